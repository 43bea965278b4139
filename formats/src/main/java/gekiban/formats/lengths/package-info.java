/** How long things are, as others write it, in seconds. */
@NullMarked
package gekiban.formats.lengths;

import org.jspecify.annotations.NullMarked;
