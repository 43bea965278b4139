/**
 * How the desk is, for programs that watch it: {@link gekiban.web.health.Health} says whether the
 * catalogue answers, {@link gekiban.web.health.Metrics} counts.
 */
@NullMarked
package gekiban.web.health;

import org.jspecify.annotations.NullMarked;
