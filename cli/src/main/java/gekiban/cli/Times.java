package gekiban.cli;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Times as people write them, in seconds. */
final class Times {
    /** Hours and minutes before the seconds; only the first of the parts may be above 59. */
    private static final Pattern FORM =
            Pattern.compile("(?:(?:(\\d{1,4}):)?(\\d{1,5}):)?(\\d{1,7})(\\.\\d{1,9})?");

    private static final int MOST_BELOW = 59;

    private Times() {}

    /** An option's or argument's time. */
    static final class Converter implements ITypeConverter<Double> {
        @Override
        public Double convert(String text) {
            return parse(text);
        }
    }

    /**
     * Reads {@code 12:33}, {@code 1:02:03}, {@code 753} or {@code 753.5}.
     *
     * @return seconds, at least 0
     * @throws TypeConversionException when it is none of these
     */
    static double parse(String text) {
        Matcher parts = FORM.matcher(text.strip());
        if (parts.matches()) {
            long hours = number(parts.group(1));
            long minutes = number(parts.group(2));
            long seconds = number(parts.group(3));
            boolean fits =
                    (parts.group(1) == null || minutes <= MOST_BELOW)
                            && (parts.group(2) == null || seconds <= MOST_BELOW);
            if (fits) {
                double fraction =
                        parts.group(4) == null ? 0 : Double.parseDouble("0" + parts.group(4));
                return hours * 3600 + minutes * 60 + seconds + fraction;
            }
        }
        throw new TypeConversionException(
                "'" + text + "' is no time such as 12:33, 1:02:03, 753 or 753.5");
    }

    private static long number(@Nullable String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }

    /** Whole seconds as {@code 12:33} or {@code 1:02:03}; rounded down, as clocks show them. */
    static String show(double seconds) {
        long whole = (long) Math.floor(Math.abs(seconds));
        String sign = seconds <= -1 ? "-" : "";
        return whole < 3600
                ? String.format(Locale.ROOT, "%s%d:%02d", sign, whole / 60, whole % 60)
                : String.format(
                        Locale.ROOT,
                        "%s%d:%02d:%02d",
                        sign,
                        whole / 3600,
                        whole / 60 % 60,
                        whole % 60);
    }
}
