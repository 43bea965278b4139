/**
 * How fast is the catalogue when it is large? {@link gekiban.bench.catalogue.CatalogueCommand}
 * names the parts, each a class of its own: taking releases in, finding titles and names, asking
 * what pages ask, and editing. What is taken in comes of {@code InventedCatalogue}, what is heard
 * of {@code InventedUses}.
 */
@NullMarked
package gekiban.bench.catalogue;

import org.jspecify.annotations.NullMarked;
