package gekiban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import gekiban.cli.ShowRun.Run;
import gekiban.sound.media.Encoding;
import gekiban.studio.demo.DemoShow;
import gekiban.studio.demo.Making;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder with a show comes into the catalogue, is heard, and keeps what persons say. */
class AddCommandTest {
    @TempDir private static Path made;
    @TempDir private Path folder;
    private ShowRun gekiban;
    private Path show;
    private Path episode;

    @BeforeEach
    void make() throws Exception {
        var demo = DemoShow.tiny(made.resolve("show"), 2, Making.UNSEEN); // made once
        show = made.resolve("show");
        episode = demo.episodes().resolve("episode-01.mkv");
        gekiban = new ShowRun(folder.resolve("home"));
    }

    private List<String> ids(String text, String kind) {
        return CatalogueRun.ids(text, kind);
    }

    private String added() {
        Run run = gekiban.run("add", "--yes", show);
        assertThat(run.status()).isEqualTo(Exit.OK);
        assertThat(ids(run.out(), "release")).hasSize(1);
        return ids(run.out(), "show").getFirst();
    }

    private Run listen(String id, Object... more) {
        var all = new Object[more.length + 2];
        all[0] = "listen";
        all[1] = id;
        System.arraycopy(more, 0, all, 2, more.length);
        Run run = gekiban.run(all);
        assertThat(run.status()).as(run.toString()).isEqualTo(Exit.OK);
        return run;
    }

    private String cues(String id) {
        String page = gekiban.run("show", id).out();
        return gekiban.run("cue", "list", ids(page, "episode").getFirst()).out();
    }

    @Test
    void add_withoutAYes_onlyShowsWhatItSees() {
        Run run = gekiban.run("add", show);
        assertThat(run.status()).isEqualTo(Exit.NOTHING);
        assertThat(run.out()).contains("1 episode", "3 tracks", "episode-01.mkv");
        assertThat(run.err()).contains("--yes");
        assertThat(folder.resolve("home/catalogue.db")).doesNotExist();
    }

    @Test
    void add_theSameAgain_isNothingNew() {
        added();
        assertThat(gekiban.run("add", "--yes", show).err()).contains("nothing is new");
    }

    @Test
    void add_theSameAgainAfterItWasHeardAndDecidedOn_isNothingNew() {
        String id = added();
        listen(id);
        gekiban.run("cue", "confirm", ids(cues(id), "cue").getFirst());
        String page = gekiban.run("show", id).out();
        assertThat(gekiban.run("add", "--yes", show).err()).contains("nothing is new");
        assertThat(gekiban.run("show", id).out()).isEqualTo(page);
    }

    @Test
    void add_lossyFilesAgainAfterTheyWereHeard_isNothingNew() throws Exception {
        Path lossy = folder.resolve("Long Way Home");
        for (int i = 1; i <= 2; i++) {
            var tags = Map.of("title", "Track " + i, "album", "Long Way Home OST", "track", "" + i);
            for (String ending : List.of("mp3", "ogg", "m4a")) {
                ShowRun.noise(
                        lossy.resolve(ending + "/0" + i + "." + ending),
                        22050 + i,
                        6.1,
                        Encoding.PLAIN.withTags(tags));
            }
        }
        ShowRun.noise(lossy.resolve("Long Way Home - 01.mkv"), 22051, 12, Encoding.PLAIN);
        Run run = gekiban.run("add", "--yes", lossy);
        String id = ids(run.out(), "show").getFirst();
        listen(id);
        assertThat(gekiban.run("add", "--yes", lossy).err()).contains("nothing is new");
    }

    @Test
    void add_albumWithAPictureOfItsCover_knowsWhereItIs() throws Exception {
        Path picture = Files.write(show.resolve("album/Folder.JPG"), new byte[] {1});
        String id = added();
        Files.delete(picture);
        String release = ids(gekiban.run("show", id).out(), "release").getFirst();
        assertThat(gekiban.run("show", release).out()).contains("cover", "Folder.JPG");
    }

    @Test
    void listen_toAShow_keepsItsCuesAsSuggestions() {
        String id = added();
        assertThat(listen(id).out()).contains("episode-01,");
        String cues = cues(id);
        assertThat(ids(cues, "cue")).isNotEmpty();
        assertThat(cues).contains("(heard").doesNotContain("confirmed");
    }

    @Test
    void atAndName_afterATitleWasSet_sayThatTitle() {
        String id = added();
        listen(id);
        Path sound = show.resolve("album").resolve(firstFile());
        assertThat(gekiban.run("at", episode, "0:05").outLines().getFirst()).contains("渚口駅");
        assertThat(gekiban.run("name", sound).outLines().getFirst()).startsWith("渚口駅");

        gekiban.run("set", firstTrack(id), "title", "Another Title", "kind=sleeve");
        assertThat(gekiban.run("at", episode, "0:05").out())
                .contains("Another Title")
                .doesNotContain("Nagisaguchi-eki,");
        assertThat(gekiban.run("name", sound).outLines().getFirst()).startsWith("Another Title");

        listen(id, "--again");
        assertThat(gekiban.run("at", episode, "0:05").out()).contains("Another Title");
    }

    /** Of the track that sounds in the episode from 3 s to 18 s. */
    private String firstFile() {
        var names = show.resolve("album").toFile().list();
        return Stream.of(Objects.requireNonNull(names))
                .filter(name -> name.endsWith(".flac"))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    @Test
    void at_whereACueWasRefused_saysNothingOfIt_norAfterHearingAgain() {
        String id = added();
        listen(id);
        gekiban.run("set", firstTrack(id), "title", "Another Title", "kind=sleeve");
        String refused = ids(cues(id), "cue").getFirst();
        assertThat(gekiban.run("cue", "refuse", refused).status()).isEqualTo(Exit.OK);
        String without = gekiban.run("at", episode, "0:05").out();
        assertThat(without).doesNotContain("Another Title");
        listen(id, "--again");
        assertThat(gekiban.run("at", episode, "0:05").out()).isEqualTo(without);
    }

    private String firstTrack(String id) {
        String release = ids(gekiban.run("show", id).out(), "release").getFirst();
        return ids(gekiban.run("show", release).out(), "track").getFirst();
    }

    @Test
    void listen_again_touchesNothingThatAPersonDecided() {
        String id = added();
        listen(id);
        var cues = ids(cues(id), "cue");
        assertThat(cues.size()).isGreaterThanOrEqualTo(2);
        assertThat(gekiban.run("cue", "confirm", cues.get(0)).status()).isEqualTo(Exit.OK);
        assertThat(gekiban.run("cue", "refuse", cues.get(1)).status()).isEqualTo(Exit.OK);
        String decided = cues(id);
        listen(id, "--again");
        assertThat(cues(id)).isEqualTo(decided).contains("confirmed", "refused");
    }

    @Test
    void undo_ofTheAdding_leavesNothing() {
        String id = added();
        assertThat(gekiban.run("undo").status()).isEqualTo(Exit.OK);
        assertThat(gekiban.run("show", id).status()).isEqualTo(Exit.NOTHING);
    }

    @Test
    void listen_toNoShow_saysWhatToDo() {
        Run run = gekiban.run("listen", "nothing like it");
        assertThat(run.status()).isEqualTo(Exit.NOTHING);
        assertThat(run.errLines()).hasSize(1);
        assertThat(run.err()).contains("gekiban add");
    }
}
