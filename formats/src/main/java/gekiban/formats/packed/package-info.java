/**
 * Files that are packed: {@link gekiban.formats.packed.Gunzip} takes out what is inside, up to a
 * limit, and says when an end is missing.
 */
@NullMarked
package gekiban.formats.packed;

import org.jspecify.annotations.NullMarked;
