/** The first screen: a show being made and heard, the demo show when it was, or all shows. */
@NullMarked
package gekiban.web.start;

import org.jspecify.annotations.NullMarked;
