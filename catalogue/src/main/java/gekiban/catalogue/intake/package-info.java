/**
 * The way of a draft into the catalogue.
 *
 * <p>{@link gekiban.catalogue.intake.Intake} takes a draft in, in one edit: {@code Matching} finds
 * out which of its items the catalogue has, {@code Claims} compares what the source says now with
 * what it said before, and begins and ends facts accordingly. What a person confirmed, entered or
 * refused stays. The same draft again changes nothing. {@link
 * gekiban.catalogue.intake.Disagreements} tells where sources contradict one another.
 *
 * <p>Two things are one when an id of another catalogue, a catalogue number as printed, a barcode,
 * a sound or, for names, the very letters are the same; when the same source meant the same by the
 * same key before; or when they have the same place in the same whole, as track 7 of one medium
 * has. Names that are only written alike are never joined: that is for a person to do.
 */
@NullMarked
package gekiban.catalogue.intake;

import org.jspecify.annotations.NullMarked;
