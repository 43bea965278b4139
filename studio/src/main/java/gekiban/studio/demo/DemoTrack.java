package gekiban.studio.demo;

import java.util.List;

/**
 * A piece of the demo show's music.
 *
 * @param file name in the album folder
 * @param title in Japanese
 * @param romanised the title in Latin letters
 * @param seconds about how long it is, without the last notes' ringing
 * @param style how it is written
 * @param seed of its notes and of how each is played
 */
record DemoTrack(
        String file, String title, String romanised, double seconds, Style style, long seed) {

    /** Who plays what. */
    enum Ensemble {
        /** A flute sings over a guitar. */
        FLUTE_AND_GUITAR,
        /** A music box over strings. */
        BELLS_AND_STRINGS,
        /** Guitars, strings and drums. */
        BAND,
        /** Strings alone. */
        STRINGS
    }

    /**
     * @param tonic pitch of the key's first degree, 60 is the middle c
     * @param minor whether in minor
     * @param beats of a bar
     * @param tempo beats a minute
     * @param degrees of the scale on which the chords of the bars stand, 0 first; repeated
     * @param ensemble who plays
     */
    record Style(
            int tonic,
            boolean minor,
            int beats,
            double tempo,
            List<Integer> degrees,
            Ensemble ensemble) {}
}
