/**
 * Where listening meets the catalogue.
 *
 * <p>{@link gekiban.desk.shows.ShowFiles} tells where the episodes of a show and the tracks of its
 * releases lie. {@link gekiban.desk.shows.ShowListening} listens to them and lets {@link
 * gekiban.desk.shows.HeardCues} write what was heard, each episode an edit, as suggestions whose
 * source is the listening. {@link gekiban.desk.shows.CatalogueNames} puts the catalogue's titles
 * and composers to what was heard.
 */
@NullMarked
package gekiban.desk.shows;

import org.jspecify.annotations.NullMarked;
