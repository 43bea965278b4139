package gekiban.desk.texts;

import java.util.Optional;
import java.util.regex.Pattern;

/** Ratings in half stars of five. */
final class Stars {
    private static final Pattern RATING =
            Pattern.compile("([0-9]{1,3}(?:\\.[0-9]{1,2})?)(?:\\s*/\\s*([0-9]{1,3}))?");
    private static final double FIVE = 5;

    private Stars() {}

    /**
     * @param said "4.5", "4/5"
     * @param best the best one may give; empty for five stars, or for ten where it is more
     * @return "4.5"; empty where it is no rating
     */
    static Optional<String> of(String said, String best) {
        var m = RATING.matcher(said.strip());
        if (!m.matches()) {
            return Optional.empty();
        }
        double value = Double.parseDouble(m.group(1));
        String most = m.group(2) != null ? m.group(2) : best.strip();
        double of =
                most.matches("[0-9]{1,3}") ? Double.parseDouble(most) : value > FIVE ? 10 : FIVE;
        if (of == 0 || value > of) {
            return Optional.empty();
        }
        long halves = Math.round(2 * FIVE * value / of);
        return Optional.of(halves % 2 == 0 ? Long.toString(halves / 2) : halves / 2 + ".5");
    }
}
