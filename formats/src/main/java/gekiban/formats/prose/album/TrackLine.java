package gekiban.formats.prose.album;

import gekiban.formats.lengths.Lengths;
import gekiban.formats.prose.source.Line;
import gekiban.formats.prose.source.Span;
import gekiban.formats.prose.words.Digits;
import gekiban.formats.prose.words.Quotes;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A line that may be a track of a list.
 *
 * @param disc that the line itself gives, 0 where it gives none
 * @param number that it gives, -1 where it gives none
 * @param title without quotation marks
 * @param seconds its length, -1 where none is given
 * @param rating "4/5" where the writer rates it, else empty
 * @param titleSpan where the title stands
 * @param line all of it
 */
public record TrackLine(
        int disc,
        int number,
        String title,
        long seconds,
        String rating,
        Span titleSpan,
        Line line) {
    private static final Pattern NUMBERED =
            Pattern.compile(
                    "^(?:(?:track|tr|no|m)\\.?\\s?|#|№\\s?)?(?:(?:d(?:isc)?\\s?)?([1-9])[-–.])?([0-9]{1,3})(?:\\s*[.)\\]:、・．]\\s*|\\s*[-–—]\\s+|\\s*\\t\\s*|\\s+)(?=\\S)",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern BRACKETED =
            Pattern.compile("^[\\[(]([0-9]{1,3})[\\])]\\s*(?=\\S)");
    private static final Pattern LENGTH =
            Pattern.compile(
                    "[\\s(\\[~–—…._\\t-]*[(\\[]?((?:[0-9]{1,2}:)?[0-9]{1,3}:[0-5][0-9])[)\\]]?\\s*$");
    private static final Pattern LENGTH_FIRST =
            Pattern.compile("^[(\\[]?([0-9]{1,2}:[0-5][0-9])[)\\]]?\\s*[-–—\\t]?\\s*(?=\\S)");
    private static final Pattern STARS =
            Pattern.compile(
                    "[\\s(\\[–—-]*(?:★{1,10}½?☆{0,10}|[0-9](?:\\.[0-9])?/(?:5|10))[)\\]]?\\s*$");

    /** Longer lines are prose, characters. */
    private static final int LONGEST = 160;

    private static final int MOST_WORDS = 14;

    /**
     * @param itemNumber of the list that the mark-up numbers, 0 for none
     */
    static Optional<TrackLine> read(Line line, int itemNumber) {
        String text = Digits.narrow(line.text());
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        int at = 0;
        int disc = 0;
        int number = itemNumber > 0 ? itemNumber : -1;
        int circled = Digits.circled(line.text().charAt(0));
        if (circled > 0) {
            number = circled;
            at = 1;
            while (at < text.length() && (text.charAt(at) <= ' ' || text.charAt(at) == '.')) {
                at++;
            }
        } else {
            var bracket = BRACKETED.matcher(text);
            var m = NUMBERED.matcher(text);
            if (bracket.find()) {
                number = Integer.parseInt(bracket.group(1));
                at = bracket.end();
            } else if (m.find()) {
                disc = m.group(1) == null ? 0 : Integer.parseInt(m.group(1));
                number = Integer.parseInt(m.group(2));
                at = m.end();
            }
        }
        int to = text.length();
        String rating = "";
        var stars = STARS.matcher(text);
        if (stars.find(at) && stars.start() > at) {
            rating =
                    StatValues.rating(stars.group())
                            .map(each -> each.text() + "/" + each.detail())
                            .orElse("");
            to = stars.start();
        }
        long seconds = -1;
        var length = LENGTH.matcher(text).region(at, to);
        if (length.find() && length.start() > at) {
            seconds = Lengths.clockSeconds(length.group(1)).orElse(-1);
            to = length.start();
        } else {
            var first = LENGTH_FIRST.matcher(text).region(at, to);
            if (first.find()) {
                seconds = Lengths.clockSeconds(first.group(1)).orElse(-1);
                at = first.end();
            }
        }
        return titled(line, disc, number, seconds, rating, at, to);
    }

    private static Optional<TrackLine> titled(
            Line line, int disc, int number, long seconds, String rating, int from, int to) {
        String text = line.text();
        while (to > from
                && (text.charAt(to - 1) <= ' ' || ":：-–—|".indexOf(text.charAt(to - 1)) >= 0)) {
            to--;
        }
        while (from < to && (text.charAt(from) <= ' ' || "-–—|".indexOf(text.charAt(from)) >= 0)) {
            from++;
        }
        String said = text.substring(from, to);
        if (said.isBlank() || isProse(said) || number < 0 && seconds < 0) {
            return Optional.empty();
        }
        String title = Quotes.without(said);
        int at = from + Math.max(0, said.indexOf(title));
        return Optional.of(
                new TrackLine(
                        disc,
                        number,
                        title,
                        seconds,
                        rating,
                        line.span(at, at + title.length()),
                        line));
    }

    private static boolean isProse(String title) {
        int words = title.strip().split("\\s+").length;
        boolean hasStop = title.indexOf(". ") > 0 || title.endsWith(".") && !title.endsWith("..");
        return words > MOST_WORDS || words > 7 && hasStop;
    }
}
