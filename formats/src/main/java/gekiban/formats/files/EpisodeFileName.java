package gekiban.formats.files;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the name of a video says. Every text is empty where the name does not say it.
 *
 * @param kind what the video is
 * @param show title of the show, without its season
 * @param season which season: "2"
 * @param number as a show counts: "5", "5.5", "1-2", "SP1", "OVA2"; of a song "OP1"
 * @param title of the episode
 * @param version "2" for "v2"
 * @param edition "disc", "stream" or "broadcast"
 * @param group who made the file
 * @param checksum eight hexadecimal digits, in capitals
 * @param resolution "1080p", "1920x1080"
 * @param year of the show, where it stands in brackets
 */
public record EpisodeFileName(
        Kind kind,
        String show,
        String season,
        String number,
        String title,
        String version,
        String edition,
        String group,
        String checksum,
        String resolution,
        String year) {

    /** What a video is. */
    public enum Kind {
        EPISODE,
        /** An episode beside those that are counted. */
        SPECIAL,
        FILM,
        /** An opening or ending by itself, mostly without credits. */
        SONG,
        /** A trailer, a menu, an advertisement. */
        EXTRA,
        /** The name has no number. */
        UNKNOWN
    }

    private static final Pattern BRACKET =
            Pattern.compile("\\[([^\\[\\]]*)\\]|\\(([^()]*)\\)|\\{([^{}]*)\\}");
    private static final Pattern YEAR = Pattern.compile("(?:19[3-9]|20[0-4])[0-9]");
    private static final Pattern SCENE_GROUP = Pattern.compile("-([A-Za-z0-9]{2,20})$");
    private static final Pattern QUOTED = Pattern.compile("[「『]([^「」『』]*)[」』]");

    /**
     * Takes a name apart.
     *
     * @param fileName with or without folders before it and an ending after it
     */
    public static EpisodeFileName of(String fileName) {
        return new Parts(Plain.even(Plain.withoutEnding(Plain.last(fileName)))).read();
    }

    /** The name while it is taken apart. */
    private static final class Parts {
        private final StringBuilder about = new StringBuilder();
        private final List<String> unknown = new ArrayList<>();
        private final String rest;
        private String group = "";
        private String checksum = "";
        private String year = "";

        Parts(String name) {
            var outside = new StringBuilder();
            Matcher bracket = BRACKET.matcher(name);
            while (bracket.find()) {
                boolean isRound = bracket.group(2) != null;
                String inside = bracket.group().substring(1, bracket.group().length() - 1).strip();
                bracket.appendReplacement(
                        outside,
                        Matcher.quoteReplacement(instead(inside, isRound, bracket.start() == 0)));
            }
            bracket.appendTail(outside);
            String text = Plain.blanks(outside.toString());
            int cut = Technical.begin(text);
            if (cut > 0) {
                about.append(' ').append(text, cut, text.length());
                var scene = SCENE_GROUP.matcher(text);
                if (group.isEmpty() && scene.find() && scene.start() > cut) {
                    group = scene.group(1);
                }
                text = text.substring(0, cut);
            }
            rest = text.strip();
        }

        /** What stands in the text in place of a bracket. */
        private String instead(String inside, boolean isRound, boolean isFirst) {
            if (isRound && YEAR.matcher(inside).matches()) {
                year = inside;
                return " ";
            }
            if (EpisodeMarker.isWhole(inside)) {
                return " - " + inside + " - ";
            }
            if (Technical.CHECKSUM.matcher(inside).matches()) {
                checksum = inside.toUpperCase(java.util.Locale.ROOT);
                return " ";
            }
            boolean isAbout = Technical.isAbout(inside);
            if (isFirst && !isAbout) {
                group = inside;
                return " ";
            }
            if (isAbout) {
                about.append(' ').append(inside);
                return " ";
            }
            if (isRound) {
                return "(" + inside + ")";
            }
            unknown.add(inside);
            return " ";
        }

        EpisodeFileName read() {
            var marker = EpisodeMarker.find(rest);
            String before = rest.substring(0, marker.start());
            String after = rest.substring(marker.end());
            if (marker.kind() == Kind.FILM || marker.kind() == Kind.UNKNOWN) {
                before = rest;
                after = "";
            }
            var quoted = QUOTED.matcher(after);
            String title = quoted.find() ? quoted.group(1) : after;
            var season = Season.of(Plain.title(before));
            String show = season.title();
            if (show.isEmpty() && !unknown.isEmpty()) {
                show = Plain.title(unknown.getFirst());
            }
            return new EpisodeFileName(
                    marker.kind(),
                    show,
                    marker.season().isEmpty() ? season.number() : marker.season(),
                    marker.number(),
                    Plain.title(title),
                    marker.version(),
                    Technical.edition(about.toString()),
                    group,
                    checksum,
                    Technical.resolution(about.toString()),
                    year);
        }
    }
}
