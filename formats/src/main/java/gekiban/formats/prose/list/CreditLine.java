package gekiban.formats.prose.list;

import gekiban.formats.prose.list.Item.Credit;
import gekiban.formats.prose.list.Item.Person;
import gekiban.formats.prose.source.Line;
import gekiban.formats.prose.words.Digits;
import gekiban.formats.prose.words.People;
import gekiban.formats.prose.words.Quotes;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads "music: Yoko Kanno", "OP: by Nobuko", "ED2: 'Innocence' by Hashimoto Miyuki". */
public final class CreditLine {
    private static final Pattern ROLE =
            Pattern.compile(
                    "(?:^|(?<=[|/;,.·•()\\[\\]–—-])\\s*|(?<=\\s{2}))(?<role>music(?: by)?|composers?|composed by|soundtrack(?: by)?|score(?: by)?|bgm|op(?:ening)?(?: theme| song)?|ed|ending(?: theme| song)?|opening|insert(?: song)?s?|in|theme(?: song)?|arranged by|lyrics(?: by)?|performed by|音楽|作曲)\\s*#?(?<n>[0-9]{1,2})?\\s*[:：=]\\s*",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern BY =
            Pattern.compile(
                    "^(?<song>.*?)(?:^|\\s*,?\\s+|(?<=[\"”’'』」]))(?:by|performed by|sung by|from)\\s+(?<who>.+)$",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern DASH = Pattern.compile("^(?<song>.+?)\\s+[-–—~/]\\s+(?<who>.+)$");
    private static final Pattern BRACKET =
            Pattern.compile("^(?<song>.+?)\\s*[(（](?<who>[^()（）]+)[)）]$");

    /** What says that there is none. */
    private static final Pattern NONE =
            Pattern.compile(
                    "\\s*(?:none|n/?a|nothing|[-–—?]+|unknown|tba)?\\s*", Pattern.CASE_INSENSITIVE);

    private static final int LONGEST = 240;

    private CreditLine() {}

    /** The credits of a line; none where it is no such line. */
    public static List<Credit> read(Line line) {
        String text = Digits.narrow(line.text());
        if (text.length() > LONGEST) {
            return List.of();
        }
        var m = ROLE.matcher(text);
        var starts = new ArrayList<int[]>();
        var roles = new ArrayList<String>();
        var numbers = new ArrayList<Integer>();
        while (m.find()) {
            starts.add(new int[] {m.start("role"), m.end()});
            roles.add(role(m.group("role")));
            numbers.add(m.group("n") == null ? 0 : Integer.parseInt(m.group("n")));
        }
        if (starts.isEmpty()
                || starts.getFirst()[0] > 3
                        && text.substring(0, starts.getFirst()[0])
                                .chars()
                                .anyMatch(Character::isLetter)) {
            return List.of();
        }
        var credits = new ArrayList<Credit>();
        for (int i = 0; i < starts.size(); i++) {
            int from = starts.get(i)[1];
            int to = i + 1 < starts.size() ? starts.get(i + 1)[0] : text.length();
            while (to > from && "|/;,·•-–— ([".indexOf(text.charAt(to - 1)) >= 0) {
                to--;
            }
            if (!NONE.matcher(text.substring(from, to)).matches()) {
                credits.add(
                        credit(
                                line,
                                text,
                                roles.get(i),
                                numbers.get(i),
                                starts.get(i)[0],
                                from,
                                to));
            }
        }
        return credits;
    }

    private static String role(String written) {
        String plain = written.toLowerCase(java.util.Locale.ROOT).strip();
        if (plain.startsWith("op")) {
            return "op";
        }
        if (plain.startsWith("ed") || plain.startsWith("ending")) {
            return "ed";
        }
        if (plain.startsWith("insert") || plain.equals("in")) {
            return "insert";
        }
        if (plain.startsWith("theme")) {
            return "theme";
        }
        return plain.startsWith("arranged")
                ? "arranger"
                : plain.startsWith("lyrics")
                        ? "lyricist"
                        : plain.startsWith("performed") ? "performer" : "music";
    }

    private static Credit credit(
            Line line, String text, String role, int number, int start, int from, int to) {
        String said = text.substring(from, to);
        var span = line.span(start, Math.max(to, from));
        boolean isSong =
                role.equals("op")
                        || role.equals("ed")
                        || role.equals("insert")
                        || role.equals("theme");
        if (!isSong) {
            return new Credit(
                    role, number, "", people(line, said, from), People.isDoubt(said), span);
        }
        boolean isDoubt = People.isDoubt(said);
        String bare = said.strip();
        int at = from + Math.max(0, said.indexOf(bare));
        for (Pattern pattern : new Pattern[] {BY, DASH, BRACKET}) {
            var m = pattern.matcher(bare);
            if (m.matches()) {
                String song = m.group("song").strip();
                boolean isGuess = pattern == DASH && Quotes.without(song).equals(song);
                var people = people(line, m.group("who"), at + m.start("who"));
                return new Credit(
                        role,
                        number,
                        Quotes.without(song.replaceFirst(",$", "")),
                        people,
                        isDoubt || isGuess,
                        span);
            }
        }
        boolean isQuoted = !Quotes.without(bare).equals(bare);
        if (isQuoted || !People.isName(bare)) {
            return new Credit(
                    role, number, isQuoted ? Quotes.without(bare) : bare, List.of(), isDoubt, span);
        }
        return new Credit(role, number, bare, List.of(), true, span);
    }

    private static List<Person> people(Line line, String said, int at) {
        var people = new ArrayList<Person>();
        for (var each : People.of(said)) {
            people.add(
                    new Person(
                            each.name(),
                            each.aliases(),
                            each.isDoubtful(),
                            line.span(at + each.from(), at + each.to())));
        }
        return people;
    }
}
