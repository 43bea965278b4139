package gekiban.studio.mix;

import gekiban.studio.audio.Stereo;
import java.util.SplittableRandom;

/** Tracks of noise to test with: every moment differs from every other. */
final class Noise {
    private Noise() {}

    static Stereo track(long seed, double seconds) {
        var random = new SplittableRandom(seed);
        var track = Stereo.silence(Stereo.frames(seconds));
        for (int i = 0; i < track.frames(); i++) {
            track.left()[i] = (float) random.nextDouble(-0.3, 0.3);
            track.right()[i] = (float) random.nextDouble(-0.3, 0.3);
        }
        return track;
    }
}
