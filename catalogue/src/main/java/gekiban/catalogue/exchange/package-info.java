/**
 * The whole catalogue as one JSON document, and back.
 *
 * <p>{@link gekiban.catalogue.exchange.CatalogueExport} writes everything that a store holds, what
 * ended too; {@link gekiban.catalogue.exchange.CatalogueImport} fills an empty store from it, in
 * which history and undo then work as before. Both stream: a row is read, written and forgotten.
 * {@code JsonIn} reads values and says where something is wrong, {@code Numbered} checks that what
 * is pointed to is there, {@code Rows} writes rows. The document is described in {@code
 * docs/catalogue-json.md}.
 */
@NullMarked
package gekiban.catalogue.exchange;

import org.jspecify.annotations.NullMarked;
