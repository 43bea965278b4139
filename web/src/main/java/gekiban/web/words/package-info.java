/** What the pages say, in the reader's language. */
@NullMarked
package gekiban.web.words;

import org.jspecify.annotations.NullMarked;
