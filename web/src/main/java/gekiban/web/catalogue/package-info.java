/**
 * The catalogue by hand. {@link gekiban.web.catalogue.EntryPages} shows a thing with a form for
 * every field of its kind ({@link gekiban.web.catalogue.EntryForm} reads what was typed, a {@link
 * gekiban.web.catalogue.Slot} is one place to type in); {@link gekiban.web.catalogue.NewThingPages}
 * makes things, {@link gekiban.web.catalogue.TrackPages} the tracks of a disc; {@link
 * gekiban.web.catalogue.WholePages} merges and splits, {@link gekiban.web.catalogue.HistoryPages}
 * tells who did what and takes it back.
 *
 * <p>Every form carries the number of the thing's last edit. Where somebody changed the thing
 * meanwhile nothing is saved, and both are shown.
 */
@NullMarked
package gekiban.web.catalogue;

import org.jspecify.annotations.NullMarked;
