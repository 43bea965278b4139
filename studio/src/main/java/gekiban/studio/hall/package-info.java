/**
 * From dry instruments to a finished track. A {@link gekiban.studio.hall.Seat} places each note on
 * a dry bus and sends a part of it to a second bus; {@link gekiban.studio.hall.Hall} turns that one
 * into a room; {@link gekiban.studio.hall.MasterBus} takes the sum of both through {@link
 * gekiban.studio.hall.Compressor} and {@link gekiban.studio.hall.Limiter} to the loudness that was
 * asked for. {@link gekiban.studio.hall.Loudness} and {@link gekiban.studio.hall.TruePeak} measure,
 * {@link gekiban.studio.hall.TrackFigures} says it in one line.
 *
 * <p>The same samples come out on every machine: doubles in fixed order, StrictMath, no fused
 * operations. That is why this package has filters of its own ({@link
 * gekiban.studio.hall.SecondOrder}).
 */
@NullMarked
package gekiban.studio.hall;

import org.jspecify.annotations.NullMarked;
