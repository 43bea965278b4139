/**
 * Which sentence speaks of which track, person, show, song or character.
 *
 * <p>{@link gekiban.formats.prose.mention.Known} is something with a name that may be spoken of,
 * {@link gekiban.formats.prose.mention.KnownNames} finds them among words: {@code NameTrie} as they
 * are in any spelling, {@code NearTitles} with slips ("Baron to Tono" for "Baron no Tono"), {@code
 * TrackNumbers} by number ("track 29"). {@link gekiban.formats.prose.mention.Mentions} goes through
 * a page and makes {@link gekiban.formats.prose.mention.Mention}s of what they find, with a
 * confidence; {@link gekiban.formats.prose.mention.Melodies} and {@link
 * gekiban.formats.prose.mention.Uses} read what such sentences say of shared melodies and of what a
 * film used.
 */
@NullMarked
package gekiban.formats.prose.mention;

import org.jspecify.annotations.NullMarked;
