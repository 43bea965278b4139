/**
 * JSON, written and read with Jackson's streams alone: a short run is over before data binding is
 * loaded.
 */
@NullMarked
package gekiban.desk.json;

import org.jspecify.annotations.NullMarked;
