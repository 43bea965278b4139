package gekiban.catalogue.model;

import java.util.Optional;
import java.util.regex.Pattern;

/** Holds values against what their fields may say. */
public final class Check {
    /** Longer texts are somebody's mistake or mischief. */
    private static final int LONGEST = 100_000;

    /** A page of 20 MB is one that somebody saved with all its pictures in it. */
    private static final int LONGEST_PROSE = 20_000_000;

    private static final Pattern WHOLE = Pattern.compile("0|[1-9][0-9]{0,8}");
    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,9})?");

    private Check() {}

    /**
     * What is wrong with a value, in words that name field and value; empty when nothing is.
     *
     * @param pointsTo whether the fact points to something
     */
    public static Optional<String> trouble(Field field, Value value, boolean pointsTo) {
        String text = value.text();
        if (text.length() > (field.type() == Field.Type.PROSE ? LONGEST_PROSE : LONGEST)) {
            return Optional.of(field.name() + " has " + text.length() + " characters");
        }
        if (field.type() == Field.Type.REFERENCE && !pointsTo) {
            return Optional.of(field.name() + " points to nothing");
        }
        if (text.isBlank() && !pointsTo && value.detail().isEmpty()) {
            return Optional.of(field.name() + " is empty");
        }
        for (String name : value.detail().keySet()) {
            if (!field.details().contains(name)) {
                return Optional.of(field.name() + " has no " + name);
            }
        }
        if (!field.choices().isEmpty() && !field.choices().contains(text)) {
            return Optional.of(
                    field.name()
                            + " is one of "
                            + String.join(", ", field.choices())
                            + ", not \""
                            + text
                            + "\"");
        }
        return fits(field.type(), text)
                ? Optional.empty()
                : Optional.of(field.name() + " cannot be \"" + text + "\"" + wanted(field.type()));
    }

    private static boolean fits(Field.Type type, String text) {
        return switch (type) {
            case TEXT, PROSE, REFERENCE -> true;
            case WHOLE -> WHOLE.matcher(text).matches();
            case SECONDS -> SECONDS.matcher(text).matches();
            case DATE -> PartialDate.of(text).isPresent();
            case YES_NO -> text.equals("yes") || text.equals("no");
        };
    }

    private static String wanted(Field.Type type) {
        return switch (type) {
            case TEXT, PROSE, REFERENCE -> "";
            case WHOLE -> ": a whole number is";
            case SECONDS -> ": seconds are, such as 190 or 190.5";
            case DATE -> ": a date is, such as 2006, 2006-01 or 2006-01-12";
            case YES_NO -> ": yes or no is";
        };
    }
}
