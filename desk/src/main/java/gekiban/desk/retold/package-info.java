/**
 * Reviews made of texts that came in: {@link gekiban.desk.retold.Retold} makes each once, of the
 * Markdown that {@code FromText} writes of what was understood of the text.
 */
@NullMarked
package gekiban.desk.retold;

import org.jspecify.annotations.NullMarked;
