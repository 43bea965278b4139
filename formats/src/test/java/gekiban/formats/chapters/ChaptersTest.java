package gekiban.formats.chapters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Scene;
import gekiban.catalogue.model.Source;
import gekiban.formats.Unreadable;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ChaptersTest {

    private static Chapters read(String json) throws Unreadable {
        return Chapters.read(json.getBytes(StandardCharsets.UTF_8));
    }

    private static String chapter(String start, String end, String title) {
        return "{\"id\": 1, \"time_base\": \"1/1000\", \"start_time\": \""
                + start
                + "\", \"end_time\": \""
                + end
                + "\", \"tags\": {\"title\": \""
                + title
                + "\"}}";
    }

    @Test
    void read_answerOfFfprobe_isRead() throws Exception {
        var chapters =
                read(
                        "{\"chapters\": ["
                                + chapter("0.000000", "90.500000", "Avant")
                                + ","
                                + chapter("90.500000", "180", "オープニング\\u202e")
                                + ",{\"start_time\": 180, \"end_time\": 200}]}");
        assertThat(chapters.troubles()).isEmpty();
        assertThat(chapters.chapters())
                .containsExactly(
                        new Chapters.Chapter(0, 90.5, "Avant"),
                        new Chapters.Chapter(90.5, 180, "オープニング"),
                        new Chapters.Chapter(180, 200, ""));
    }

    @Test
    void read_chapterWithoutSpan_isATrouble() throws Exception {
        var chapters =
                read(
                        "{\"chapters\": ["
                                + chapter("5", "5", "a")
                                + ","
                                + chapter("-1", "5", "b")
                                + ","
                                + chapter("x", "5", "c")
                                + ",7,"
                                + chapter("5", "6", "d")
                                + "]}");
        assertThat(chapters.chapters()).extracting(Chapters.Chapter::title).containsExactly("d");
        assertThat(chapters.troubles())
                .containsExactly(
                        "chapter 1: no span of time",
                        "chapter 2: no span of time",
                        "chapter 3: no span of time",
                        "chapter 4: no span of time");
    }

    @Test
    void read_otherThings_areUnreadable() {
        assertThatThrownBy(() -> read("{\"chapters\": 3}"))
                .isInstanceOf(Unreadable.class)
                .hasMessage("no list of chapters");
        assertThatThrownBy(() -> read("{"))
                .isInstanceOf(Unreadable.class)
                .hasMessageStartingWith("the list of chapters is no JSON: ");
        assertThatThrownBy(() -> read("")).isInstanceOf(Unreadable.class);
    }

    @Test
    void draft_chapters_areScenesOfTheEpisode() throws Exception {
        var draft =
                read("{\"chapters\": [" + chapter("0", "90.5", "Avant") + "]}")
                        .draft(new Source(Source.Kind.FILE, "chapters", "/a.mkv"), "episode-1");
        assertThat(draft.troubles()).isEmpty();
        assertThat(draft.items().getFirst().kind()).isEqualTo(Kind.EPISODE);
        var scene = draft.items().get(1);
        assertThat(scene.key()).isEqualTo("episode-1 chapter 1");
        assertThat(scene.claims())
                .extracting(claim -> claim.field().name() + " " + claim.value().text())
                .containsExactly("episode ", "start 0", "end 90.5", "kind chapter", "title Avant");
        assertThat(scene.claims().getFirst().field()).isEqualTo(Scene.EPISODE);
        assertThat(scene.claims().getFirst().target()).isEqualTo("episode-1");
    }
}
