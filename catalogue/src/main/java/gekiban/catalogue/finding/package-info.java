/**
 * Finds things of the catalogue by what they are called.
 *
 * <p>A {@link gekiban.catalogue.finding.CatalogueIndex} holds all titles, names and numbers that
 * {@code Called} reads from the facts, in memory. It is of one edit; after others it is brought up
 * to date by what they changed.
 */
@NullMarked
package gekiban.catalogue.finding;

import org.jspecify.annotations.NullMarked;
