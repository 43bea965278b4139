/**
 * From bytes to a page in blocks, each of which knows its place in the text it came from.
 *
 * <p>{@link gekiban.formats.prose.source.SourceText} is what somebody pasted, decoded and with one
 * kind of line end. {@code TextLayout} and {@code HtmlLayout} cut it into {@link
 * gekiban.formats.prose.source.Block}s, which {@link gekiban.formats.prose.source.Layout} holds
 * with the nodes of comments that the mark-up has. The words of a block are a {@link
 * gekiban.formats.prose.source.Passage}: every character of it leads back to a {@link
 * gekiban.formats.prose.source.Span}. {@link gekiban.formats.prose.source.Furniture} knows what the
 * site said and not the writer. Nothing is thrown away: what is not read stays in the source.
 */
@NullMarked
package gekiban.formats.prose.source;

import org.jspecify.annotations.NullMarked;
