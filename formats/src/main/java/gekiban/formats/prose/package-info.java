/**
 * Fans' pages, read into plain values with the place of everything.
 *
 * <p>{@link gekiban.formats.prose.ProseReader} takes a text or HTML, or a post with its comments,
 * and what the caller knows the names of; it gives a {@link gekiban.formats.prose.Page}: the kinds
 * of page that it is, albums with stats and tracks, items of a list, sections on single tracks,
 * mentions, what is said of shared melodies and of what a film used, clips of dead players,
 * comments and requests. Each value has its place in the page's {@link
 * gekiban.formats.prose.source.SourceText}. Nothing is looked up, nothing is loaded, nothing runs,
 * and nothing is believed: what a page says is for a person to confirm.
 *
 * <p>The parts have packages of their own, from the bottom: {@code source} (blocks and places),
 * {@code words}, {@code album}, {@code list}, {@code mention}, {@code talk}. Blogs come through
 * {@code gekiban.formats.wxr}.
 */
@NullMarked
package gekiban.formats.prose;

import org.jspecify.annotations.NullMarked;
