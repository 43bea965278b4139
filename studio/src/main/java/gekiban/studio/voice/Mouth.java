package gekiban.studio.voice;

/** Writes syllables into {@link Gestures}: the consonant first, then the vowel. */
final class Mouth {
    private static final double BODY = .12; // of the tone that comes straight from the chest
    private static final double HUM = .55; // m and n against a vowel
    private static final double HISS = .25; // -12 dB
    private static final double BURST = .4; // -8 dB
    private static final double SOFT_BURST = .2; // of b, d, g
    private static final double ASPIRATION = .35;
    private static final double DIP = .25; // what r leaves
    private static final int NASAL_MS = 60;
    private static final int TAP_MS = 25;
    private static final int HISS_MS = 90;
    private static final int SWELL_MS = 24;
    private static final int VOICED_HISS_MS = 60;
    private static final int ASPIRATION_MS = 60;
    private static final int CLOSED_MS = 45;
    private static final int SOFT_CLOSED_MS = 30;
    private static final int BURST_MS = 8;
    private static final int GLIDE_MS = 50;
    private static final int SHORTEST_VOWEL_MS = 55;

    private final Gestures gestures;
    private final Speaker speaker;

    Mouth(Gestures gestures, Speaker speaker) {
        this.gestures = gestures;
        this.speaker = speaker;
    }

    /** Milliseconds that a syllable needs at least. */
    static int shortest(Syllable syllable) {
        return SHORTEST_VOWEL_MS + onsetMs(syllable.onset());
    }

    private static int onsetMs(String onset) {
        return switch (onset) {
            case "m", "n" -> NASAL_MS;
            case "r" -> TAP_MS;
            case "s", "sh" -> HISS_MS;
            case "z", "j" -> VOICED_HISS_MS;
            case "h" -> ASPIRATION_MS;
            case "t", "k", "p" -> CLOSED_MS + BURST_MS;
            case "d", "g", "b" -> SOFT_CLOSED_MS + BURST_MS;
            case "w", "y" -> GLIDE_MS;
            default -> 0;
        };
    }

    /**
     * Says a syllable from one millisecond until before another.
     *
     * @param level of its vowel, 1 is plain
     * @param fades whether a phrase ends with it
     */
    void say(Syllable syllable, int from, int to, double level, boolean fades) {
        var vowel = Vowel.of(syllable.vowel());
        int begin = Math.min(to, from + onsetMs(syllable.onset()));
        gestures.mouth(from, begin, Vowel.before(syllable.onset(), vowel), speaker.tract());
        gestures.mouth(begin, to, vowel, speaker.tract());
        onset(syllable.onset(), from, begin, level);
        for (int ms = begin; ms < to; ms++) {
            double part = (double) (ms - begin) / (to - begin);
            double now = level * shape(part, fades);
            gestures.voice[ms] = syllable.isHummed() ? now * .2 : now;
            gestures.hum[ms] = now * (syllable.isHummed() ? HUM : BODY);
            gestures.breath[ms] = syllable.isHummed() ? 0 : now * speaker.breath();
        }
    }

    /** A vowel is loudest early, and the last of a phrase dies away. */
    private static double shape(double part, boolean fades) {
        double arch = 1 - .3 * part;
        double left = fades ? Math.min(1, (1 - part) / .4) : 1;
        return arch * left * (2 - left);
    }

    private void onset(String onset, int from, int begin, double level) {
        int burst = begin - BURST_MS;
        switch (onset) {
            case "m", "n" -> {
                Gestures.fill(gestures.hum, from, begin, HUM * level);
                Gestures.fill(gestures.voice, from, begin, .15 * level);
            }
            case "r" -> tone(from, begin, DIP * level);
            case "w", "y" -> tone(from, begin, .8 * level);
            case "s" -> gestures.noise(from, begin, Hiss.S, HISS * level, SWELL_MS);
            case "sh" -> gestures.noise(from, begin, Hiss.SH, HISS * level, SWELL_MS);
            case "z" -> voicedHiss(from, begin, Hiss.S, level);
            case "j" -> voicedHiss(from, begin, Hiss.SH, level);
            case "h" -> Gestures.fill(gestures.breath, from, begin, ASPIRATION * level);
            case "t" -> gestures.noise(burst, begin, Hiss.T, BURST * level, 0);
            case "k" -> gestures.noise(burst, begin, Hiss.K, BURST * level, 0);
            case "p" -> gestures.noise(burst, begin, Hiss.P, BURST * level, 0);
            case "d" -> voicedStop(from, burst, begin, Hiss.T, level);
            case "g" -> voicedStop(from, burst, begin, Hiss.K, level);
            case "b" -> voicedStop(from, burst, begin, Hiss.P, level);
            default -> {} // none: the vowel begins at once
        }
    }

    private void tone(int from, int to, double level) {
        Gestures.fill(gestures.voice, from, to, level);
        Gestures.fill(gestures.hum, from, to, level * BODY);
    }

    private void voicedHiss(int from, int to, Hiss band, double level) {
        gestures.noise(from, to, band, HISS / 2 * level, SWELL_MS);
        Gestures.fill(gestures.hum, from, to, HUM / 2 * level);
    }

    private void voicedStop(int from, int burst, int to, Hiss band, double level) {
        Gestures.fill(gestures.hum, from, burst, HUM / 3 * level);
        gestures.noise(burst, to, band, SOFT_BURST * level, 0);
    }
}
