package gekiban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Entry;
import gekiban.catalogue.model.Fact;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.State;
import gekiban.catalogue.store.Store;
import gekiban.desk.library.DataHome;
import gekiban.formats.Format;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every kind of file, the whole way: taken in twice it is there once, and comes back from an
 * export.
 */
class ImportTwiceTest {
    private static final Path FORMATS = Path.of("../formats/src/test/resources/gekiban/formats");

    private static final String ANILIST =
            """
            {"data": {"MediaListCollection": {"user": {"name": "aki"}, "lists": [{"entries": [
              {"status": "COMPLETED", "score": 8, "progress": 12, "media": {"id": 1, "idMal": 2,
               "title": {"romaji": "Nagisaguchi-eki", "native": "渚口駅", "english": "Nagisaguchi"},
               "format": "TV", "episodes": 12}}]}]}}}\
            """;

    private static final String MAL =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <myanimelist><myinfo><user_name>aki</user_name></myinfo>
            <anime><series_animedb_id>2</series_animedb_id>
            <series_title><![CDATA[Nagisaguchi-eki]]></series_title><series_type>TV</series_type>
            <series_episodes>12</series_episodes><my_watched_episodes>12</my_watched_episodes>
            <my_score>8</my_score><my_status>2</my_status></anime></myanimelist>\
            """;

    private static final String ANIDB =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <animetitles><anime aid="3"><title type="main" xml:lang="x-jat">Nagisaguchi-eki</title>
            <title type="official" xml:lang="ja">渚口駅</title></anime></animetitles>\
            """;

    private static final String ANIMETHEMES =
            """
            {"anime": [{"name": "Nagisaguchi-eki", "slug": "nagisaguchi_eki", "year": 2024,
              "resources": [{"external_id": 2, "site": "MyAnimeList"}],
              "animethemes": [{"type": "OP", "sequence": 1, "slug": "OP1",
                "song": {"title": "Shiokaze Daiya", "artists": [{"name": "NAMIOTO"}]},
                "animethemeentries": [{"version": 1, "episodes": "1-12"}]}]}]}\
            """;

    private static final String CUE =
            """
            PERFORMER "架空響"
            TITLE "渚口駅の忘れもの"
            FILE "album.wav" WAVE
              TRACK 01 AUDIO
                TITLE "潮風ダイヤ"
                INDEX 01 00:00:00
              TRACK 02 AUDIO
                TITLE "渚口駅"
                INDEX 01 01:02:37
            """;

    private static final String DEMO =
            """
            {"format": "gekiban-demo-catalogue", "version": 1,
             "show": {"id": "show", "kind": "short film series", "date": "2024-08",
              "titles": [{"text": "灯台の午後", "script": "Jpan", "language": "ja", "kind": "original"}],
              "episodes": [{"id": "episode-1", "number": 1, "seconds": 200.0,
                "file": "episodes/01 a.webm",
                "titles": [{"text": "雨", "script": "Jpan", "language": "ja", "kind": "original"}]}],
              "characters": [{"id": "mio", "description": "a girl of eleven",
                "names": [{"text": "Mio", "script": "Latn", "language": "ja", "kind": "romanised"}]}],
              "credits": [{"role": "composer", "name": "n1"}]},
             "artists": [{"id": "hibiki", "kind": "person", "note": "invented",
               "names": [{"id": "n1", "text": "架空響", "script": "Jpan", "kind": "legal",
                 "reading": "かくう ひびき", "primary": true}]}],
             "releases": [{"id": "release", "kind": "soundtrack", "catalogueNumber": "GKBN-0007",
               "date": "2024-08-31", "label": "L", "titles": [],
               "media": [{"number": 1, "tracks": [{"id": "t1", "number": 1,
                 "file": "album/01 a.flac", "seconds": 59.152, "recording": "r1", "work": "w1",
                 "titles": [{"text": "灯", "script": "Jpan", "language": "ja", "kind": "sleeve"}],
                 "credits": [{"role": "composer", "name": "n1"}]}]}]}],
             "recordings": [{"id": "r1", "work": "w1"}],
             "works": [{"id": "w1", "titles": [{"text": "灯", "kind": "sleeve"}],
               "credits": [{"role": "composer", "name": "n1"}]}],
             "songs": [{"use": "OP1", "track": "t1", "performer": "n1", "episodes": ["episode-1"]}],
             "themes": [{"id": "A", "name": "The Line", "subjects": ["Mio", "the railway"],
               "statements": [{"track": "t1", "start": 6.154, "end": 18.462, "bars": "5-12",
                 "key": "D minor", "how": "fast"}]}]}\
            """;

    @TempDir Path folder;

    private record Run(int status, String out, String err) {}

    private static Run run(Path home, Object... arguments) {
        var all = new ArrayList<String>();
        for (Object each : arguments) {
            all.add(each.toString());
        }
        all.add("--home=" + home);
        var out = new StringWriter();
        var err = new StringWriter();
        int status =
                Main.run(
                        new PrintWriter(out),
                        new PrintWriter(err, true),
                        all.toArray(String[]::new));
        return new Run(status, out.toString(), err.toString());
    }

