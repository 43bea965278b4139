/**
 * Thin commands over the desk.
 */
@NullMarked
package gekiban.cli;

import org.jspecify.annotations.NullMarked;
