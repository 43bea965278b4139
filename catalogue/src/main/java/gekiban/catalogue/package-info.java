/**
 * What is known of shows, releases and people. So far its names: {@code names} finds them in any
 * spelling.
 */
@NullMarked
package gekiban.catalogue;

import org.jspecify.annotations.NullMarked;