    private List<Path> files() throws IOException {
        return List.of(
                FORMATS.resolve("musicbrainz/release.json"),
                FORMATS.resolve("vgmdb/album.json"),
                Files.writeString(folder.resolve("anilist.json"), ANILIST),
                Files.writeString(folder.resolve("mal.xml"), MAL),
                Files.writeString(folder.resolve("anidb.xml"), ANIDB),
                Files.writeString(folder.resolve("animethemes.json"), ANIMETHEMES),
                Files.writeString(folder.resolve("album.cue"), CUE, Charset.forName("Shift_JIS")),
                Files.writeString(folder.resolve("demo.json"), DEMO));
    }

    /** What the program knows to take in from files. */
    private static List<String> formats(Path home) {
        return ImportSources.all(new DataHome(home), false, false).formats().formats().stream()
                .map(Format::name)
                .toList();
    }

    private static List<Object> importing(List<Path> files) {
        var words = new ArrayList<Object>(List.of("import", "starter"));
        words.addAll(files);
        return words;
    }

    private String export(Path home, String name) throws IOException {
        Path file = folder.resolve(name);
        assertThat(run(home, "export", file).status()).isEqualTo(Exit.OK);
        return Files.readString(file, StandardCharsets.UTF_8);
    }

    @Test
    void import_everyKindTwice_exportsTheSameBytes_andComesBackFromThem() throws IOException {
        Path home = folder.resolve("home");
        var words = importing(files()).toArray();
        Run first = run(home, words);
        assertThat(formats(home)).allSatisfy(name -> assertThat(first.out()).contains(": " + name));
        assertThat(first.err()).doesNotContain("cannot be imported").doesNotContain("fault");
        String once = export(home, "once.json");
        Run again = run(home, words);
        assertThat(again.out().lines().filter(line -> !line.startsWith("  ")))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).contains("nothing new"));
        assertThat(export(home, "twice.json")).isEqualTo(once);

        Path other = folder.resolve("other");
        assertThat(run(other, "import", folder.resolve("once.json")).status()).isEqualTo(Exit.OK);
        assertThat(export(other, "back.json")).isEqualTo(once);
    }

    @Test
    void import_listsThatKnowOneId_areOneShow() throws IOException {
        Path home = folder.resolve("home");
        run(home, importing(files()).toArray());
        String found = run(home, "search", "渚口駅", "--json").out();
        // AniList, MyAnimeList and AnimeThemes name the same id; AniDB's titles name none of
        // others.
        assertThat(found.lines().filter(line -> line.contains("\"id\" : \"show/"))).hasSize(2);
    }

    private static Store open(Path home) throws IOException {
        return Store.open(home.resolve("catalogue.db"), Clock.systemUTC());
    }

    /** How many things of each kind there are, without those of which there is none. */
    private static Map<Kind, Integer> counts(Path home) throws IOException {
        try (var store = open(home)) {
            return store.read(facts -> {
                var counts = new EnumMap<Kind, Integer>(Kind.class);
                for (Kind kind : Kind.values()) {
                    int count = facts.count(kind);
                    if (count > 0) {
                        counts.put(kind, count);
                    }
                }
                return counts;
            });
        }
    }

    private static List<Fact> facts(Path home, Id thing) throws IOException {
        try (var store = open(home)) {
            return store.read(facts -> facts.entry(thing).map(Entry::facts).orElse(List.of()));
        }
    }

    @Test
    void starter_removed_leavesNothing() throws IOException {
        Path home = folder.resolve("home");
        assertThat(run(home, "import", "starter").status()).isEqualTo(Exit.OK);
        assertThat(run(home, "search", "七瀬光").out()).contains("artist/");
        assertThat(counts(home)).containsKeys(Kind.SHOW, Kind.RELEASE, Kind.ARTIST, Kind.NAME);
        assertThat(run(home, "import", "starter", "--remove").status()).isEqualTo(Exit.OK);
        assertThat(run(home, "search", "七瀬光").out() + run(home, "search", "Noein").out())
                .doesNotContain("/");
        assertThat(counts(home)).isEmpty();
    }

    @Test
    void starter_removed_leavesWhatAPersonConfirmed_andNothingElse() throws IOException {
        Path home = folder.resolve("home");
        run(home, "import", "starter");
        var before = counts(home);
        Id show = firstShow(home);
        Fact title =
                facts(home, show).stream()
                        .filter(fact -> fact.field().equals(Common.TITLE))
                        .findFirst()
                        .orElseThrow();
        assertThat(run(home, "set", show, "--confirm=" + title.number()).status())
                .isEqualTo(Exit.OK);

        Run removed = run(home, "import", "starter", "--remove");
        assertThat(removed.out()).contains("1 kept by somebody's word");
        assertThat(counts(home)).containsExactly(Map.entry(Kind.SHOW, 1));
        assertThat(facts(home, show))
                .singleElement()
                .satisfies(left -> {
                    assertThat(left.state()).isEqualTo(State.CONFIRMED);
                    assertThat(left.value()).isEqualTo(title.value());
                });

        assertThat(run(home, "import", "starter").status()).isEqualTo(Exit.OK);
        assertThat(counts(home)).isEqualTo(before);
        assertThat(facts(home, show))
                .filteredOn(fact -> fact.value().equals(title.value()))
                .extracting(Fact::state)
                .containsExactly(State.CONFIRMED);
    }

    private static Id firstShow(Path home) throws IOException {
        try (var store = open(home)) {
            return store.read(facts -> facts.all(Kind.SHOW)).getFirst();
        }
    }
}
