package gekiban.formats.subtitles;

import gekiban.catalogue.draft.Draft;
import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Scene;
import gekiban.catalogue.model.State;
import gekiban.catalogue.model.Title;
import gekiban.catalogue.model.Value;
import gekiban.formats.encoding.Seconds;
import java.util.List;

/**
 * Scenes where people talk: lines with no pause of more than ten seconds between them. Nothing in
 * subtitles says where a scene begins, so all of this is suggested; a long pause is where music has
 * the picture to itself, and that is what such scenes are good for.
 */
public final class ScenesFromSubtitles {
    /** Longer than people let one another wait, shorter than a shot with music only, seconds. */
    static final double PAUSE = 10;

    /** Letters of a title. */
    private static final int TITLE_LETTERS = 40;

    private ScenesFromSubtitles() {}

    /**
     * Adds scenes with keys such as {@code episode-1 subtitle 3}.
     *
     * @param episodeKey the draft's item of the episode; it says nothing but that it is there
     * @param lines in order of time
     */
    public static void addTo(Draft.Builder draft, String episodeKey, List<SubtitleLine> lines) {
        int number = 0;
        int first = 0;
        double end = 0;
        for (int i = 0; i < lines.size(); i++) {
            end = i == first ? lines.get(i).end() : Math.max(end, lines.get(i).end());
            boolean isLast = i + 1 == lines.size() || lines.get(i + 1).start() - end > PAUSE;
            if (isLast) {
                scene(draft, episodeKey, ++number, lines.get(first), end);
                first = i + 1;
            }
        }
    }

    private static void scene(
            Draft.Builder draft, String episodeKey, int number, SubtitleLine first, double end) {
        var episode = draft.item(Kind.EPISODE, episodeKey);
        var scene =
                draft.item(Kind.SCENE, episodeKey + " subtitle " + number)
                        .at("subtitle " + number)
                        .as(State.SUGGESTED);
        scene.says(Scene.EPISODE, Value.empty(), episode);
        scene.says(Scene.START, Seconds.text(first.start()));
        scene.says(Scene.END, Seconds.text(end));
        scene.says(Scene.KIND, "subtitle");
        var title = Title.of(firstWords(first.text()), "", Title.Kind.ALTERNATIVE);
        scene.says(Common.TITLE, title.value());
    }

    /** The beginning of a text, up to a blank where there is one near its end. */
    static String firstWords(String text) {
        String line = text.replace('\n', ' ');
        if (line.codePointCount(0, line.length()) <= TITLE_LETTERS) {
            return line;
        }
        String cut = line.substring(0, line.offsetByCodePoints(0, TITLE_LETTERS));
        int blank = cut.lastIndexOf(' ');
        return (blank > cut.length() / 2 ? cut.substring(0, blank) : cut).strip() + "…";
    }
}
