package gekiban.formats.files;

import gekiban.formats.files.EpisodeFileName.Kind;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The words of a name that say which episode it is. The surest way to write it is sought first: a
 * number by itself is the last.
 *
 * @param start where it begins
 * @param end where it ends
 */
record EpisodeMarker(int start, int end, Kind kind, String number, String season, String version) {
    private static final String BEGIN = "(?<![A-Za-z0-9])";
    private static final String NUMBER = "([0-9]{1,4}(?:\\.[0-9])?)";
    private static final String REST = "(?: ?[-~+&] ?E?P?([0-9]{1,4}))?(?: ?v([0-9]))?(?: ?END)?";
    private static final String END = "(?![A-Za-z0-9])";
    private static final String SPECIALS =
            "(SP|(?i:Specials?|OVA|OAD|ONA|Extra|Bonus)|特典|番外編|スペシャル)";

    private static final Pattern SONG =
            Pattern.compile(
                    BEGIN
                            + "(?:NC[- ]?(OP|ED|IN)"
                            + "|(?:(?i:creditless|clean|textless|no[- ]?credits?)|ノンクレジット|ノンテロップ)"
                            + " ?[- ]?(OP|ED|(?i:opening|ending)|オープニング|エンディング)(?:テーマ)?"
                            + "|(?:(?<=^)|(?<=- )|(?<=[A-Za-z]-))(OP|ED|(?i:opening|ending)))"
                            + "[ -]?#?([0-9]{1,2}[a-z]?)?(?: ?v([0-9]))?"
                            + END);
    private static final Pattern EXTRA =
            Pattern.compile(
                    "(?:^|[ (-])(?:PV|CM|SPOT|(?i:trailer|teaser|preview|menu|promo)|予告編?|特報)"
                            + "[ -]?[0-9]{0,3}\\)?[ -]*$");
    private static final Pattern SEASON_EPISODE =
            Pattern.compile(
                    BEGIN
                            + "S([0-9]{1,2})[ ._-]{0,3}EP?"
                            + NUMBER
                            + "(?:(?: ?- ?)?E?P?([0-9]{1,4})(?=$|[ \\[(v-]))?(?: ?v([0-9]))?(?: ?END)?"
                            + END,
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern CROSS =
            Pattern.compile(BEGIN + "([0-9]{1,2})x([0-9]{2,3})(?: ?v([0-9]))?" + END);
    private static final Pattern JAPANESE =
            Pattern.compile(
                    "第? ?([0-9]{1,4}(?:\\.[0-9])?|(?<=第)[〇一二三四五六七八九十百]{1,5}) ?(?:[-~] ?([0-9]{1,4}) ?)?[話回集夜幕章]"
                            + "(?: ?v([0-9]))?");
    private static final Pattern SPECIAL =
            Pattern.compile(
                    "(?<![A-Za-z])"
                            + SPECIALS
                            + "[ -]{0,3}#?([0-9]{1,3}(?:\\.[0-9])?)(?: ?v([0-9]))?"
                            + END);
    private static final Pattern LONE_SPECIAL =
            Pattern.compile("(?<![A-Za-z])" + SPECIALS + "(?=$| - )()()");
    private static final Pattern WORD =
            Pattern.compile(BEGIN + "(?:(?i:Episode|Ep|E|No)\\.? ?#?|#)" + NUMBER + REST + END);
    private static final Pattern DASH = Pattern.compile(" - " + NUMBER + REST + "(?=$| )");
    private static final Pattern FILM =
            Pattern.compile(
                    BEGIN + "(?:(?i:movie|film|gekijou?ban))(?: ?[0-9]{1,2})?" + END + "|劇場版|映画");
    private static final Pattern FIRST =
            Pattern.compile(
                    "^(0[0-9]{1,2}|[0-9]{1,3}(?:\\.[0-9])?(?=(?: ?v[0-9])?(?: ?[-.] |$)))"
                            + REST
                            + "(?=$|[ .-])");
    private static final Pattern LAST =
            Pattern.compile("(?:^|[ -])" + NUMBER + REST + "(?= ?$| ?[「『])");
    private static final Pattern MIDDLE = Pattern.compile("(?<= )(0[0-9]{1,2})" + REST + "(?= )");
    private static final Pattern LOOSE_FIRST = Pattern.compile("^([0-9]{1,3})" + REST + "(?= )");
    private static final Pattern YEAR = Pattern.compile("(?:19[3-9]|20[0-4])[0-9]");

    private static final Pattern IN_BRACKETS =
            Pattern.compile("[0-9]{1,3}(?:\\.[0-9])?(?:-[0-9]{1,3})?(?: ?v[0-9])?(?: ?END)?");

    /** Whether what stands in brackets is a number and nothing else. */
    static boolean isWhole(String inside) {
        if (IN_BRACKETS.matcher(inside).matches()) {
            return true;
        }
        for (Pattern pattern :
                new Pattern[] {
                    SONG, SEASON_EPISODE, JAPANESE, SPECIAL, LONE_SPECIAL, WORD, EXTRA
                }) {
            if (pattern.matcher(inside).matches()) {
                return true;
            }
        }
        return false;
    }

    /** The marker of a name; of kind {@link Kind#UNKNOWN} at its end where there is none. */
    static EpisodeMarker find(String text) {
        EpisodeMarker found = first(text, SONG, EpisodeMarker::song);
        if (found == null) {
            found = first(text, EXTRA, m -> whole(m, Kind.EXTRA));
        }
        if (found == null) {
            found = first(text, SEASON_EPISODE, EpisodeMarker::ofSeason);
        }
        if (found == null) {
            found = first(text, CROSS, m -> crossed(m));
        }
        if (found == null) {
            found = first(text, SPECIAL, EpisodeMarker::special);
        }
        if (found == null) {
            found = first(text, JAPANESE, EpisodeMarker::counted);
        }
        if (found == null) {
            found = first(text, WORD, EpisodeMarker::counted);
        }
        if (found == null) {
            found = first(text, DASH, EpisodeMarker::counted);
        }
        if (found == null) {
            found = first(text, LONE_SPECIAL, EpisodeMarker::special);
        }
        if (found == null) {
            found = first(text, FILM, m -> whole(m, Kind.FILM));
        }
        for (Pattern pattern : new Pattern[] {FIRST, LAST, MIDDLE, LOOSE_FIRST}) {
            if (found == null) {
                found = first(text, pattern, EpisodeMarker::counted);
            }
        }
        return found == null
                ? new EpisodeMarker(text.length(), text.length(), Kind.UNKNOWN, "", "", "")
                : found;
    }

    private static @Nullable EpisodeMarker first(
            String text, Pattern pattern, Function<MatchResult, EpisodeMarker> reader) {
        var matcher = pattern.matcher(text);
        while (matcher.find()) {
            var marker = reader.apply(matcher.toMatchResult());
            if (!YEAR.matcher(marker.number).matches()) {
                return marker;
            }
        }
        return null;
    }

    private static EpisodeMarker song(MatchResult m) {
        String type = text(m, 1) + text(m, 2) + text(m, 3);
        type =
                switch (type.toLowerCase(Locale.ROOT)) {
                    case "opening", "オープニング" -> "OP";
                    case "ending", "エンディング" -> "ED";
                    default -> type;
                };
        String number = type + Plain.number(text(m, 4));
        return new EpisodeMarker(m.start(), m.end(), Kind.SONG, number, "", text(m, 5));
    }

    private static EpisodeMarker whole(MatchResult m, Kind kind) {
        return new EpisodeMarker(m.start(), m.end(), kind, "", "", "");
    }

    private static EpisodeMarker ofSeason(MatchResult m) {
        String season = Plain.number(text(m, 1));
        String number = range(text(m, 2), text(m, 3));
        boolean isSpecial = season.equals("0");
        return new EpisodeMarker(
                m.start(),
                m.end(),
                isSpecial ? Kind.SPECIAL : Kind.EPISODE,
                isSpecial ? "SP" + number : number,
                isSpecial ? "" : season,
                text(m, 4));
    }

    private static EpisodeMarker crossed(MatchResult m) {
        return new EpisodeMarker(
                m.start(),
                m.end(),
                Kind.EPISODE,
                Plain.number(text(m, 2)),
                Plain.number(text(m, 1)),
                text(m, 3));
    }

    private static EpisodeMarker special(MatchResult m) {
        String word =
                switch (text(m, 1).toUpperCase(Locale.ROOT)) {
                    case "OVA", "OAD", "ONA" -> text(m, 1).toUpperCase(Locale.ROOT);
                    default -> "SP";
                };
        String number = text(m, 2).isEmpty() ? "" : Plain.number(text(m, 2));
        return new EpisodeMarker(m.start(), m.end(), Kind.SPECIAL, word + number, "", text(m, 3));
    }

    private static EpisodeMarker counted(MatchResult m) {
        String number = range(Kansuji.number(text(m, 1)), text(m, 2));
        return new EpisodeMarker(m.start(), m.end(), Kind.EPISODE, number, "", text(m, 3));
    }

    private static String range(String from, String to) {
        return Plain.number(from) + (to.isEmpty() ? "" : "-" + Plain.number(to));
    }

    private static String text(MatchResult m, int group) {
        String text = m.group(group);
        return text == null ? "" : text;
    }
}
