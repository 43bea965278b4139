package gekiban.studio.instrument;

/**
 * Rise and fall of a note as raised cosines.
 *
 * @param attack seconds of the rise
 * @param held second at which the fall begins, even if the rise is not done
 * @param release seconds of the fall
 */
record Envelope(double attack, double held, double release) {
    /** Gain at a time, 0 to 1; 0 before the note and after it. */
    double at(double seconds) {
        return rise(seconds / attack) * rise((held + release - seconds) / release);
    }

    /** A raised cosine from 0 at 0 to 1 at 1. */
    static double rise(double share) {
        if (share <= 0) {
            return 0;
        }
        return share >= 1 ? 1 : 0.5 - 0.5 * Sines.of(0.5 * share + 0.25);
    }

    /** Fades a sound in over so many samples. */
    static void fadeIn(double[] sound, int frames) {
        for (int i = 0; i < Math.min(frames, sound.length); i++) {
            sound[i] *= rise((double) i / frames);
        }
    }

    /** Fades a sound out from one sample on, over so many; what follows is silent. */
    static void fadeOut(double[] sound, int from, int frames) {
        for (int i = Math.max(0, from); i < sound.length; i++) {
            sound[i] *= rise(1 - (double) (i - from) / frames);
        }
    }
}
