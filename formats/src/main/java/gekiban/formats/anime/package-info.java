/**
 * What the readers of lists of anime share.
 *
 * <p>{@link gekiban.formats.anime.Json} reads as much of a JSON text as is whole and asks trees for
 * texts without minding what else might stand there. {@link gekiban.formats.anime.Xml} makes a
 * stream of XML events of bytes in any declared encoding, resolves nothing and mends what such
 * files often have wrong. {@link gekiban.formats.anime.CleanText} takes out of texts what cannot be
 * seen; {@link gekiban.formats.anime.Words} knows the words that the lists have in common; {@link
 * gekiban.formats.anime.Finish} is how a reading ends.
 */
@NullMarked
package gekiban.formats.anime;

import org.jspecify.annotations.NullMarked;
