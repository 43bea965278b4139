package gekiban.studio.demo;

import gekiban.studio.audio.Fades;
import gekiban.studio.audio.Room;
import gekiban.studio.audio.Stereo;
import java.util.List;
import java.util.SplittableRandom;

/** Plays the parts of a piece in a hall. */
final class Orchestra {
    private static final double RING_SECONDS = 2;
    private static final double HALL_SECONDS = 1.4;
    private static final double HALL_GAIN = 0.35;
    private static final double PEAK = 0.8;

    private Orchestra() {}

    /**
     * @param seed of how each note is played
     * @return the piece with its last notes' ringing, its peak at 0.8
     */
    static Stereo play(List<Part> parts, long seed) {
        double end =
                parts.stream()
                        .flatMap(part -> part.notes().stream())
                        .mapToDouble(note -> note.start() + note.seconds())
                        .max()
                        .orElse(0);
        var dry = Stereo.silence(Stereo.frames(end + RING_SECONDS));
        var random = new SplittableRandom(seed);
        for (var part : parts) {
            double gain = part.gain() / Math.sqrt(part.seats().size());
            for (var note : part.notes()) {
                for (double seat : part.seats()) {
                    var sound = Stereo.middle(part.instrument().play(note, random.split()));
                    // the same power wherever it sits
                    double angle = (seat + random.nextDouble(-0.05, 0.05) + 1) * Math.PI / 4;
                    int late = random.nextInt(Stereo.frames(0.006));
                    dry.add(
                            sound,
                            Stereo.frames(note.start()) + late,
                            gain * Math.cos(angle),
                            gain * Math.sin(angle));
                }
            }
        }
        dry.add(new Room(seed, HALL_SECONDS).reflect(dry), 0, HALL_GAIN, HALL_GAIN);
        Fades.apply(dry, 0, Stereo.frames(RING_SECONDS / 2));
        dry.scale(PEAK / Math.max(1e-6, dry.peak()));
        return dry;
    }
}
