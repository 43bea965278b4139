package gekiban.catalogue.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A date of which the day, or month and day, may not be known: 2006, 2006-01, 2006-01-12.
 *
 * @param month 1 to 12, or 0 when not known
 * @param day 1 to 31, or 0 when not known
 */
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {
    private static final Pattern WRITTEN =
            Pattern.compile("([12][0-9]{3})(?:-([0-9]{2})(?:-([0-9]{2}))?)?");

    /**
     * @throws IllegalArgumentException when there is no such day
     */
    public PartialDate {
        try {
            LocalDate.of(year, month == 0 ? 1 : month, day == 0 ? 1 : day);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("no date: " + year + "-" + month + "-" + day, e);
        }
        if (year < 1000 || year > 2999 || month == 0 && day != 0) {
            throw new IllegalArgumentException("no date: " + year + "-" + month + "-" + day);
        }
    }

    /** Reads what {@link #toString} writes; empty for anything else, such as {@code 2006-13-45}. */
    public static Optional<PartialDate> of(String text) {
        var matcher = WRITTEN.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new PartialDate(
                            Integer.parseInt(matcher.group(1)),
                            number(matcher.group(2)),
                            number(matcher.group(3))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** 00 is how some write that a month or day is not known. */
    private static int number(@org.jspecify.annotations.Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    @Override
    public int compareTo(PartialDate other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        String text = Integer.toString(year);
        if (month > 0) {
            text += (month < 10 ? "-0" : "-") + month;
        }
        if (day > 0) {
            text += (day < 10 ? "-0" : "-") + day;
        }
        return text;
    }
}
