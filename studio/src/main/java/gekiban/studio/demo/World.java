package gekiban.studio.demo;

import gekiban.studio.audio.Stereo;
import gekiban.studio.effect.Cave;
import gekiban.studio.effect.Clockwork;
import gekiban.studio.effect.Insects;
import gekiban.studio.effect.Rain;
import gekiban.studio.effect.Sea;
import gekiban.studio.effect.Steps;
import gekiban.studio.effect.Train;
import gekiban.studio.instrument.Instruments;
import gekiban.studio.instrument.Tone;
import java.util.SplittableRandom;

/** Makes the sounds of a script's world. Stateless. */
final class World {
    private static final double BELL_D5 = 74;
    private static final double BELL_LEVEL = 0.8;
    private static final long BELL_SEED = 55_587;

    private final Instruments instruments = new Instruments();

    /** A sound as long as it is asked for; what happens once may be shorter. */
    Stereo sound(Noise noise) {
        double seconds = noise.seconds();
        long seed = 31L * Stereo.frames(noise.start()) + noise.kind().ordinal();
        return switch (noise.kind()) {
            case RAIN -> Rain.open(seconds, seed);
            case RAIN_UNDER_ROOF -> Rain.underRoof(seconds, seed);
            case RAIN_ON_GLASS -> Rain.onGlass(seconds, seed);
            case DRIPS -> Cave.drips(seconds, seed);
            case TRAIN_FAR -> Train.far(seconds, seed);
            case TRAIN_ARRIVES -> Train.arriving(seconds, seed);
            case TRAIN_LEAVES -> Train.leaving(seconds, seed);
            case STEPS_RUN_WET -> Steps.of(Steps.Ground.WET_STONE, Steps.Gait.RUN, seconds, seed);
            case STEPS_RUN_WOOD -> Steps.of(Steps.Ground.WOOD, Steps.Gait.RUN, seconds, seed);
            case CLOCK -> Clockwork.ticking(seconds, seed);
            case WINDING -> Clockwork.winding(seed);
            case CRICKETS -> Insects.crickets(seconds, seed);
            case CICADAS -> Insects.cicadas(seconds, seed);
            case SEA -> Sea.waves(seconds, seed);
            case BELL -> bell(seconds);
        };
    }

    private Stereo bell(double seconds) {
        var tone = Tone.plain(0, seconds, BELL_D5, BELL_LEVEL);
        var sound = instruments.named("bell").play(tone, new SplittableRandom(BELL_SEED));
        return sound.slice(0, Math.min(sound.frames(), Stereo.frames(seconds)));
    }
}
