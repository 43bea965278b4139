package gekiban.formats.chapters;

import gekiban.catalogue.draft.Draft;
import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Scene;
import gekiban.catalogue.model.Source;
import gekiban.catalogue.model.Title;
import gekiban.catalogue.model.Value;
import gekiban.formats.Unreadable;
import gekiban.formats.encoding.CleanText;
import gekiban.formats.encoding.Seconds;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The chapters of a video.
 *
 * @param chapters in the file's order
 * @param troubles a line for each that could not be read
 */
public record Chapters(List<Chapter> chapters, List<String> troubles) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** No video has more; what comes behind is left out. */
    private static final int MOST = 10_000;

    /**
     * A named span.
     *
     * @param start seconds into the video
     * @param end after the start
     * @param title empty where it has none
     */
    public record Chapter(double start, double end, String title) {}

    public Chapters {
        chapters = List.copyOf(chapters);
        troubles = List.copyOf(troubles);
    }

    /**
     * Reads the answer of {@code ffprobe -show_chapters -of json}.
     *
     * @throws Unreadable when it is no such answer
     */
    public static Chapters read(byte[] json) throws Unreadable {
        JsonNode list;
        try {
            list = JSON.readTree(json).path("chapters");
        } catch (JacksonException e) {
            throw new Unreadable(
                    "the list of chapters is no JSON: " + CleanText.of(e.getOriginalMessage()), e);
        }
        if (!list.isArray()) {
            throw new Unreadable("no list of chapters");
        }
        var chapters = new ArrayList<Chapter>();
        var troubles = new ArrayList<String>();
        int number = 0;
        for (JsonNode each : list) {
            if (++number > MOST) {
                troubles.add("more than " + MOST + " chapters");
                break;
            }
            double start = seconds(each.path("start_time"));
            double end = seconds(each.path("end_time"));
            if (Seconds.text(start).isEmpty() || Seconds.text(end).isEmpty() || end <= start) {
                troubles.add("chapter " + number + ": no span of time");
                continue;
            }
            JsonNode title = each.path("tags").path("title");
            chapters.add(
                    new Chapter(
                            start, end, title.isString() ? CleanText.of(title.stringValue()) : ""));
        }
        return new Chapters(chapters, troubles);
    }

    /** ffprobe writes seconds as a text. */
    private static double seconds(JsonNode node) {
        if (node.isNumber()) {
            return node.doubleValue();
        }
        try {
            return node.isString() ? Double.parseDouble(node.stringValue()) : Double.NaN;
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    /**
     * The chapters as scenes of an episode, with keys such as {@code episode-1 chapter 3}.
     *
     * @param episodeKey the draft's item of the episode; it says nothing but that it is there
     */
    public Draft draft(Source source, String episodeKey) {
        var draft = Draft.of(source);
        addTo(draft, episodeKey);
        return draft.build();
    }

    /** Adds the chapters, and the troubles, to a draft that may know more of the episode. */
    public void addTo(Draft.Builder draft, String episodeKey) {
        troubles.forEach(draft::trouble);
        var episode = draft.item(Kind.EPISODE, episodeKey);
        for (int i = 0; i < chapters.size(); i++) {
            var chapter = chapters.get(i);
            String place = "chapter " + (i + 1);
            var scene = draft.item(Kind.SCENE, episodeKey + " " + place).at(place);
            scene.says(Scene.EPISODE, Value.empty(), episode);
            scene.says(Scene.START, Seconds.text(chapter.start()));
            scene.says(Scene.END, Seconds.text(chapter.end()));
            scene.says(Scene.KIND, "chapter");
            if (!chapter.title().isEmpty()) {
                var title = Title.of(chapter.title(), "", Title.Kind.ORIGINAL);
                scene.says(Common.TITLE, title.value());
            }
        }
    }
}
