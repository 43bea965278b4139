/**
 * From hits to runs: {@link gekiban.listen.follow.Tracer} gathers the evidence along a line, {@link
 * gekiban.listen.follow.Drift} measures how the clocks differ, {@link
 * gekiban.listen.follow.BestPath} decides who sounds when. Lag is scene time minus recording time;
 * a line is a run of one lag; a step is 32 ms.
 */
@NullMarked
package gekiban.listen.follow;

import org.jspecify.annotations.NullMarked;
