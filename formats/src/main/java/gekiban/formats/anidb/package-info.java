/**
 * The titles of all anime as AniDB publishes them.
 *
 * <p>{@link gekiban.formats.anidb.AniDbTitles} reads the XML ({@link
 * gekiban.formats.anidb.XmlDump}) and the lines with bars ({@link gekiban.formats.anidb.DatDump});
 * {@link gekiban.formats.anidb.DumpTitle} is one title of either, and knows what AniDB's words for
 * types and languages mean.
 */
@NullMarked
package gekiban.formats.anidb;

import org.jspecify.annotations.NullMarked;
