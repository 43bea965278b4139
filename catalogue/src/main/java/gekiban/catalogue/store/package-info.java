/**
 * Where the catalogue is kept: one SQLite file.
 *
 * <p>{@link gekiban.catalogue.store.Store} opens it, after {@code Opening} saw that it is whole and
 * of a version that this program knows. Any number of threads read, each with a connection of its
 * own ({@link gekiban.catalogue.store.Facts}); one at a time writes, in an {@link
 * gekiban.catalogue.store.Edit} that is there as a whole or not at all, whatever is killed when.
 *
 * <p>Nothing is overwritten. An edit begins rows and ends rows; {@link
 * gekiban.catalogue.store.History} tells which, {@link gekiban.catalogue.store.Undo} takes an edit
 * back by an edit that does the reverse, and {@link gekiban.catalogue.store.Merge} lets one thing
 * go up in another, to which its id leads from then on. {@link gekiban.catalogue.store.Backups}
 * copies the file while it is in use.
 */
@NullMarked
package gekiban.catalogue.store;

import org.jspecify.annotations.NullMarked;
