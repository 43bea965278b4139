package gekiban.formats.prose.album;

import gekiban.formats.prose.album.Stat.Field;
import gekiban.formats.prose.album.Stat.Value;
import gekiban.formats.prose.source.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Stats without labels, known by their shape: "5 stars / Experimental / 69:27". */
final class StatShape {
    private static final Pattern BETWEEN =
            Pattern.compile("\\s+[/|•·–—-]\\s+|\\s*[|•·]\\s*|,\\s+(?![0-9]{4}\\b)|\\t");
    private static final Pattern DETAIL = Pattern.compile("^(.+?)\\s*[(\\[]([^)\\]]{1,60})[)\\]]$");
    private static final Pattern COUNT =
            Pattern.compile("(?i)^([0-9]{1,2}|one|two|three|four)\\s*[x×]?\\s*(?:discs?|cds?)$");
    private static final Pattern TRACKS = Pattern.compile("(?i)^([0-9]{1,3})\\s*tracks?$");

    /** Longer lines are prose, characters. */
    private static final int LONGEST = 110;

    private static final int MOST_WORDS = 4;

    private StatShape() {}

    static List<Stat> read(Line line, String text, boolean isAmong) {
        if (text.length() > LONGEST || text.endsWith(".") || text.indexOf('"') >= 0) {
            return List.of();
        }
        var stats = new ArrayList<Stat>();
        var left = new ArrayList<int[]>();
        int from = 0;
        int parts = 0;
        var m = BETWEEN.matcher(text);
        boolean found = true;
        while (found) {
            found = m.find();
            int to = found ? m.start() : text.length();
            if (to > from) {
                parts++;
                var stat = stat(text.substring(from, to), from, line);
                stat.ifPresent(stats::add);
                if (stat.isEmpty()) {
                    left.add(new int[] {from, to});
                }
            }
            from = found ? m.end() : from;
        }
        if (stats.isEmpty()) {
            return isAmong ? issues(line, text) : List.of();
        }
        boolean isEnough =
                parts > 1 && (stats.size() > 1 || left.size() <= 2) || isAmong && parts == 1;
        if (!isEnough || left.stream().anyMatch(each -> words(text, each) > MOST_WORDS)) {
            return List.of();
        }
        boolean hasRating = stats.stream().anyMatch(each -> each.field() == Field.RATING);
        boolean hasNumber = stats.stream().anyMatch(each -> each.field() == Field.CATALOGUE_NUMBER);
        boolean hasOnlyTime =
                stats.stream()
                        .allMatch(each ->
                                each.field() == Field.TOTAL_TIME || each.field() == Field.DATE);
        if (hasOnlyTime && !left.isEmpty()) {
            // "Title - 3:21" is a track and "Somewhere, 2006" a place.
            return List.of();
        }
        for (int[] each : left) {
            Field field = hasNumber || !hasRating ? Field.LABEL : Field.GENRE;
            String said = text.substring(each[0], each[1]);
            var values =
                    field == Field.LABEL
                            ? StatLine.labels(said, each[0], line)
                            : List.of(value(said, each[0], line));
            stats.add(
                    new Stat(
                            field,
                            "",
                            values,
                            !hasRating && !hasNumber,
                            line.span(each[0], each[1])));
        }
        return stats;
    }

    private static int words(String text, int[] part) {
        return text.substring(part[0], part[1]).strip().split("\\s+").length;
    }

    /** "JVC / AnimeTrax (reissue)": who brought it out, told by what stands in the bracket. */
    private static List<Stat> issues(Line line, String text) {
        var values = StatLine.labels(text, 0, line);
        boolean isIssue =
                values.size() <= 3
                        && values.stream()
                                .anyMatch(each ->
                                        StatLine.isIssue(each.detail())
                                                && DETAIL.matcher(text).find())
                        && values.stream()
                                .allMatch(each -> each.text().split("\\s+").length <= MOST_WORDS);
        return isIssue ? List.of(new Stat(Field.LABEL, "", values, false, line.span())) : List.of();
    }

    private static Optional<Stat> stat(String part, int from, Line line) {
        String bare = part.strip();
        int at = from + part.indexOf(bare);
        var counted = COUNT.matcher(bare);
        if (counted.matches()) {
            return Optional.of(stat(Field.DISCS, bare, at, line));
        }
        var tracks = TRACKS.matcher(bare);
        if (tracks.matches()) {
            return Optional.of(stat(Field.TRACKS, bare, at, line));
        }
        var rating = StatValues.rating(bare);
        if (rating.isPresent() && isWhole(rating.get(), bare)) {
            return Optional.of(stat(Field.RATING, bare, at, line));
        }
        var number = StatValues.catalogueNumber(bare);
        if (number.isPresent() && isWhole(number.get(), bare)) {
            return Optional.of(stat(Field.CATALOGUE_NUMBER, bare, at, line));
        }
        var date = StatValues.date(bare);
        if (date.isPresent() && isWhole(date.get(), bare)) {
            return Optional.of(stat(Field.DATE, bare, at, line));
        }
        var time = StatValues.time(bare);
        return time.isPresent() && isWhole(time.get(), bare)
                ? Optional.of(stat(Field.TOTAL_TIME, bare, at, line))
                : Optional.empty();
    }

    private static boolean isWhole(StatValues.At found, String part) {
        return found.to() - found.from() >= part.length() - 2;
    }

    private static Stat stat(Field field, String said, int at, Line line) {
        return new Stat(
                field,
                "",
                StatLine.values(field, said, at, line),
                false,
                line.span(at, at + said.length()));
    }

    private static Value value(String said, int at, Line line) {
        return new Value(said.strip(), "", List.of(), line.span(at, at + said.length()));
    }
}
