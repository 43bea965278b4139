/**
 * The catalogue for programs: JSON under {@code /api/v1}, described in {@code /api/openapi.json}.
 *
 * <p>{@link gekiban.web.api.ThingsApi} reads things, {@link gekiban.web.api.FactsApi} changes what
 * is said of them, {@link gekiban.web.api.CuesApi} is about cues, {@link gekiban.web.api.EditsApi}
 * about the history. Ids stay for ever: the address of a thing that went up in another leads there.
 * {@link gekiban.web.api.Tagged} answers with an ETag made of edits.
 */
@NullMarked
package gekiban.web.api;

import org.jspecify.annotations.NullMarked;
