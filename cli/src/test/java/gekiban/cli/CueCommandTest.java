package gekiban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import gekiban.catalogue.cues.CueWriter;
import gekiban.catalogue.cues.Piece;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Source;
import gekiban.cli.ShowRun.Run;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CueCommandTest {
    private static final Source HEARD = new Source(Source.Kind.HEARD, "listening", "");

    @TempDir Path folder;
    private CatalogueRun gekiban;
    private String episode;
    private List<String> tracks;
    private Id ash;

    @BeforeEach
    void hearAnEpisode() throws IOException {
        gekiban = new CatalogueRun(folder.resolve("home"));
        gekiban.album(folder, "release Left Behind", "track 61 Ash", "track 30 Rain");
        tracks = CatalogueRun.ids(gekiban.run("show", "release/1").out(), "track");
        ash =
                CatalogueRun.id(
                        CatalogueRun.ids(gekiban.run("show", tracks.getFirst()).out(), "recording")
                                .getFirst());
        episode =
                CatalogueRun.ids(
                                gekiban.run("set", "new", "episode", "title", "Morning").out(),
                                "episode")
                        .getFirst();
        hear();
    }

    private CueWriter.Heard hear() throws IOException {
        return gekiban.edit(edit ->
                new CueWriter(edit)
                        .heard(
                                CatalogueRun.id(episode),
                                HEARD,
                                List.of(List.of(piece(10, 20, 5), piece(20, 40, 0)))));
    }

    private Piece piece(int fromS, int toS, int atS) {
        return new Piece(ash, fromS * 1000, toS * 1000, atS * 1000, 1, -12, 0.93, List.of());
    }

    private String cue() {
        return CatalogueRun.ids(gekiban.run("cue", "list", episode).out(), "cue").getFirst();
    }

    @Test
    void list_ofAnEpisode_hasALineAPiece() {
        Run run = gekiban.run("cue", "list", "Morning");
        assertThat(run.outLines())
                .containsExactly(
                        episode + "  Morning",
                        "  "
                                + cue()
                                + "  0:10 – 0:20  Ash "
                                + ash
                                + "  from 0:05  (heard, 93 % sure)",
                        "    and  0:20 – 0:40  Ash " + ash + "  from 0:00");
    }

    @Test
    void confirm_aCue_isSaidAndHearingAgainLeavesIt() throws IOException {
        String cue = cue();
        assertThat(gekiban.run("cue", "confirm", cue).out()).contains(cue, "(confirmed)");
        assertThat(hear().kept()).isEqualTo(1);
        assertThat(gekiban.run("cue", "confirm", cue, "--json").out()).doesNotContain("\"edit\"");
    }

    @Test
    void refuse_aCue_isListedAsRefused_andNotShownAtTheTrack() {
        String cue = cue();
        gekiban.run("cue", "refuse", cue);
        assertThat(gekiban.run("cue", "list", episode).out()).contains("(refused)");
        assertThat(gekiban.run("show", tracks.getFirst()).out()).doesNotContain(cue);
    }

    @Test
    void refuse_oneThatIsNotThere_refusesNone() {
        Run run = gekiban.run("cue", "refuse", cue(), "cue/999");
        assertThat(run.errLines()).containsExactly("gekiban: there is no cue/999");
        assertThat(gekiban.run("cue", "list", episode).out()).doesNotContain("refused");
    }

    @Test
    void correct_laterStart_keepsTheRecordingsPlace() {
        Run run = gekiban.run("cue", "correct", cue(), "--from", "0:12", "--to=41", "--as=Aki");
        assertThat(run.outLines().getFirst())
                .contains("0:12 – 0:20")
                .contains("from 0:07", "(corrected by Aki)");
        assertThat(run.outLines().get(1)).contains("0:20 – 0:41", "from 0:00");
    }

    @Test
    void correct_beforeTheRecordingBegins_isRefused() {
        Run run = gekiban.run("cue", "correct", cue(), "--from", "0:03");
        assertThat(run.err()).contains("would begin before its recording does");
        assertThat(run.status()).isEqualTo(Exit.NOTHING);
    }

    @Test
    void correct_anotherTrack_isOnePieceOfItsRecording() {
        Run run = gekiban.run("cue", "correct", cue(), "--track", tracks.get(1), "--at=0:02");
        assertThat(run.outLines())
                .singleElement()
                .asString()
                .contains("0:10 – 0:40", "Rain", "from 0:02");
        assertThat(gekiban.run("show", tracks.get(1)).outLines())
                .contains("  cues:")
                .anyMatch(line -> line.contains("of Morning " + episode));
    }

    @Test
    void correct_nothingSaidOrEndBeforeStart_isRefused() {
        assertThat(gekiban.run("cue", "correct", cue()).status()).isEqualTo(Exit.USAGE);
        assertThat(gekiban.run("cue", "correct", cue(), "--to", "0:05").errLines())
                .containsExactly("gekiban: a cue ends after it begins");
    }

    @Test
    void present_saysHow_andKeepsWhatWasSaidBefore() {
        String cue = cue();
        gekiban.run("cue", "present", cue, "on_screen", "--entrance=cold", "--spills");
        assertThat(gekiban.run("cue", "present", cue, "underscore").out())
                .contains("heard, 93 % sure, underscore, enters: cold, spills into the next scene");
        assertThat(gekiban.run("cue", "present", cue, "loud").status()).isEqualTo(Exit.USAGE);
    }

    @Test
    void add_aCue_isThePersons() {
        Run run =
                gekiban.run(
                        "cue",
                        "add",
                        episode,
                        "--from=1:00",
                        "--to=1:20",
                        "--track",
                        tracks.get(1),
                        "--as=Aki");
        assertThat(run.out()).contains("1:00 – 1:20", "Rain", "(entered by Aki)");
        assertThat(gekiban.run("cue", "add", episode, "--from=1:00", "--to=1:20").status())
                .isEqualTo(Exit.USAGE);
        assertThat(
                        gekiban.run(
                                        "cue",
                                        "add",
                                        "track/1",
                                        "--from=1",
                                        "--to=2",
                                        "--track",
                                        tracks.get(1))
                                .err())
                .contains("track/1 is no episode");
    }

    @Test
    void history_ofACue_hasItsVersions() {
        String cue = cue();
        gekiban.run("cue", "correct", cue, "--to", "0:41");
        assertThat(gekiban.run("history", cue).outLines())
                .anyMatch(line -> line.endsWith("corrected " + cue))
                .anyMatch(line -> line.contains("0:20 – 0:41"))
                .anyMatch(line -> line.contains("0:20 – 0:40"));
    }

    @Test
    void list_json_hasThePieces() {
        assertThat(gekiban.run("cue", "list", "--json", episode).out())
                .contains("\"recording_start_s\" : 5", "\"state\" : \"suggested\"");
    }

    @Test
    void cue_alone_isWrongUseAndShowsHelpOnStandardError() {
        var out = new StringWriter();
        var err = new StringWriter();
        int status = Main.run(new PrintWriter(out), new PrintWriter(err, true), "cue");
        assertThat(status).isEqualTo(Exit.USAGE);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).contains("Usage: gekiban cue", "confirm", "correct");
    }
}
