package gekiban.studio.demo;

import gekiban.studio.audio.Stereo;
import gekiban.studio.voice.Speech;
import gekiban.studio.voice.Spoken;

/** Says the lines of the scripts. Stateless. */
final class Cast {
    private static final long SEED = 7_000;

    /** A line as it is said there and nowhere else. */
    Spoken say(SpokenLine line) {
        return Speech.say(line.text(), line.speaker(), SEED + Stereo.frames(line.start()));
    }
}
