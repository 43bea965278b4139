package gekiban.formats.prose.album;

import gekiban.formats.prose.album.Stat.Field;
import gekiban.formats.prose.album.Stat.Value;
import gekiban.formats.prose.source.Line;
import gekiban.formats.prose.words.Digits;
import gekiban.formats.prose.words.People;
import gekiban.formats.prose.words.Quotes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads one line of vital stats, with a label ("Label: Lantis") or without ("5 stars / 69:27"). */
public final class StatLine {
    private static final Pattern LABELLED =
            Pattern.compile(
                    "^[\\s*•·\\-–]*([^:：\\t\\n]{1,40}?)\\s*(?:[:：]|\\t|\\.{4,}|…{2,}|_{3,})\\s*(.*)$");
    private static final Pattern DASHED =
            Pattern.compile("^([A-Z][A-Za-z. ]{2,30}?)\\s+[-–—=]\\s+(.+)$");
    private static final Pattern SEVERAL = Pattern.compile("\\s*(?:[|•·¦]|\\s/\\s|;\\s|\\t)\\s*");
    private static final Pattern OPEN =
            Pattern.compile(
                    "(?i)[\\s?\\-–—.…]*|unknown|n/?a|tba|tbd|none( given)?|not (?:known|given|stated)|不明");
    private static final Pattern BETWEEN_LABELS = Pattern.compile("\\s*(?:/|,\\s|;)\\s*");
    private static final Pattern DETAIL =
            Pattern.compile("^(.*?)\\s*[(\\[（]([^)\\]）]{1,60})[)\\]）]\\s*$");
    private static final Pattern ISSUE =
            Pattern.compile(
                    "(?i)\\b(?:reissue|re-release|rerelease|original|import|domestic|japan|us|usa|uk|north america|edition|press(?:ing)?|first|distribution)\\b");

    /** Longer values are sentences, characters. */
    private static final int LONGEST = 160;

    private StatLine() {}

    /**
     * @param isAmong whether stats stand before or behind it: only then may it be without a label
     * @return none where it is something else
     */
    public static List<Stat> read(Line line, boolean isAmong) {
        String text = Digits.narrow(line.text());
        if (text.length() > 2 * LONGEST) {
            return List.of();
        }
        var several = several(line, text);
        if (!several.isEmpty()) {
            return several;
        }
        var one = labelled(line, text, 0, text.length(), isAmong);
        if (one.isPresent()) {
            return List.of(one.get());
        }
        if (isAmong && StatLabels.isPlain(text)) {
            var field = StatLabels.field(text);
            return field == null
                    ? List.of()
                    : List.of(new Stat(field, text, List.of(), false, line.span()));
        }
        return StatShape.read(line, text, isAmong);
    }

    /** A few of them on one line: "Label: Lantis | Discs: 1". */
    private static List<Stat> several(Line line, String text) {
        var stats = new ArrayList<Stat>();
        int from = 0;
        int parts = 0;
        var m = SEVERAL.matcher(text);
        while (from <= text.length()) {
            boolean found = m.find();
            int to = found ? m.start() : text.length();
            if (to > from) {
                parts++;
                labelled(line, text, from, to, false).ifPresent(stats::add);
            }
            if (!found) {
                break;
            }
            from = m.end();
        }
        return parts > 1 && stats.size() == parts ? stats : List.of();
    }

    private static Optional<Stat> labelled(
            Line line, String text, int from, int to, boolean isAmong) {
        String part = text.substring(from, to);
        var m = LABELLED.matcher(part);
        boolean isLabelled = m.matches();
        Field field = isLabelled ? StatLabels.field(m.group(1)) : null;
        if (field == null) {
            var dashed = DASHED.matcher(part);
            if (dashed.matches() && isAmong && StatLabels.field(dashed.group(1)) != null) {
                m = dashed;
                field = StatLabels.field(dashed.group(1));
            } else if (isLabelled && isAmong && isOther(m.group(1), m.group(2))) {
                field = Field.OTHER;
            } else {
                return Optional.empty();
            }
        }
        var span = line.span(from, to);
        String label = m.group(1).strip();
        String said = m.group(2).strip();
        if (field == null || OPEN.matcher(said).matches()) {
            return field == null
                    ? Optional.empty()
                    : Optional.of(new Stat(field, label, List.of(), false, span));
        }
        if (said.length() > LONGEST) {
            return Optional.empty();
        }
        int at = from + m.start(2) + m.group(2).indexOf(said);
        var values = values(field, said, at, line);
        if (values.isEmpty()) {
            // A label and words that cannot be its value: a sentence, or a damaged number.
            return Optional.empty();
        }
        return Optional.of(new Stat(field, label, values, People.isDoubt(said), span));
    }

