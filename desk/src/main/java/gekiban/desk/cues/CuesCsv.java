package gekiban.desk.cues;

import gekiban.desk.json.JsonText;
import java.io.IOException;
import java.util.regex.Pattern;

/**
 * Cue lists as comma-separated values (RFC 4180, lines ended by LF), a row a piece.
 *
 * <p>Cells come from strangers' file names, so one that begins like a formula ({@code = + - @}, a
 * tab, a line break, also after apostrophes) gets an apostrophe before it, which spreadsheets take
 * for "this is text". In {@code also}, where {@code |} separates places and the last {@code @} a
 * track from its second, the characters that would be mistaken are written as in addresses: {@code
 * %7C} for {@code |}, {@code %0A} and {@code %0D} for line breaks, {@code %25} for a {@code %}
 * before two hexadecimal digits.
 */
public final class CuesCsv {
    /** The first line. */
    public static final String HEADER =
            "episode,start_s,end_s,track,track_start_s,confidence,speed,level_db,cue,also\n";

    private static final Pattern FORMULA =
            Pattern.compile("'*[=+\\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]");
    private static final Pattern MISTAKABLE_PERCENT = Pattern.compile("%(?=[0-9A-Fa-f]{2})");
    private static final Pattern QUOTED = Pattern.compile("[,\"\r\n]");

    private CuesCsv() {}

    /** Writes the rows, without the header. */
    public static void writeRows(EpisodeCues cues, Appendable out) throws IOException {
        for (var piece : cues.pieces()) {
            out.append(cell(cues.episode())).append(',');
            out.append(number(piece.startSeconds(), 3)).append(',');
            out.append(number(piece.endSeconds(), 3)).append(',');
            out.append(cell(piece.track().name())).append(',');
            out.append(number(piece.trackStartSeconds(), 3)).append(',');
            out.append(number(piece.confidence(), 3)).append(',');
            out.append(number(piece.speed(), 7)).append(',');
            out.append(number(piece.levelDb(), 1)).append(',');
            out.append(Integer.toString(piece.cue())).append(',');
            out.append(cell(also(piece))).append('\n');
        }
    }

    private static String also(CuePiece piece) {
        var text = new StringBuilder();
        for (var place : piece.also()) {
            text.append(text.isEmpty() ? "" : "|")
                    .append(escaped(place.track().name()))
                    .append('@')
                    .append(number(place.startSeconds(), 3));
        }
        return text.toString();
    }

    private static String escaped(String name) {
        return MISTAKABLE_PERCENT
                .matcher(name)
                .replaceAll("%25")
                .replace("|", "%7C")
                .replace("\n", "%0A")
                .replace("\r", "%0D");
    }

    /** A cell of text. */
    static String cell(String text) {
        String harmless = FORMULA.matcher(text).lookingAt() ? "'" + text : text;
        return QUOTED.matcher(harmless).find()
                ? '"' + harmless.replace("\"", "\"\"") + '"'
                : harmless;
    }

    private static String number(double value, int decimals) {
        return JsonText.decimals(value, decimals).toPlainString();
    }
}
