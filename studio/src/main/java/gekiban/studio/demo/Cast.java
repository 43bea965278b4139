package gekiban.studio.demo;

import gekiban.studio.audio.Stereo;
import gekiban.studio.demo.SpokenLine.Role;
import gekiban.studio.voice.Speaker;
import gekiban.studio.voice.Speech;
import gekiban.studio.voice.Spoken;

/** Who lends a voice to whom. Stateless. */
final class Cast {
    private static final long SEED = 7_000;

    /** A line as it is said there and nowhere else. */
    Spoken say(SpokenLine line) {
        return Speech.say(line.text(), speaker(line.speaker()), SEED + Stereo.frames(line.start()));
    }

    private static Speaker speaker(Role role) {
        return switch (role) {
            case MIO -> Speaker.MIO;
            case TATSUMI -> Speaker.TATSUMI;
            case OLD_WOMAN -> Speaker.OLD_WOMAN;
            case SAYO -> Speaker.SAYO;
            case BARBER -> Speaker.BARBER;
            case FISHMONGER -> Speaker.FISHMONGER;
        };
    }
}
