/**
 * What is known about a mixed episode: {@link gekiban.studio.truth.Truth}, kept as JSON by {@link
 * gekiban.studio.truth.TruthFile}.
 */
@NullMarked
package gekiban.studio.truth;

import org.jspecify.annotations.NullMarked;
