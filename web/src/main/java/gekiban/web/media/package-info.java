/** Pictures and sounds, as far as the catalogue names their files. */
@NullMarked
package gekiban.web.media;

import org.jspecify.annotations.NullMarked;
