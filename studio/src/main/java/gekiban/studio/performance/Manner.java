package gekiban.studio.performance;

/**
 * What a performance has to know of an instrument.
 *
 * @param spreadSeconds by which each note of a chord comes after the one below it
 * @param staccatoShare of a note's length that is left by a dot
 * @param sustains whether a slur can be heard: it goes on sounding by itself
 * @param drum whether letters are strokes
 */
record Manner(double spreadSeconds, double staccatoShare, boolean sustains, boolean drum) {
    private static final double STACCATO = .55;
    private static final double STACCATO_WIND = .60;

    /** The manner of an instrument by its name in a score. */
    static Manner of(String instrument) {
        return switch (instrument) {
            case "harp" -> struck(.022);
            case "koto" -> struck(.020);
            case "guitar" -> struck(.016);
            case "piano" -> struck(.006);
            case "pizz", "bass", "tambura", "box", "glock", "bell" -> struck(0);
            case "flute", "whistle", "clarinet" -> new Manner(0, STACCATO_WIND, true, false);
            case "taiko", "frame", "shaker" -> new Manner(0, STACCATO, false, true);
            default -> new Manner(0, STACCATO, true, false); // bowed and sung
        };
    }

    private static Manner struck(double spreadSeconds) {
        return new Manner(spreadSeconds, STACCATO, false, false);
    }
}
