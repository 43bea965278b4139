/**
 * What pages about music in shows ask: sums over cues.
 *
 * <p>{@link gekiban.catalogue.pages.ShowTotals} sums up all shows, {@link
 * gekiban.catalogue.pages.Uses} tells which recordings are heard how often, {@link
 * gekiban.catalogue.pages.ByComposer} whose music a show is made of, {@link
 * gekiban.catalogue.pages.ArtistMinutes} in which shows somebody is heard. {@code Credited} knows
 * who made a recording. Refused cues and refused facts count nowhere; what is suggested does, and
 * so do two cues that sound at once.
 */
@NullMarked
package gekiban.catalogue.pages;

import org.jspecify.annotations.NullMarked;
