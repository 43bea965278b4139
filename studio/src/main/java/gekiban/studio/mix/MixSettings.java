package gekiban.studio.mix;

/**
 * How a show is mixed. The same settings and files give the same show.
 *
 * @param material the folders it is made from
 * @param episodes how many
 * @param minutes of each
 * @param seed of all choices
 * @param withhold tracks that play in the episodes and are kept out of the album
 * @param shortCues cues of 2 to 6 s
 * @param treatment how the show's sound differs from the album's
 * @param codec of the episodes
 * @param layout of the episodes
 */
public record MixSettings(
        Material material,
        int episodes,
        double minutes,
        long seed,
        int withhold,
        boolean shortCues,
        Treatment treatment,
        Codec codec,
        Layout layout) {

    public MixSettings {
        if (episodes < 1 || !(minutes >= 0.5 && minutes <= 120) || withhold < 0) {
            throw new IllegalArgumentException(
                    episodes
                            + " episodes of "
                            + minutes
                            + " minutes, "
                            + withhold
                            + " tracks withheld");
        }
        if (codec == Codec.MP3 && layout == Layout.SURROUND) {
            throw new IllegalArgumentException("mp3 has no 5.1; aac, opus, flac and ac3 have");
        }
    }

    /**
     * Two stereo episodes of 12 minutes in aac, nothing done to the music, three tracks withheld.
     */
    public static MixSettings of(Material material) {
        return new MixSettings(
                material, 2, 12, 1, 3, false, Treatment.NONE, Codec.AAC, Layout.STEREO);
    }

    public MixSettings withMaterial(Material material) {
        return new MixSettings(
                material, episodes, minutes, seed, withhold, shortCues, treatment, codec, layout);
    }

    public MixSettings withLength(int episodes, double minutes) {
        return new MixSettings(
                material, episodes, minutes, seed, withhold, shortCues, treatment, codec, layout);
    }

    public MixSettings withSeed(long seed) {
        return new MixSettings(
                material, episodes, minutes, seed, withhold, shortCues, treatment, codec, layout);
    }

    public MixSettings withWithheld(int withhold) {
        return new MixSettings(
                material, episodes, minutes, seed, withhold, shortCues, treatment, codec, layout);
    }

    public MixSettings withShortCues() {
        return new MixSettings(
                material, episodes, minutes, seed, withhold, true, treatment, codec, layout);
    }

    public MixSettings withTreatment(Treatment treatment) {
        return new MixSettings(
                material, episodes, minutes, seed, withhold, shortCues, treatment, codec, layout);
    }

    public MixSettings withForm(Codec codec, Layout layout) {
        return new MixSettings(
                material, episodes, minutes, seed, withhold, shortCues, treatment, codec, layout);
    }
}
