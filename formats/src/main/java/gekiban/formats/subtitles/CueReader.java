package gekiban.formats.subtitles;

import gekiban.formats.encoding.CleanText;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads WebVTT and SRT, which differ by little: a line with two times, then text until an empty
 * line. What stands before the times (a number, a name, a note, a style) is passed over.
 */
final class CueReader {
    private static final Pattern TIMES =
            Pattern.compile(
                    "\\s*(?:([0-9]{1,4}):)?([0-9]{1,2}):([0-9]{1,2})[.,]([0-9]{1,3})\\s*-->"
                            + "\\s*(?:([0-9]{1,4}):)?([0-9]{1,2}):([0-9]{1,2})[.,]([0-9]{1,3})(?:\\s.*)?");
    private static final Pattern VOICE = Pattern.compile("<v(?:\\.[^\\s>]*)?\\s+([^>]+)>");
    private static final Pattern TAG = Pattern.compile("<[^>\\n]*>|\\{\\\\[^}\\n]*\\}");

    /** "（ミオ）Words": who speaks, as captions for the deaf have it; alone it is a noise. */
    private static final Pattern NAMED = Pattern.compile("[(（]([^()（）]{1,16})[)）]\\s*(?=\\S)");

    private final Subtitles.Found found;

    CueReader(Subtitles.Found found) {
        this.found = found;
    }

    void read(String text) {
        List<String> lines = text.lines().toList();
        int i = 0;
        boolean hasRoom = true;
        while (i < lines.size() && hasRoom) {
            String line = lines.get(i);
            int number = ++i;
            if (!line.contains("-->")) {
                continue;
            }
            var times = TIMES.matcher(line);
            if (!times.matches()) {
                found.trouble(number, "no two times around -->");
                continue;
            }
            var words = new StringBuilder();
            while (i < lines.size() && !lines.get(i).isBlank() && !lines.get(i).contains("-->")) {
                words.append(words.isEmpty() ? "" : "\n").append(lines.get(i));
                i++;
            }
            hasRoom = add(number, seconds(times, 1), seconds(times, 5), words.toString());
        }
    }

    private boolean add(int number, double start, double end, String words) {
        String speaker = "";
        Matcher voice = VOICE.matcher(words);
        if (voice.find()) {
            speaker = CleanText.of(entities(voice.group(1)));
        }
        String plain = CleanText.lines(entities(TAG.matcher(words).replaceAll("")));
        Matcher named = NAMED.matcher(plain);
        if (speaker.isEmpty() && named.lookingAt()) {
            speaker = named.group(1).strip();
            plain = plain.substring(named.end());
        }
        return found.add(number, start, end, plain, speaker);
    }

    private static double seconds(Matcher times, int first) {
        String hours = times.group(first);
        String fraction = times.group(first + 3);
        int millis = Integer.parseInt(fraction);
        millis *= fraction.length() == 1 ? 100 : fraction.length() == 2 ? 10 : 1;
        return (hours == null ? 0 : Integer.parseInt(hours)) * 3600.0
                + Integer.parseInt(times.group(first + 1)) * 60.0
                + Integer.parseInt(times.group(first + 2))
                + millis / 1000.0;
    }

    private static String entities(String text) {
        return text.indexOf('&') < 0
                ? text
                : text.replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&nbsp;", " ")
                        .replace("&lrm;", "")
                        .replace("&rlm;", "")
                        .replace("&amp;", "&");
    }
}
