package gekiban.formats.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gekiban.catalogue.draft.Draft;
import gekiban.catalogue.model.Field;
import gekiban.catalogue.model.Recording;
import gekiban.catalogue.model.Release;
import gekiban.catalogue.model.Show;
import gekiban.catalogue.model.Song;
import gekiban.catalogue.model.Source;
import gekiban.catalogue.model.Theme;
import gekiban.catalogue.model.Track;
import gekiban.catalogue.model.Value;
import gekiban.catalogue.model.Work;
import gekiban.formats.Unreadable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class DemoCatalogueTest {
    private static final String FILE =
            """
            {"format": "gekiban-demo-catalogue", "version": 1,
             "show": {"id": "show", "kind": "short film series", "date": "2024-08",
              "titles": [{"text": "渚口駅", "script": "Jpan", "language": "ja", "kind": "original"}],
              "episodes": [{"id": "episode-1", "number": 1, "seconds": 200.0,
                "file": "episodes/01 a.webm",
                "titles": [{"text": "雨", "script": "Jpan", "language": "ja", "kind": "original"}]}],
              "characters": [{"id": "mio", "description": "a girl of eleven",
                "names": [{"text": "Mio", "script": "Latn", "language": "ja", "kind": "romanised"}]}],
              "credits": [{"role": "composer", "name": "n1"}]},
             "artists": [{"id": "hibiki", "kind": "person", "note": "invented",
               "names": [{"id": "n1", "text": "架空響", "script": "Jpan", "kind": "legal",
                 "reading": "かくう ひびき", "primary": true}]}],
             "releases": [
              {"id": "release", "kind": "soundtrack", "catalogueNumber": "GKBN-0001",
               "date": "2024-08-31", "label": "L", "titles": [],
               "media": [{"number": 1, "tracks": [{"id": "t1", "number": 1,
                 "file": "album/01 a.flac", "seconds": 59.152, "recording": "r1", "work": "w1",
                 "titles": [{"text": "潮風", "script": "Jpan", "language": "ja", "kind": "sleeve"}],
                 "credits": [{"role": "composer", "name": "n1"}]}]}]},
              {"id": "reissue", "kind": "soundtrack", "date": "2026-03-01",
               "reissueOf": "release"}],
             "recordings": [{"id": "r1", "work": "w1"},
              {"id": "r1-film", "work": "w1", "note": "in the film, on no release"}],
             "works": [{"id": "w1", "titles": [{"text": "潮風", "kind": "sleeve"}],
               "credits": [{"role": "composer", "name": "n1"}],
               "quotes": [{"title": "さくらさくら", "composer": "trad."}]}],
             "songs": [{"use": "OP1", "track": "t1", "performer": "n1",
               "episodes": ["episode-1"]}],
             "themes": [{"id": "A", "name": "The Line", "subjects": ["Mio", "the railway"],
               "statements": [{"track": "t1", "start": 6.154, "end": 18.462, "bars": "5-12",
                 "key": "D minor", "how": "fast"}]}]}
            """;

    private static Draft read(String json, String address) throws Unreadable {
        var source = new Source(Source.Kind.FILE, "the demo", address);
        return new DemoCatalogue().read(source, json.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> facts(Draft draft, String key, Field field) {
        return draft.items().stream()
                .filter(item -> item.key().equals(key))
                .flatMap(item -> item.claims().stream())
                .filter(claim -> claim.field() == field)
                .map(claim -> (claim.value().text() + " " + claim.target()).strip())
                .toList();
    }

    private static Value value(Draft draft, String key, String field) {
        return draft.items().stream()
                .filter(item -> item.key().equals(key))
                .flatMap(item -> item.claims().stream())
                .filter(claim -> claim.field().name().equals(field))
                .findFirst()
                .orElseThrow()
                .value();
    }

    @Test
    void read_demo_hasEverything() throws Exception {
        var draft = read(FILE, "/demo/catalogue.json");
        assertThat(draft.troubles()).isEmpty();
        assertThat(facts(draft, "show:show", Show.KIND)).containsExactly("other");
        assertThat(value(draft, "show:show", "note").text()).isEqualTo("short film series");
        assertThat(value(draft, "show:show", "credit").text()).isEqualTo("composer");
        assertThat(value(draft, "episode:episode-1", "file"))
                .isEqualTo(Value.of("/demo/episodes/01 a.webm", "seconds", "200"));
        assertThat(value(draft, "episode:episode-1", "number").text()).isEqualTo("1");
        assertThat(value(draft, "name:n1", "reading").text()).isEqualTo("かくう ひびき");
        assertThat(value(draft, "name:n1", "primary").text()).isEqualTo("yes");
        assertThat(value(draft, "track:t1", "file").text()).isEqualTo("/demo/album/01 a.flac");
        assertThat(facts(draft, "track:t1", Track.RECORDING)).containsExactly("recording:r1");
        assertThat(facts(draft, "release:reissue", Release.REISSUE_OF))
                .containsExactly("release:release");
        assertThat(facts(draft, "track:reissue t1", Track.RECORDING))
                .containsExactly("recording:r1");
        assertThat(facts(draft, "track:reissue t1", Track.MEDIUM))
                .containsExactly("medium:reissue 1");
        assertThat(facts(draft, "recording:r1-film", Recording.ANOTHER_OF))
                .containsExactly("in the film, on no release recording:r1");
        assertThat(facts(draft, "recording:r1", Recording.ANOTHER_OF)).isEmpty();
        assertThat(facts(draft, "work:w1", Work.QUOTES)).containsExactly("work:quoted さくらさくら");
        assertThat(facts(draft, "song:song-OP1", Song.USE)).containsExactly("OP show:show");
        assertThat(value(draft, "song:song-OP1", "use").detail())
                .containsEntry("sequence", "1")
                .containsEntry("episodes", "1");
        assertThat(facts(draft, "song:song-OP1", Song.RECORDING)).containsExactly("recording:r1");
        assertThat(facts(draft, "song:song-OP1", Song.WORK)).containsExactly("work:w1");
        assertThat(facts(draft, "theme:A", Theme.SUBJECT))
                .containsExactly("Mio character:mio", "the railway");
        assertThat(facts(draft, "theme:A", Theme.STATEMENT)).containsExactly("fast track:t1");
        assertThat(value(draft, "theme:A", "statement").detail())
                .containsEntry("start", "6.154")
                .containsEntry("key", "D minor");
    }

    @Test
    void read_withoutAddress_leavesFilesOut() throws Exception {
        var draft = read(FILE, "");
        assertThat(draft.troubles())
                .containsExactly("where it lies is not known: the files it names are left out");
        assertThat(draft.items())
                .noneMatch(item ->
                        item.claims().stream().anyMatch(c -> c.field().name().equals("file")));
    }

    @Test
    void read_wrongPointers_areTroubles() throws Exception {
        var draft =
                read(
                        FILE.replace("\"name\": \"n1\"", "\"name\": \"nobody\"")
                                .replace("\"reissueOf\": \"release\"", "\"reissueOf\": \"none\"")
                                .replace(
                                        "\"track\": \"t1\", \"start\"",
                                        "\"track\": \"t9\"," + " \"start\"")
                                .replace("album/01", "../../01"),
                        "/demo/catalogue.json");
        assertThat(draft.troubles())
                .containsExactly(
                        "show:show: credited to \"nobody\", which is no name",
                        "track:t1: credited to \"nobody\", which is no name",
                        "track:t1: its file is outside of the folder: ../../01 a.flac",
                        "reissue: reissue of \"none\", which is no release",
                        "work:w1: credited to \"nobody\", which is no name",
                        "no track is \"t9\"");
    }

    @Test
    void read_otherThings_areUnreadable() {
        assertThatThrownBy(() -> read("{\"format\": \"other\"}", ""))
                .isInstanceOf(Unreadable.class)
                .hasMessage("no catalogue of the demo: format is not gekiban-demo-catalogue");
        assertThatThrownBy(
                        () -> read("{\"format\": \"gekiban-demo-catalogue\", \"version\": 2}", ""))
                .isInstanceOf(Unreadable.class)
                .hasMessage("version 2 of the demo's catalogue; only 1 can be read");
        assertThatThrownBy(() -> read("[", "")).isInstanceOf(Unreadable.class);
    }

    @Test
    void looksLike_head_decides() {
        var format = new DemoCatalogue();
        assertThat(format.looksLike("a.json", FILE.getBytes(StandardCharsets.UTF_8))).isTrue();
        assertThat(format.looksLike("catalogue.json", new byte[] {'{'})).isFalse();
    }
}
