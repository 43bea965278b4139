/**
 * People and groups: one with all names, all credits and the minutes heard, and the list of all.
 */
@NullMarked
package gekiban.desk.pages.artist;

import org.jspecify.annotations.NullMarked;
