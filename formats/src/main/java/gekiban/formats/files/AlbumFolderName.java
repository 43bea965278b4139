package gekiban.formats.files;

import gekiban.catalogue.model.PartialDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the name of an album's folder says: "[LACA-5460] Show OST 1 (2006) [FLAC]". Every text is
 * empty where the name does not say it.
 *
 * @param catalogueNumber as written, in capitals: "LACA-5460", "KICA-1~2"
 * @param title of the album
 * @param date a {@link PartialDate}: "2006", "2006-01-12"
 * @param format of the files: "FLAC"
 */
public record AlbumFolderName(String catalogueNumber, String title, String date, String format) {
    private static final String NUMBER =
            "(?:[0-9]{1,3})?[A-Z]{2,5}[0-9]?-[0-9]{1,6}[A-Z]?(?:[~/〜～-][0-9]{1,6}[A-Z]?)?";

    private static final Pattern BRACKET =
            Pattern.compile("\\[([^\\[\\]]*)\\]|\\(([^()]*)\\)|\\{([^{}]*)\\}");
    private static final Pattern WHOLE_NUMBER = Pattern.compile(NUMBER, Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER_FIRST = Pattern.compile("^(" + NUMBER + ")(?= |$)");
    private static final Pattern NUMBER_LAST = Pattern.compile("(?<= )(" + NUMBER + ")$");
    private static final Pattern DATE =
            Pattern.compile("((?:19[3-9]|20[0-4])[0-9])(?:[-./]([0-9]{2})(?:[-./]([0-9]{2}))?)?");
    private static final Pattern COMPACT =
            Pattern.compile("((?:19[3-9]|20[0-4])[0-9])([0-9]{2})([0-9]{2})");

    /** As file sharers of Japan write it: [060112]. */
    private static final Pattern SHORT = Pattern.compile("([0-9]{2})([0-9]{2})([0-9]{2})");

    private static final Pattern DATE_FIRST =
            Pattern.compile("^" + DATE.pattern() + "(?: - | -|\\. | )");
    private static final Pattern FORMAT =
            Pattern.compile(
                    "(?<![A-Za-z0-9])(FLAC|MP3|AAC|M4A|ALAC|WAV|APE|TAK|TTA|OPUS|OGG|DSD|WV|V0|320K?)(?![A-Za-z0-9])",
                    Pattern.CASE_INSENSITIVE);

    /** Brackets about the copy, not about the album. */
    private static final Pattern ABOUT =
            Pattern.compile(
                    "(?i)(?:CD|WEB|Lossless|Hi-?Res|Mora|OTOTOY|[0-9]+CD|(?:16|24)[ -]?bits?.*|.*kHz|.*kbps|CUE|LOG|BK|Scans?"
                            + "|EAC|(?:\\+?(?:CUE|LOG|BK|Scans?))+)");

    /** Takes the name of a folder apart. */
    public static AlbumFolderName of(String folderName) {
        var parts = new Parts();
        String text = Plain.blanks(parts.brackets(even(Plain.last(folderName))));
        text = parts.outside(text);
        return new AlbumFolderName(parts.number, Plain.title(text), parts.date, parts.format);
    }

    private static String even(String name) {
        // Points and dashes belong to titles of albums; only what is wide becomes narrow.
        return Plain.even(name + " ");
    }

    /** What was found so far. */
    private static final class Parts {
        private String number = "";
        private String date = "";
        private String format = "";

        String brackets(String name) {
            var outside = new StringBuilder();
            Matcher bracket = BRACKET.matcher(name);
            while (bracket.find()) {
                String inside = bracket.group().substring(1, bracket.group().length() - 1).strip();
                boolean isTaken = takes(inside);
                bracket.appendReplacement(
                        outside, Matcher.quoteReplacement(isTaken ? " " : bracket.group()));
            }
            return bracket.appendTail(outside).toString();
        }

        private boolean takes(String inside) {
            if (number.isEmpty() && WHOLE_NUMBER.matcher(inside).matches()) {
                number = inside.toUpperCase(Locale.ROOT);
                return true;
            }
            String dated = dateOf(inside);
            if (!dated.isEmpty() && date.isEmpty()) {
                date = dated;
                return true;
            }
            var named = FORMAT.matcher(inside);
            if (named.find()) {
                if (format.isEmpty()) {
                    format = named.group(1).toUpperCase(Locale.ROOT);
                }
                return true;
            }
            return ABOUT.matcher(inside).matches();
        }

        String outside(String name) {
            String text = name;
            var first = DATE_FIRST.matcher(text);
            if (date.isEmpty() && first.find()) {
                String dated = dateOf(text.substring(0, first.end()).replaceAll("[-. ]+$", ""));
                if (!dated.isEmpty()) {
                    date = dated;
                    text = text.substring(first.end());
                }
            }
            text = Plain.title(text);
            for (Pattern pattern : new Pattern[] {NUMBER_FIRST, NUMBER_LAST}) {
                var found = pattern.matcher(text);
                if (number.isEmpty() && found.find()) {
                    number = found.group(1);
                    text = text.substring(0, found.start()) + text.substring(found.end());
                }
            }
            return text;
        }
    }

    /** A date in any of its forms, else empty. */
    private static String dateOf(String text) {
        for (Pattern pattern : new Pattern[] {DATE, COMPACT, SHORT}) {
            var m = pattern.matcher(text);
            if (m.matches()) {
                String year = m.group(1);
                if (year.length() == 2) {
                    year = (Integer.parseInt(year) < 50 ? "20" : "19") + year;
                }
                String written = year;
                for (int i = 2; i <= 3; i++) {
                    written += m.group(i) == null ? "" : "-" + m.group(i);
                }
                return PartialDate.of(written).map(PartialDate::toString).orElse("");
            }
        }
        return "";
    }
}
