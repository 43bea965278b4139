package gekiban.formats.prose.talk;

import gekiban.formats.prose.source.Line;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The line that begins a comment in a plain text: "Anna says:", "Anna — January 3, 2012 at 4:05
 * pm".
 *
 * @param author as written
 * @param when as written; empty where not told
 * @param answered whom it says that it answers; empty where it says nothing
 * @param isSure whether the line alone is enough to know it by
 * @param lines how many lines it takes
 */
record CommentHead(String author, String when, String answered, boolean isSure, int lines) {
    private static final String MONTH =
            "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*\\.?";
    private static final String DATE =
            "(?:(?:on )?(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? )?(?:"
                    + MONTH
                    + " [0-9]{1,2}(?:st|nd|rd|th)?,? [0-9]{4}|[0-9]{1,2}(?:st|nd|rd|th)? "
                    + MONTH
                    + ",? [0-9]{4}|[0-9]{4}[-/.年][0-9]{1,2}[-/.月][0-9]{1,2}日?|[0-9]{1,2}[/.][0-9]{1,2}[/.][0-9]{2,4}|[0-9]+ (?:minutes?|hours?|days?|weeks?|months?|years?) ago)(?:,? ?(?:at|@|[-–—|,])? ?[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})? ?(?:[ap]\\.?m\\.?)?)?)";
    private static final Pattern ONLY_DATE =
            Pattern.compile(
                    "^[(\\[]?" + DATE + "[)\\]]?(?:\\s*(?:#|permalink|edit|reply).*)?$",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern SAYS =
            Pattern.compile(
                    "^(?:[↳└>*•»→-]+\\s*)?(?:#?[0-9]{1,4}[.):]?\\s+)?(?<a>[^:]{1,60}?)\\s+(?:\\((?:in reply|replying|reply) to (?<r>[^)]{1,40})\\)\\s*)?(?:says|said|writes|wrote|replied|replies|commented)(?:\\s+(?:in reply )?to (?<q>[^:,]{1,40}?))?\\s*(?:,?\\s*(?<d>"
                            + DATE
                            + "))?\\s*[:：]?$",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern DATED =
            Pattern.compile(
                    "^(?:[↳└>*•»→-]+\\s*)?(?:#?[0-9]{1,4}[.):]?\\s+)?(?<a>[^.!?:,;]{1,40}?)\\s*(?:\\((?:in reply|replying|reply) to (?<r>[^)]{1,40})\\)\\s*)?(?:[-–—|·•,@(]|\\bon\\b|:|\\s)\\s*(?<d>"
                            + DATE
                            + ")[)\\]]?\\s*(?:said|says|wrote)?\\s*[:：]?$",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern BYLINE =
            Pattern.compile(
                    "(?i)^(?:posted|written|published|by|reviewed|last|updated|filed|release|date|recorded|from|until|since|aired)\\b.*");

    private static final int LONGEST = 130;

    /** The head that begins at a line, or null. */
    static @Nullable CommentHead of(List<Line> lines, int at) {
        String text = lines.get(at).text();
        if (text.length() > LONGEST) {
            return null;
        }
        String next = at + 1 < lines.size() ? lines.get(at + 1).text() : "";
        boolean hasDateBelow = next.length() < 60 && ONLY_DATE.matcher(next).matches();
        var m = SAYS.matcher(text);
        if (m.matches() && isName(m.group("a"))) {
            String date = m.group("d");
            String answered = m.group("r") != null ? m.group("r") : m.group("q");
            boolean isDated = date != null || hasDateBelow;
            String when = date != null ? date : hasDateBelow ? next : "";
            boolean isSure = isDated || text.endsWith("says:") || text.endsWith("says");
            return new CommentHead(
                    name(m.group("a")),
                    when,
                    answered == null ? "" : answered.strip(),
                    isSure,
                    date == null && hasDateBelow ? 2 : 1);
        }
        m = DATED.matcher(text);
        if (m.matches() && isName(m.group("a"))) {
            String answered = m.group("r");
            return new CommentHead(
                    name(m.group("a")),
                    m.group("d"),
                    answered == null ? "" : answered.strip(),
                    true,
                    1);
        }
        boolean isAlone = text.length() <= 40 && isName(text) && !text.matches(".*[.!?,;:]$");
        return isAlone && hasDateBelow ? new CommentHead(name(text), next, "", true, 2) : null;
    }

    private static boolean isName(String text) {
        return !BYLINE.matcher(text.strip()).matches()
                && text.strip().split("\\s+").length <= 5
                && text.chars().anyMatch(Character::isLetterOrDigit);
    }

    /** A name without what blogs put round it. */
    static String name(String text) {
        return text.strip()
                .replaceFirst("(?i)\\s*(?:says|said|wrote)?\\s*:?$", "")
                .replaceFirst("^[↳└>*•»→#\\s-]+", "")
                .strip();
    }
}
