package gekiban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
                Files.writeString(folder.resolve("album.cue"), CUE, Charset.forName("Shift_JIS")));
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
        assertThat(first.out().lines()).hasSizeGreaterThanOrEqualTo(8);
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

    @Test
    void starter_removed_leavesNothing() throws IOException {
        Path home = folder.resolve("home");
        assertThat(run(home, "import", "starter").status()).isEqualTo(Exit.OK);
        assertThat(run(home, "search", "七瀬光").out()).contains("artist/");
        assertThat(run(home, "import", "starter", "--remove").status()).isEqualTo(Exit.OK);
        assertThat(run(home, "search", "七瀬光").out() + run(home, "search", "Noein").out())
                .doesNotContain("/");
    }
}
