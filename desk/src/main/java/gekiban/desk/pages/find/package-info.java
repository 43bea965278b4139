/**
 * What a search found, as pages show it: {@link gekiban.desk.pages.find.FoundThings} in groups by
 * kind, the best first, each with what it is part of; {@link gekiban.desk.pages.find.Highlight}
 * tells which letters of a title the words of the question are.
 */
@NullMarked
package gekiban.desk.pages.find;

import org.jspecify.annotations.NullMarked;
