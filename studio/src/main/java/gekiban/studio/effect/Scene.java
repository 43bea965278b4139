package gekiban.studio.effect;

import gekiban.studio.audio.Decibels;
import gekiban.studio.audio.Stereo;
import gekiban.studio.hall.SecondOrder;

/** An effect while it is made. */
final class Scene {
    private static final double FADE_SECONDS = 0.03;

    private final Stereo sound;

    Scene(double seconds) {
        if (!(seconds > 0)) {
            throw new IllegalArgumentException("an effect of " + seconds + " s");
        }
        this.sound = Stereo.silence(Stereo.frames(seconds));
    }

    int frames() {
        return sound.frames();
    }

    double seconds() {
        return sound.seconds();
    }

    /** A factor of amplitude; the same on every machine. */
    static double amplitude(double db) {
        return Decibels.toAmplitude(db);
    }

    /**
     * Adds a grain.
     *
     * @param second at which it begins
     * @param peakDb its peak before panning, dBFS
     * @param pan -1 is left, 1 is right, at equal power
     */
    void add(float[] grain, double second, double peakDb, double pan) {
        int at = (int) Math.floor(second * Stereo.RATE_HZ);
        if (at < 0 || at >= frames()) {
            return;
        }
        double angle = (pan + 1) * Math.PI / 4;
        double gain = amplitude(peakDb);
        Grain.add(sound.left(), grain, at, gain * StrictMath.cos(angle));
        Grain.add(sound.right(), grain, at, gain * StrictMath.sin(angle));
    }

    /** Adds a bed that is ready, from its first frame on. */
    void add(Stereo bed) {
        sound.add(bed, 0);
    }

    /** Gives a bed a level: RMS over both sides in dBFS. */
    static Stereo level(Stereo bed, double rmsDb) {
        bed.scale(amplitude(rmsDb) / Math.max(1e-12, bed.rms()));
        return bed;
    }

    /** Multiplies a channel by a curve. */
    static void shape(float[] channel, float[] curve) {
        for (int i = 0; i < channel.length; i++) {
            channel[i] *= curve[i];
        }
    }

    /** Dulls all that has been added. */
    void muffle(double cornerHz) {
        SecondOrder.lowPass(cornerHz, SecondOrder.BUTTERWORTH).filter(sound.left());
        SecondOrder.lowPass(cornerHz, SecondOrder.BUTTERWORTH).filter(sound.right());
    }

    /** Multiplies all that has been added by a curve. */
    void ride(float[] curve) {
        shape(sound.left(), curve);
        shape(sound.right(), curve);
    }

    /** The sound, its ends faded. */
    Stereo finish() {
        int fade = Math.min(Stereo.frames(FADE_SECONDS), frames() / 2);
        for (int i = 0; i < fade; i++) {
            float gain = (float) (0.5 - 0.5 * StrictMath.cos(Math.PI * i / fade));
            int end = frames() - 1 - i;
            sound.left()[i] *= gain;
            sound.right()[i] *= gain;
            sound.left()[end] *= gain;
            sound.right()[end] *= gain;
        }
        return sound;
    }
}
