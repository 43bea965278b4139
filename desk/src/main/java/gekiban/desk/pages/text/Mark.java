package gekiban.desk.pages.text;

import gekiban.catalogue.model.Fact;
import gekiban.catalogue.model.State;
import gekiban.formats.prose.source.SourceText;
import gekiban.formats.prose.source.Span;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Words of a text that mean something.
 *
 * @param start first character of the body as it is kept
 * @param end behind the last
 * @param fact that says what they mean
 * @param target what they mean; empty where nobody knows
 */
public record Mark(int start, int end, Fact fact, Optional<Pointed> target) {
    /** From here on a person need not look. */
    public static final double SURE = 0.75;

    private static final Pattern PLACE = Pattern.compile("([0-9]{1,8})-([0-9]{1,8})");

    /** How sure the reading is, 0 to 1; 1 where nothing says. */
    public double confidence() {
        return confidence(fact);
    }

    static double confidence(Fact fact) {
        String text = fact.value().detail("confidence");
        return text.matches("[01](\\.[0-9]{1,4})?") ? Double.parseDouble(text) : 1;
    }

    /** Whether a person should look at it. */
    public boolean isDoubtful() {
        return isDoubtful(fact);
    }

    static boolean isDoubtful(Fact fact) {
        return fact.state() == State.SUGGESTED && confidence(fact) < SURE;
    }

    /**
     * The words of a fact in a body. Where the body changed since, and a person's word keeps the
     * fact, it is where the same words stand now, nearest to where they stood.
     *
     * @return from and behind; empty when they are not there any more
     */
    static Optional<int[]> place(Fact fact, SourceText source) {
        String body = source.text();
        var at = PLACE.matcher(fact.value().detail("at"));
        if (!at.matches()) {
            return Optional.empty();
        }
        int start = Integer.parseInt(at.group(1));
        int end = Integer.parseInt(at.group(2));
        if (!fact.state().isPersons()) {
            return start < end && end <= body.length()
                    ? Optional.of(new int[] {start, end})
                    : Optional.empty();
        }
        String words = fact.text();
        boolean isThere =
                end <= body.length()
                        && start < end
                        && source.words(new Span(start, end)).startsWith(words);
        if (isThere || !fact.field().name().equals("mention")) {
            return end <= body.length() && start < end
                    ? Optional.of(new int[] {start, end})
                    : Optional.empty();
        }
        int before = body.lastIndexOf(words, Math.min(start, body.length()));
        int after = body.indexOf(words, Math.min(start, body.length()));
        if (before < 0 && after < 0) {
            return Optional.empty();
        }
        boolean isBefore = after < 0 || before >= 0 && start - before < after - start;
        int found = isBefore ? before : after;
        return Optional.of(new int[] {found, found + words.length()});
    }
}
