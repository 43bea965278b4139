package gekiban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import gekiban.cli.ShowRun.Run;
import gekiban.studio.demo.DemoShow;
import gekiban.studio.demo.Making;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands on the tiny demo show: three tracks of 20 s, an episode of a minute. */
class ListenCommandTest {
    @TempDir private static Path folder;
    private static DemoShow show;
    private static ShowRun gekiban;

    @BeforeAll
    static void make() throws Exception {
        show = DemoShow.tiny(folder.resolve("show"), 2, Making.UNSEEN);
        gekiban = new ShowRun(folder.resolve("home"));
    }

    private static Run listen(Object... more) {
        var all = new Object[more.length + 4];
        all[0] = "listen";
        all[1] = "--album";
        all[2] = show.album();
        all[3] = show.episodes();
        System.arraycopy(more, 0, all, 4, more.length);
        return gekiban.run(all);
    }

    private static Path episode() {
        return show.episodes().resolve("episode-01.mkv");
    }

    @Test
    void listen_toAPipe_isCsvAlone() {
        Run run = listen();
        assertThat(run.status()).isEqualTo(Exit.OK);
        assertThat(run.err()).isEmpty();
        assertThat(run.outLines().getFirst())
                .isEqualTo(
                        "episode,start_s,end_s,track,track_start_s,confidence,speed,level_db,cue,also");
        assertThat(run.outLines()).hasSizeGreaterThan(1);
        assertThat(run.outLines().get(1)).matches("episode-01,[0-9.]+,[0-9.]+,0.*,[01],.*");
    }

    @Test
    void listen_toATerminal_isACueListAndOneSentence() {
        Run run =
                gekiban.runInTerminal(
                        "listen", "--album", show.album(), show.episodes(), "--again");
        assertThat(run.outLines().getFirst()).isEqualTo("episode-01");
        assertThat(run.outLines().getLast())
                .matches("3 tracks, \\d heard, 0:\\d\\d of music in 1:00");
        assertThat(run.out()).contains("渚口駅", " dB ", " %");
    }

    @Test
    void listen_json_isOneObjectOfAllEpisodes() {
        Run run = listen("--json");
        assertThat(run.out()).startsWith("{").contains("\"episodes\"", "\"troubles\" : [ ]");
    }

    @Test
    void listen_withOut_writesBothFiles() {
        Path out = folder.resolve("out");
        Run run = listen("--out", out, "--quiet");
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEmpty();
        assertThat(out.resolve("episode-01.csv")).content().isEqualTo(listen().out());
        assertThat(out.resolve("episode-01.json"))
                .content()
                .contains("\"format\" : \"gekiban-cues\"");
    }

    @Test
    void listen_outIsInTheWay_saysSoAndStillPrints() throws Exception {
        Path out = Files.writeString(folder.resolve("file"), "in the way");
        Run run = listen("--out", out);
        assertThat(run.status()).isEqualTo(Exit.SOME_FAILED);
        assertThat(run.errLines().getFirst())
                .isEqualTo("gekiban: " + out + "/episode-01: cannot be written: is in the way");
        assertThat(run.outLines()).hasSizeGreaterThan(1);
    }

    @Test
    void listen_someOfSeveralFail_tellsInTheTallyAndTheStatus() {
        Run run = listen(folder.resolve("none.mkv"));
        assertThat(run.status()).isEqualTo(Exit.SOME_FAILED);
        assertThat(run.errLines())
                .contains("gekiban: " + folder.resolve("none.mkv") + ": no such file")
                .last()
                .asString()
                .endsWith(" 1 trouble");
    }

    @Test
    void listen_nothingCanBeDone_isItsOwnStatus() {
        Run run = gekiban.run("listen", "--album", show.album(), folder.resolve("none.mkv"));
        assertThat(run.status()).isEqualTo(Exit.NOTHING);
        assertThat(run.out()).isEmpty();
        assertThat(run.errLines()).hasSize(1);
    }

    @Test
    void at_insideACue_namesThePiece() {
        listen();
        String[] cells = listen().outLines().get(1).split(",");
        double middle =
                Math.rint(500 * (Double.parseDouble(cells[1]) + Double.parseDouble(cells[2])))
                        / 1000;
        Run run = gekiban.run("at", episode(), middle);
        assertThat(run.status()).isEqualTo(Exit.OK);
        assertThat(run.outLines().getFirst()).startsWith("0:").contains(" of episode-01: ");
        assertThat(run.out()).contains("into the track", "sure", "file: " + cells[3]);
        Run json = gekiban.run("at", episode(), middle, "--json");
        assertThat(json.out()).contains("\"track_at_s\"", "\"track\" : \"" + cells[3] + "\"");
    }

    @Test
    void at_afterTheEnd_saysWhenItIsOver() {
        Run run = gekiban.run("at", "--album", show.album(), episode(), "1:02:03");
        assertThat(run.status()).isEqualTo(Exit.OK);
        assertThat(run.outLines().getFirst())
                .isEqualTo("1:02:03 of episode-01: it is over at 1:00");
        assertThat(run.out()).contains("  before: ");
    }

    @Test
    void name_trackItself_isThatTrack() throws Exception {
        listen();
        Path track;
        try (var tracks = Files.list(show.album())) {
            track = tracks.sorted().findFirst().orElseThrow();
        }
        Run run = gekiban.run("name", track);
        assertThat(run.status()).isEqualTo(Exit.OK);
        assertThat(run.outLines().getFirst()).startsWith("渚口駅");
        assertThat(gekiban.run("name", track, "--json").out()).contains("\"candidates\" : [ {");
    }

    @Test
    void search_inAnySpelling_isALineAResultBestFirst() {
        listen();
        Run run = gekiban.run("search", "nagisagutieki", "wasuremono");
        assertThat(run.status()).isEqualTo(Exit.OK);
        assertThat(run.err()).isEmpty();
        assertThat(run.outLines()).hasSize(3).allMatch(line -> line.contains(", 架空"));
        assertThat(gekiban.run("search", "--limit=1", "渚口").outLines())
                .singleElement()
                .asString()
                .startsWith("渚口駅, ")
                .contains("): " + show.album().toAbsolutePath());
    }

    @Test
    void search_json_saysWhatWasFoundAndHow() {
        listen();
        Run run = gekiban.run("search", "--json", "episode-01");
        assertThat(run.out())
                .contains(
                        "\"words\" : \"episode-01\"",
                        "\"tracks\" : 3",
                        "\"kind\" : \"episode\"",
                        "\"match\" : \"exact\"",
                        "\"found_by\" : \"episode-01\"");
    }

    @Test
    void search_nothingLikeIt_saysAmongHowMany() {
        listen();
        Run run = gekiban.run("search", "鋼の錬金術師");
        assertThat(run.status()).isEqualTo(Exit.OK);
        assertThat(run.outLines())
                .containsExactly(
                        "鋼の錬金術師: nothing in the catalogue, and none of 3 tracks and 1 episode heard, is"
                                + " called so");
    }

    @Test
    void search_nothingHeardYet_isItsOwnStatus() {
        Run run = new ShowRun(folder.resolve("empty")).run("search", "itou");
        assertThat(run.status()).isEqualTo(Exit.NOTHING);
        assertThat(run.errLines()).singleElement().asString().contains("listen first");
        assertThat(run.out()).isEmpty();
        assertThat(gekiban.run("search", "--limit=0", "itou").status()).isEqualTo(Exit.USAGE);
        assertThat(gekiban.run("search").status()).isEqualTo(Exit.USAGE);
    }
}
