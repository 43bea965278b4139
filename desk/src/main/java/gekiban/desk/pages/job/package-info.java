/**
 * What the page of a job shows: the strips of the shows that are heard, and what was found in a
 * folder with the shows of the catalogue that it may be. {@link gekiban.desk.pages.job.FirstPage}
 * tells which page a desk begins with.
 */
@NullMarked
package gekiban.desk.pages.job;

import org.jspecify.annotations.NullMarked;
