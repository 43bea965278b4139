/**
 * What a reader made of one file or answer, before the catalogue has seen it.
 *
 * <p>A {@link gekiban.catalogue.draft.Draft} has one source as a whole and {@link
 * gekiban.catalogue.draft.Item items}: things with keys of their own, by which they are known again
 * when the same source is read again, and by which they point to one another. An item says {@link
 * gekiban.catalogue.draft.Claim claims}. Whether an item is something that the catalogue has
 * already is for the catalogue to find out.
 *
 * <p>Readers make drafts with a {@link gekiban.catalogue.draft.Draft.Builder}, which refuses what a
 * field cannot say and keeps the refusal as a trouble: what could be read stays.
 */
@NullMarked
package gekiban.catalogue.draft;

import org.jspecify.annotations.NullMarked;
