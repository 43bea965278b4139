/**
 * Finds what was heard by its names: {@link gekiban.desk.search.NameSearch} reads what the library
 * knows of every track and episode, has the catalogue's index find the words in any spelling, and
 * answers with {@link gekiban.desk.search.Hit}s, best first.
 */
@NullMarked
package gekiban.desk.search;

import org.jspecify.annotations.NullMarked;
