/**
 * Measurements of the engine, outside the default build.
 */
@NullMarked
package gekiban.bench;

import org.jspecify.annotations.NullMarked;
