/**
 * What people do with the catalogue: bring facts in, look at them, correct them, take steps back.
 *
 * <p>{@link gekiban.desk.catalogue.Imports} takes files in, whose {@link
 * gekiban.desk.catalogue.Formats format} is seen by their beginning, and what a {@link
 * gekiban.desk.catalogue.DraftSupplier} brings. {@link gekiban.desk.catalogue.Finder} finds the
 * thing that an id or words mean, and {@link gekiban.desk.catalogue.ThingPages} puts together all
 * that is known of it. What persons say goes through {@link gekiban.desk.catalogue.FactEdits},
 * {@link gekiban.desk.catalogue.CreditEdits} and {@link gekiban.desk.catalogue.CueEdits}, a whole
 * form of it through {@link gekiban.desk.catalogue.EntryEdits}, the tracks of a disc through {@link
 * gekiban.desk.catalogue.TrackRows}; {@link gekiban.desk.catalogue.ThingEdits} merges, splits and
 * takes back. {@link gekiban.desk.catalogue.LiveIndex} is what everything is called, as one types;
 * {@link gekiban.desk.catalogue.Restoring} brings a backup back.
 *
 * <p>Whatever cannot be done as asked is a {@link gekiban.desk.catalogue.Refused}: one line.
 */
@NullMarked
package gekiban.desk.catalogue;

import org.jspecify.annotations.NullMarked;
