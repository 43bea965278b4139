/**
 * Files and folders as people keep them: which of them are sound, in what order, and under which
 * names results call them.
 */
@NullMarked
package gekiban.desk.files;

import org.jspecify.annotations.NullMarked;
