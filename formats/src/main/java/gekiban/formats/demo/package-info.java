/**
 * The catalogue of the demo show: {@link gekiban.formats.demo.DemoCatalogue} reads the {@code
 * catalogue.json} that the demo writes beside its album and its episodes.
 *
 * <p>{@link gekiban.formats.demo.DemoCatalogue} goes through the file; what shows, releases, works
 * and themes have is read by a class for each, and {@link gekiban.formats.demo.Entries} knows how
 * all of them write titles, credits and files.
 */
@NullMarked
package gekiban.formats.demo;

import org.jspecify.annotations.NullMarked;
