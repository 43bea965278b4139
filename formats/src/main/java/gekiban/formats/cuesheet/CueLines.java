package gekiban.formats.cuesheet;

import gekiban.formats.encoding.CleanText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a cue sheet line by line; what it does not know is passed over. */
final class CueLines {
    private static final Pattern TIME = Pattern.compile("([0-9]{1,5}):([0-9]{1,2}):([0-9]{1,2})");
    private static final Pattern ISRC = Pattern.compile("[A-Z]{2}[A-Z0-9]{3}[0-9]{7}");

    /** A CD has 99; whoever writes more means no CD. */
    private static final int MOST_TRACKS = 1000;

    /** More lines of trouble help nobody. */
    private static final int MOST_TROUBLES = 100;

    final List<CueTrack> tracks = new ArrayList<>();
    final List<String> troubles = new ArrayList<>();

    /** What is said of the disc by its word; words after REM have "REM " before them. */
    final Map<String, String> disc = new HashMap<>();

    private int file = -1;
    private int line;
    private @Nullable CueTrack track;

    /** Whether there is a line that only a cue sheet has. */
    boolean isCueSheet() {
        return !tracks.isEmpty() || file >= 0;
    }

    CueLines read(String text) {
        text.lines()
                .forEach(each -> {
                    line++;
                    read(each.strip(), "");
                });
        return this;
    }

    private void read(String command, String before) {
        int blank = 0;
        while (blank < command.length() && command.charAt(blank) > ' ') {
            blank++;
        }
        String word = before + command.substring(0, blank).toUpperCase(Locale.ROOT);
        String rest = command.substring(blank).strip();
        switch (word) {
            case "REM" -> read(rest, "REM ");
            case "FILE" -> file++;
            case "TRACK" -> track(rest);
            case "INDEX" -> index(rest);
            case "ISRC" -> isrc(unquoted(rest));
            case "TITLE",
                    "PERFORMER",
                    "SONGWRITER",
                    "CATALOG",
                    "REM DATE",
                    "REM GENRE",
                    "REM COMMENT",
                    "REM DISCID",
                    "REM COMPOSER",
                    "REM DISCNUMBER",
                    "REM CATALOGNUMBER",
                    "REM LABEL" ->
                    text(word, unquoted(rest));
            default -> {
                // FLAGS, PREGAP, POSTGAP, CDTEXTFILE and other programs' own remarks
            }
        }
    }

    private void trouble(String what) {
        if (troubles.size() < MOST_TROUBLES) {
            troubles.add("line " + line + ": " + what);
        }
    }

    private void text(String word, String text) {
        var current = track;
        if (text.isEmpty()) {
            return;
        }
        if (current == null) {
            disc.putIfAbsent(word, text);
            return;
        }
        switch (word) {
            case "TITLE" -> current.title = text;
            case "PERFORMER" -> current.performer = text;
            case "SONGWRITER" -> current.songwriter = text;
            case "REM COMPOSER" -> current.composer = text;
            default -> disc.putIfAbsent(word, text);
        }
    }

    private void track(String rest) {
        String digits = rest.split("\\s+", 2)[0];
        if (!digits.matches("[0-9]{1,3}")) {
            trouble("TRACK without a number: \"" + shortened(rest) + "\"");
            track = null;
            return;
        }
        if (tracks.size() >= MOST_TRACKS) {
            trouble("more than " + MOST_TRACKS + " tracks");
            track = null;
            return;
        }
        var next = new CueTrack(Integer.parseInt(digits), line);
        if (tracks.stream().anyMatch(each -> each.number == next.number)) {
            trouble("track " + next.number + " is there before");
        }
        track = next;
        tracks.add(next);
    }

    /** Minutes, seconds and frames; only INDEX 01 matters, where the track begins. */
    private void index(String rest) {
        String[] words = rest.split("\\s+");
        var time = TIME.matcher(words.length > 1 ? words[1] : "");
        var current = track;
        if (!words[0].matches("[0-9]{1,2}") || !time.matches()) {
            trouble("INDEX wants a number and mm:ss:ff, not \"" + shortened(rest) + "\"");
            return;
        }
        int seconds = Integer.parseInt(time.group(2));
        int frames = Integer.parseInt(time.group(3));
        if (seconds > 59 || frames >= CueTrack.FRAMES) {
            trouble("no such time: " + words[1]);
            return;
        }
        if (current == null) {
            trouble("INDEX before any TRACK");
            return;
        }
        if (Integer.parseInt(words[0]) != 1) {
            return;
        }
        long place = (Integer.parseInt(time.group(1)) * 60L + seconds) * CueTrack.FRAMES + frames;
        for (var each : tracks) {
            var begun = each.begin;
            if (each != current
                    && begun != null
                    && begun.file() == file
                    && begun.frames() > place) {
                trouble("track " + current.number + " begins before track " + each.number);
                return;
            }
        }
        current.begin = new CueTrack.Place(file, place);
    }

    private void isrc(String text) {
        String code = text.replace("-", "").toUpperCase(Locale.ROOT);
        var current = track;
        if (code.isEmpty() || code.matches("0+")) {
            return;
        }
        if (current == null || !ISRC.matcher(code).matches()) {
            trouble("no ISRC of a track: \"" + shortened(text) + "\"");
        } else if (!current.isrcs.contains(code)) {
            current.isrcs.add(code);
        }
    }

    /** What is between the first quotation mark and the last, quotes inside kept. */
    private static String unquoted(String rest) {
        if (rest.startsWith("\"")) {
            int end = rest.lastIndexOf('"');
            return CleanText.of(rest.substring(1, end > 0 ? end : rest.length()));
        }
        return CleanText.of(rest);
    }

    private static String shortened(String text) {
        String clean = CleanText.of(text);
        return clean.length() > 60 ? clean.substring(0, 60) + "..." : clean;
    }
}
