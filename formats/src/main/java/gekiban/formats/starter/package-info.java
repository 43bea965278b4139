/**
 * The facts that come with the program, so that a new catalogue is not empty: shows and who
 * composed for them, the many names of those people, some albums, and where sources contradict one
 * another.
 *
 * <p>{@link gekiban.formats.starter.StarterCatalogue} is the way in. Eight tab-separated files of
 * the resources, described in {@code docs/starter.md}, are read as tables by {@code Table}; each of
 * their {@code Row}s names its source and the columns that are in doubt. {@code Shows}, {@code
 * People}, {@code Releases} and {@code Rest} say what the rows of their files say, through a {@code
 * Sayer}, which knows all items by their keys. Files are read in an order in which what is pointed
 * to comes first. Nothing here is changed by reading, and nothing is opened but the resources.
 */
@NullMarked
package gekiban.formats.starter;

import org.jspecify.annotations.NullMarked;