    private static boolean isOther(String label, String value) {
        return label.length() <= 26
                && Character.isUpperCase(label.charAt(0))
                && label.split("\\s+").length <= 3
                && value.length() <= 80
                && !label.matches(
                        "(?i)(?:track ?list(?:ing)?|tracks?|note|notes|update|edit|disc .*|cd .*|verdict|ps?|review|links?|op|ed|opening|ending|insert|[0-9].*)");
    }

    static List<Value> values(Field field, String said, int at, Line line) {
        if (field.isPeople()) {
            return people(said, at, line);
        }
        return switch (field) {
            case DATE, ORIGINAL_DATE -> one(StatValues.date(said), at, line);
            case TOTAL_TIME -> one(StatValues.time(said), at, line);
            case RATING -> rating(said, at, line);
            case DISCS, TRACKS -> count(said, at, line);
            case LABEL -> labels(said, at, line);
            case CATALOGUE_NUMBER -> numbers(said, at, line);
            default -> List.of(whole(said, at, line));
        };
    }

    private static List<Value> one(Optional<StatValues.At> found, int at, Line line) {
        return found.map(each ->
                        List.of(
                                new Value(
                                        each.text(),
                                        each.detail(),
                                        List.of(),
                                        line.span(at + each.from(), at + each.to()))))
                .orElse(List.of());
    }

    private static Value whole(String said, int at, Line line) {
        return new Value(Quotes.without(said), "", List.of(), line.span(at, at + said.length()));
    }

    private static List<Value> rating(String said, int at, Line line) {
        var found = one(StatValues.rating(said), at, line);
        boolean isGrade = said.matches("[A-F][+\\-–]?|[0-9]{1,2}(?:[.,][0-9])?");
        return !found.isEmpty() || !isGrade ? found : List.of(whole(said, at, line));
    }

    private static List<Value> count(String said, int at, Line line) {
        String first = said.split("[\\s(]", 2)[0];
        int number = Digits.number(first.replaceFirst("(?i)x?cds?$|discs?$", ""));
        if (number < 0) {
            return List.of();
        }
        return List.of(
                new Value(
                        Integer.toString(number),
                        "",
                        List.of(),
                        line.span(at, at + said.length())));
    }

    private static List<Value> numbers(String said, int at, Line line) {
        var values = new ArrayList<Value>();
        var m = StatValues.CATALOGUE.matcher(said);
        while (m.find()) {
            values.add(
                    new Value(m.group(), "", List.of(), line.span(at + m.start(), at + m.end())));
        }
        boolean isOne = said.length() <= 24 && said.chars().anyMatch(Character::isDigit);
        return values.isEmpty() && isOne ? List.of(whole(said, at, line)) : values;
    }

    /** "JVC / AnimeTrax (reissue)". */
    static List<Value> labels(String said, int at, Line line) {
        var values = new ArrayList<Value>();
        int from = 0;
        var m = BETWEEN_LABELS.matcher(said);
        boolean found = true;
        while (found) {
            found = m.find();
            int to = found ? m.start() : said.length();
            String part = said.substring(from, to).strip();
            if (!part.isEmpty()) {
                var detail = DETAIL.matcher(part);
                boolean hasDetail = detail.matches();
                String name = hasDetail ? detail.group(1) : part;
                int start = said.indexOf(part, from);
                values.add(
                        new Value(
                                name,
                                hasDetail ? detail.group(2).strip() : "",
                                List.of(),
                                line.span(at + start, at + start + part.length())));
            }
            from = found ? m.end() : from;
        }
        return values;
    }

    static boolean isIssue(String detail) {
        return ISSUE.matcher(detail).find();
    }

    private static List<Value> people(String said, int at, Line line) {
        var values = new ArrayList<Value>();
        for (var each : People.of(said)) {
            values.add(
                    new Value(
                            each.name(),
                            each.note(),
                            each.aliases(),
                            line.span(at + each.from(), at + each.to())));
        }
        return values;
    }
}
