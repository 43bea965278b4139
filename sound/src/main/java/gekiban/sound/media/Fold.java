package gekiban.sound.media;

import java.util.List;

/**
 * Folds the channels of a stream into left and right for hearing music under dialogue.
 *
 * <p>Dialogue is in the centre and booms are in the LFE channel, so neither is taken: left is the
 * front left and 0.7 of the left surrounds, right likewise. One channel goes to both sides. Where
 * nobody knows what the channels are, the first two are taken.
 */
final class Fold {

    private static final List<String> LEFT_SURROUNDS = List.of("SL", "BL");
    private static final List<String> RIGHT_SURROUNDS = List.of("SR", "BR");
    private static final double SURROUND_GAIN = 0.7;

    private Fold() {}

    /**
     * The expression for ffmpeg's {@code pan} filter.
     *
     * @param layout ffmpeg's name, such as {@code 5.1(side)} or {@code 3 channels (FL+FR+LFE)};
     *     empty when unknown
     */
    static String pan(int channels, String layout) {
        if (channels == 1) {
            return "stereo|c0=c0|c1=c0";
        }
        if (channels == 2 || layout.isEmpty() || layout.startsWith("ambisonic")) {
            return FIRST_TWO;
        }
        int open = layout.indexOf('(');
        if (layout.contains(" channels")) {
            return open < 0
                    ? FIRST_TWO
                    : panByPlace(
                            List.of(layout.substring(open + 1, layout.length() - 1).split("\\+")));
        }
        // Every named layout of three channels and more has a front pair; pan passes over the
        // surrounds that a layout does not have.
        return "stereo|c0=" + sum("FL", LEFT_SURROUNDS) + "|c1=" + sum("FR", RIGHT_SURROUNDS);
    }

    private static final String FIRST_TWO = "stereo|c0=c0|c1=c1";

    private static String sum(String front, List<String> surrounds) {
        var sum = new StringBuilder(front);
        surrounds.forEach(name -> sum.append('+').append(SURROUND_GAIN).append('*').append(name));
        return sum.toString();
    }

    /** By number, because pan would take named channels to stand in the usual order. */
    private static String panByPlace(List<String> names) {
        if (!names.contains("FL") || !names.contains("FR")) {
            return FIRST_TWO;
        }
        return "stereo|c0="
                + sum("c" + names.indexOf("FL"), placesOf(LEFT_SURROUNDS, names))
                + "|c1="
                + sum("c" + names.indexOf("FR"), placesOf(RIGHT_SURROUNDS, names));
    }

    private static List<String> placesOf(List<String> surrounds, List<String> names) {
        return surrounds.stream().filter(names::contains).map(n -> "c" + names.indexOf(n)).toList();
    }
}
