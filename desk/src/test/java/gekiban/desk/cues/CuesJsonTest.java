package gekiban.desk.cues;

import static gekiban.desk.cues.CueLists.cues;
import static gekiban.desk.cues.CueLists.piece;
import static gekiban.desk.cues.CueLists.track;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gekiban.desk.cues.CuePiece.Place;
import gekiban.desk.json.JsonText;
import gekiban.desk.json.JsonTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CuesJsonTest {
    private static String text(EpisodeCues cues) {
        return JsonText.string(json -> CuesJson.write(cues, json));
    }

    private static EpisodeCues read(String json) throws IOException {
        return CuesJson.read(JsonTree.read(json.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void read_whatWasWritten_isTheSame() throws IOException {
        var strange = track(2, "CD 1/\"朝\"\n|@.flac");
        var place = new Place(track(3, "x"), 2.125);
        var cues = cues("第1話", piece(1, 0.5, 10, strange, place), piece(1, 10, 20, strange));
        var back = read(text(cues));
        assertThat(back)
                .usingRecursiveComparison()
                .withEqualsForType((a, b) -> Math.abs(a - b) < 0.051, Double.class)
                .isEqualTo(cues);
        assertThat(text(back)).isEqualTo(text(cues));
    }

    @Test
    void write_cueList_saysThatItWasHeardAndIsSuggested() {
        assertThat(text(cues("ep", piece(1, 0, 1, track(1, "x")))))
                .contains("\"source\" : \"heard\"", "\"state\" : \"suggested\"")
                .contains("\"transforms\" : 12", "\"transform_points\" : 3456");
    }

    @Test
    void read_anotherVersion_isRefused() {
        String newer = text(cues("ep")).replace("\"version\" : 1", "\"version\" : 2");
        assertThatThrownBy(() -> read(newer)).isInstanceOf(JsonTree.Malformed.class);
    }

    @Test
    void read_anyPartMissing_isRefused() {
        String whole = text(cues("ep", piece(1, 0, 1, track(1, "x"))));
        var lines = whole.lines().toList();
        for (int i = 1; i < lines.size() - 1; i++) {
            String name = lines.get(i).strip();
            // Totals are for readers: they follow from the rest.
            if (name.matches("\"(format|version|episode|sound|speed|cue|start_s|track)\".*,")) {
                int gone = i;
                var rest = new StringBuilder();
                for (int j = 0; j < lines.size(); j++) {
                    rest.append(j == gone ? "" : lines.get(j)).append('\n');
                }
                assertThatThrownBy(() -> read(rest.toString()))
                        .as(name)
                        .isInstanceOf(JsonTree.Malformed.class);
            }
        }
    }

    @Test
    void totals_overlappingPieces_countMusicOnce() {
        var cues =
                cues(
                        "ep",
                        piece(1, 0, 10, track(1, "a")),
                        piece(2, 5, 12, track(2, "b")),
                        piece(3, 6, 8, track(1, "a")),
                        piece(4, 20, 21, track(1, "a")));
        assertThat(cues.musicSeconds()).isEqualTo(13);
        assertThat(cues.tracksHeard()).isEqualTo(2);
        assertThat(cues.cues()).isEqualTo(4);
        assertThat(cues.tracks()).isEqualTo(3);
    }
}
