/**
 * Files of other programs and answers of other catalogues, read into drafts.
 *
 * <p>Each {@link gekiban.formats.Format} has a package of its own and is pure: bytes in, a {@link
 * gekiban.catalogue.draft.Draft} out, nothing opened, nothing asked over the network, nothing in a
 * file is ever run. What can be read is kept, the rest becomes troubles of the draft; a file of
 * which nothing can be read is an {@link gekiban.formats.Unreadable}.
 */
@NullMarked
package gekiban.formats;

import org.jspecify.annotations.NullMarked;
