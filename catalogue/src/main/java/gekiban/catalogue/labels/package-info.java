/**
 * What things are called in one line: {@link gekiban.catalogue.labels.Labels} reads the titles,
 * names and wholes of many things at once and makes a {@link gekiban.catalogue.labels.Label} of
 * each.
 */
@NullMarked
package gekiban.catalogue.labels;

import org.jspecify.annotations.NullMarked;
