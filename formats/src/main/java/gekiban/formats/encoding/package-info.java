/**
 * From bytes to clean text: what several readers of files need.
 *
 * <p>{@link gekiban.formats.encoding.TextEncoding} finds out in which encoding a text was written,
 * {@link gekiban.formats.encoding.CleanText} takes out of titles and names what cannot be seen, and
 * {@link gekiban.formats.encoding.Seconds} writes lengths as the catalogue wants them.
 */
@NullMarked
package gekiban.formats.encoding;

import org.jspecify.annotations.NullMarked;
