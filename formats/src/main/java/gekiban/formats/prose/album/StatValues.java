package gekiban.formats.prose.album;

import gekiban.formats.lengths.Lengths;
import gekiban.formats.prose.words.Digits;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Values of vital stats, made even: "January 12, 2006" is 2006-01-12 and "69:27" 4167. */
final class StatValues {
    private static final String MONTHS =
            "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
    private static final Pattern MONTH_FIRST =
            Pattern.compile(
                    "\\b("
                            + MONTHS
                            + ")\\.?(?:\\s+([0-3]?[0-9])(?:st|nd|rd|th)?)?,?\\s+((?:19|20)[0-9]{2})\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern DAY_FIRST =
            Pattern.compile(
                    "\\b([0-3]?[0-9])(?:st|nd|rd|th)?\\s+(?:of\\s+)?("
                            + MONTHS
                            + ")\\.?,?\\s+((?:19|20)[0-9]{2})\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBERS =
            Pattern.compile(
                    "(?<![0-9])((?:19|20)[0-9]{2})(?:\\s?[-/.年]\\s?([01]?[0-9])(?:\\s?[-/.月]\\s?([0-3]?[0-9])日?|月)?|年)?(?![0-9])");
    static final Pattern CATALOGUE =
            Pattern.compile(
                    "\\b[A-Z]{2,5}[CDLTX]?[-–][0-9]{2,6}(?:\\s?[~～/-]\\s?[0-9]{1,5})?\\b|\\b[A-Z]{2,5}[0-9]{4,6}\\b");
    private static final Pattern CLOCK =
            Pattern.compile("(?<![0-9:])(?:[0-9]{1,2}:)?[0-9]{1,3}:[0-5][0-9](?![0-9:])");
    private static final Pattern SPOKEN =
            Pattern.compile(
                    "(?:([0-9]{1,2})\\s*(?:h|hours?|hrs?|時間)[\\s,]*)?([0-9]{1,3})\\s*(?:m|min|mins|minutes?|分)\\.?(?:[\\s,]*(?:and\\s*)?([0-5]?[0-9])\\s*(?:s|sec|secs|seconds?|秒)\\.?)?(?![a-z])",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern STARS =
            Pattern.compile(
                    "\\b([0-9](?:[.,][0-9]{1,2})?|one|two|three|four|five)(?:\\s*(½|1/2|and a half))?\\s*(?:out of (?:five|5)\\s+)?stars?\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern DRAWN = Pattern.compile("(★{1,10})([½⯪]?)(☆{0,10})");
    private static final Pattern OUT_OF =
            Pattern.compile(
                    "(?<![0-9/])([0-9]{1,3}(?:[.,][0-9]{1,2})?)\\s*(?:/|out of)\\s*(5|10|20|100|five|ten)(?![0-9/])",
                    Pattern.CASE_INSENSITIVE);

    private static final Map<String, Integer> MONTH =
            Map.ofEntries(
                    Map.entry("jan", 1),
                    Map.entry("feb", 2),
                    Map.entry("mar", 3),
                    Map.entry("apr", 4),
                    Map.entry("may", 5),
                    Map.entry("jun", 6),
                    Map.entry("jul", 7),
                    Map.entry("aug", 8),
                    Map.entry("sep", 9),
                    Map.entry("oct", 10),
                    Map.entry("nov", 11),
                    Map.entry("dec", 12));

    private StatValues() {}

    /** A value that was found in a text, with its place. */
    record At(String text, String detail, int from, int to) {}

    static Optional<At> date(String text) {
        var m = DAY_FIRST.matcher(text);
        if (m.find()) {
            return date(m, m.group(3), month(m.group(2)), m.group(1));
        }
        m = MONTH_FIRST.matcher(text);
        if (m.find()) {
            return date(m, m.group(3), month(m.group(1)), m.group(2));
        }
        m = NUMBERS.matcher(text);
        if (m.find()) {
            int month = m.group(2) == null ? 0 : Integer.parseInt(m.group(2));
            return date(m, m.group(1), month, m.group(3));
        }
        return Optional.empty();
    }

    private static int month(String name) {
        return MONTH.getOrDefault(name.substring(0, 3).toLowerCase(Locale.ROOT), 0);
    }

    private static Optional<At> date(Matcher m, String year, int month, String day) {
        int inMonth = day == null ? 0 : Integer.parseInt(day);
        if (month > 12 || inMonth > 31) {
            return Optional.empty();
        }
        String text =
                year
                        + (month == 0 ? "" : two(month))
                        + (month == 0 || inMonth == 0 ? "" : two(inMonth));
        return Optional.of(new At(text, "", m.start(), m.end()));
    }

    private static String two(int number) {
        return (number < 10 ? "-0" : "-") + number;
    }

    /** Seconds. */
    static Optional<At> time(String text) {
        var m = CLOCK.matcher(text);
        if (m.find()) {
            var seconds = Lengths.clockSeconds(m.group());
            if (seconds.isPresent()) {
                return Optional.of(
                        new At(Long.toString(seconds.getAsLong()), "", m.start(), m.end()));
            }
        }
        m = SPOKEN.matcher(text);
        if (m.find()) {
            int hours = m.group(1) == null ? 0 : Integer.parseInt(m.group(1));
            int rest = m.group(3) == null ? 0 : Integer.parseInt(m.group(3));
            int seconds = 3600 * hours + 60 * Integer.parseInt(m.group(2)) + rest;
            return Optional.of(new At(Integer.toString(seconds), "", m.start(), m.end()));
        }
        return Optional.empty();
    }

    /** How good, and the best that could be given. */
    static Optional<At> rating(String text) {
        var m = OUT_OF.matcher(text);
        if (m.find()) {
            int best = Digits.number(m.group(2));
            return Optional.of(
                    new At(
                            m.group(1).replace(',', '.'),
                            Integer.toString(best),
                            m.start(),
                            m.end()));
        }
        m = STARS.matcher(text);
        if (m.find()) {
            String number = m.group(1).replace(',', '.');
            int word = Digits.number(number);
            String half = m.group(2) == null ? "" : ".5";
            String text1 = (word >= 0 ? Integer.toString(word) : number) + half;
            return Optional.of(
                    new At(text1, Double.parseDouble(text1) > 5 ? "10" : "5", m.start(), m.end()));
        }
        m = DRAWN.matcher(text);
        if (m.find()) {
            String half = m.group(2).isEmpty() ? "" : ".5";
            int drawn = m.group(1).length() + m.group(3).length() + (half.isEmpty() ? 0 : 1);
            int best = m.group(3).isEmpty() ? Math.max(5, drawn) : drawn;
            return Optional.of(
                    new At(m.group(1).length() + half, Integer.toString(best), m.start(), m.end()));
        }
        return Optional.empty();
    }

    static Optional<At> catalogueNumber(String text) {
        var m = CATALOGUE.matcher(text);
        return m.find() ? Optional.of(new At(m.group(), "", m.start(), m.end())) : Optional.empty();
    }
}
