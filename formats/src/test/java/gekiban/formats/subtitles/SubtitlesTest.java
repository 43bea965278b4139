package gekiban.formats.subtitles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gekiban.catalogue.draft.Draft;
import gekiban.catalogue.model.Source;
import gekiban.catalogue.model.State;
import gekiban.formats.Unreadable;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;

class SubtitlesTest {

    private static Subtitles read(String text) throws Unreadable {
        return Subtitles.read(text.getBytes(Charset.forName("UTF-8")));
    }

    @Test
    void read_webVtt_hasLinesAndSpeakers() throws Exception {
        var read =
                read(
                        """
                        WEBVTT - captions

                        NOTE a --> b is not one

                        STYLE
                        ::cue { color: red }

                        one
                        00:01.500 --> 00:03.000 align:start line:0
                        <v.loud Mio>Did you <i>hear</i> that?</v>
                        &lt;bell&gt; &amp; rain

                        01:00:00.000 --> 01:00:01.000
                        <c.x></c>
                        """);
        assertThat(read.lines())
                .containsExactly(
                        new SubtitleLine(1.5, 3, "Did you hear that?\n<bell> & rain", "Mio"));
        assertThat(read.troubles()).containsExactly("line 3: no two times around -->");
    }

    @Test
    void read_srtInShiftJis_isRead() throws Exception {
        String text =
                "1\r\n00:00:05,000 --> 00:00:07,250\r\n（ミオ）雨だ\r\n\r\n"
                        + "2\r\n00:00:01,0 --> 00:00:02,50\r\n{\\an8}<font color=\"red\">（雨の音）</font>\r\n";
        var read = Subtitles.read(text.getBytes(Charset.forName("Shift_JIS")));
        assertThat(read.lines())
                .containsExactly(
                        new SubtitleLine(1, 2.5, "（雨の音）", ""),
                        new SubtitleLine(5, 7.25, "雨だ", "ミオ"));
    }

    @Test
    void read_ass_losesTagsDrawingsAndComments() throws Exception {
        var read =
                read(
                        """
                        [Script Info]
                        ScriptType: v4.00+
                        [V4+ Styles]
                        Format: Name, Fontname
                        Style: Default,Arial
                        [Events]
                        Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text
                        Dialogue: 0,0:00:01.50,0:00:03.00,Default,Mio,0,0,0,,{\\an9\\fad(300,300)}Well, yes\\Nno\\hmore
                        Comment: 0,0:00:01.50,0:00:03.00,Default,,0,0,0,,a note
                        Dialogue: 0,0:00:04.00,0:00:05.00,Sign,,0,0,0,,{\\p1}m 0 0 l 10 10{\\p0}sign
                        Dialogue: 0,0:00:04.00,0:00:05.00,Sign,,0,0,0,,{\\p1}m 0 0 l 10 10
                        Dialogue: 0,0:00:09.00,0:00:05.00,Sign,,0,0,0,,backwards
                        Dialogue: 0,soon,0:00:05.00,Sign,,0,0,0,,never
                        Dialogue: 0,0:00:05.00
                        """);
        assertThat(read.lines())
                .containsExactly(
                        new SubtitleLine(1.5, 3, "Well, yes\nno more", "Mio"),
                        new SubtitleLine(4, 5, "sign", ""));
        assertThat(read.troubles())
                .containsExactly(
                        "line 12: ends before it begins",
                        "line 13: no two times",
                        "line 14: has 2 of 10 columns");
    }

    @Test
    void read_nothingInIt_isUnreadable() {
        assertThatThrownBy(() -> read("WEBVTT\n\n00:01.0 --> never\nx\n"))
                .isInstanceOf(Unreadable.class)
                .hasMessage(
                        "no subtitles: no line with a time and words: line 3: no two times around -->");
        assertThatThrownBy(() -> read("")).isInstanceOf(Unreadable.class);
    }

    @Test
    void addTo_longPauses_partScenes() {
        var draft = Draft.of(new Source(Source.Kind.FILE, "subtitles", "/a.vtt"));
        ScenesFromSubtitles.addTo(
                draft,
                "episode-1",
                List.of(
                        new SubtitleLine(1, 20, "Long talk", ""),
                        new SubtitleLine(2, 3, "in between", ""),
                        new SubtitleLine(30, 31, "still the same", ""),
                        new SubtitleLine(41.5, 42, "another", "")));
        var scenes = draft.build().items().stream().filter(i -> i.key().contains(" ")).toList();
        assertThat(scenes)
                .extracting(scene ->
                        scene.claims().stream().map(claim -> claim.value().text()).toList())
                .containsExactly(
                        List.of("", "1", "31", "subtitle", "Long talk"),
                        List.of("", "41.5", "42", "subtitle", "another"));
        assertThat(scenes.getFirst().claims()).allMatch(c -> c.state() == State.SUGGESTED);
    }

    @Test
    void firstWords_longText_isCutAtABlank() {
        assertThat(ScenesFromSubtitles.firstWords("On the last train of a wet night a girl finds"))
                .isEqualTo("On the last train of a wet night a girl…");
        assertThat(ScenesFromSubtitles.firstWords("雨".repeat(50))).isEqualTo("雨".repeat(40) + "…");
        assertThat(ScenesFromSubtitles.firstWords("short\none")).isEqualTo("short one");
    }
}
