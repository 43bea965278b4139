/**
 * JSON that others wrote, read with distrust.
 *
 * <p>{@link gekiban.formats.json.Json} parses within limits. {@link gekiban.formats.json.Node} asks
 * for what should be there: what is missing is empty, what is of another type is empty too and
 * becomes a trouble that says where it stands. Texts come out of a node as {@link
 * gekiban.formats.json.Plain} makes them: nothing in them that cannot be seen. {@link
 * gekiban.formats.json.Once} keeps a draft from saying the same in every place.
 */
@NullMarked
package gekiban.formats.json;

import org.jspecify.annotations.NullMarked;
