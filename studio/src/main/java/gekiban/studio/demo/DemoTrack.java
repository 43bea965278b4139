package gekiban.studio.demo;

/**
 * A track of the demo, or music that is on no album.
 *
 * @param key its number on the album in two digits; of what is on none, a key of its own
 * @param score name of its notes among the resources, without ending
 * @param title in Japanese
 * @param romanised title in Latin letters
 * @param english what the title means
 * @param song whether it is sung to words: credited to the composer's other name
 * @param seed of how its notes are played
 */
record DemoTrack(
        String key,
        String score,
        String title,
        String romanised,
        String english,
        boolean song,
        long seed) {

    boolean isOnAlbum() {
        return Character.isDigit(key.charAt(0)) && key.length() == 2;
    }

    int number() {
        return Integer.parseInt(key);
    }

    /** Name of its file on the album; of what is on no album, the name it would have there. */
    String file() {
        return key + " " + romanised + ".flac";
    }
}
