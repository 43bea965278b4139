package gekiban.desk.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import gekiban.catalogue.draft.Draft;
import gekiban.catalogue.intake.Intake;
import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Episode;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.MediaFile;
import gekiban.catalogue.model.Source;
import gekiban.catalogue.model.Title;
import gekiban.catalogue.model.Value;
import gekiban.catalogue.store.Store;
import gekiban.desk.jobs.Job.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A watched folder with a show whose first episode the catalogue knows. */
class WatchTest {
    @TempDir private Path folder;
    private Path videos;
    private Path muteki;
    private Store store;
    private Id show;
    private Jobs jobs;
    private Watch watch;
    private final ByHand work = ByHand.quick();
    private final List<String> troubles = new ArrayList<>();

    @BeforeEach
    void make() throws IOException {
        videos = folder.resolve("videos");
        muteki = Files.createDirectories(videos.resolve("Muteki"));
        Path first = write("Muteki/Muteki no Yuubinkyoku - 01.mkv", 5);
        store = Store.open(folder.resolve("catalogue.db"), Clock.systemUTC());
        var draft = Draft.of(new Source(Source.Kind.FILE, "names of files", muteki.toString()));
        var item =
                draft.item(Kind.SHOW, "show")
                        .says(Common.TITLE, Title.of("霧笛の郵便局", "", Title.Kind.ORIGINAL).value());
        draft.item(Kind.EPISODE, "episode 1")
                .says(Episode.SHOW, Value.empty(), item)
                .says(Episode.NUMBER, "1")
                .says(Common.FILE, new MediaFile(first.toString(), "", "", "").value());
        Intake.take(store, "Aki", draft.build());
        show = store.read(facts -> facts.all(Kind.SHOW).getFirst());
        jobs = Jobs.open(folder.resolve("jobs"), work, Clock.systemUTC());
        watch = new Watch(List.of(videos), store, jobs, Duration.ofHours(1), troubles::add);
    }

    @AfterEach
    void close() throws IOException {
        jobs.close();
        store.close();
    }

    private Path write(String name, int bytes) throws IOException {
        Path file = videos.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, new byte[bytes]);
    }

    private void look(int times) throws IOException {
        for (int i = 0; i < times; i++) {
            watch.look();
        }
    }

    private List<Task> tasks() {
        return jobs.all().stream().map(Job::task).toList();
    }

    @Test
    void look_theNextEpisode_isBroughtOnceItGrowsNoMore() throws IOException {
        look(2);
        write("Muteki/Muteki no Yuubinkyoku - 02.mkv", 10);
        look(1);
        write("Muteki/Muteki no Yuubinkyoku - 02.mkv", 20);
        look(1);
        assertThat(tasks()).as("it grew").isEmpty();
        look(2);
        assertThat(tasks())
                .containsExactly(
                        new Task.Bring(
                                muteki,
                                new Answers(
                                        Map.of("file Muteki no Yuubinkyoku - 02.mkv", show),
                                        Map.of(),
                                        Set.of(),
                                        Set.of("Muteki no Yuubinkyoku - 02.mkv"),
                                        Optional.empty())));
        look(3);
        assertThat(jobs.all()).as("once").hasSize(1);
    }

    @Test
    void look_anEpisodeThatCameWhileItWasClosed_isBrought() throws IOException {
        write("Muteki/Muteki no Yuubinkyoku - 02.mkv", 10);
        write("Kiri/Kiri - 01.mkv", 10);
        look(2);
        assertThat(tasks()).singleElement().isInstanceOf(Task.Bring.class);
    }

    @Test
    void look_aShowOfThatTitleElsewhere_isFoundByIt() throws IOException {
        look(1);
        write("new/霧笛の郵便局 - 02.mkv", 10);
        look(2);
        assertThat(tasks())
                .singleElement()
                .isInstanceOfSatisfying(
                        Task.Bring.class,
                        bring -> assertThat(bring.answers().shows()).containsValue(show));
    }

    @Test
    void look_whatBelongsToNothing_isAskedAboutTogether() throws Exception {
        look(1);
        write("Kiri/Kiri - 01.mkv", 10);
        write("Kiri/OST/01.flac", 10);
        look(2);
        ByHand.await(() -> jobs.all().getFirst().state() == State.ASKING);
        write("Kiri/OST/02.flac", 10);
        look(2);
        assertThat(jobs.all().stream().filter(job -> !job.state().isOver()).map(Job::task))
                .containsExactly(
                        new Task.Look(
                                videos.resolve("Kiri"),
                                Set.of("Kiri - 01.mkv", "OST/01.flac", "OST/02.flac")));
    }

    @Test
    void look_noFolder_isToldOnce() throws IOException {
        var other =
                new Watch(
                        List.of(folder.resolve("gone")),
                        store,
                        jobs,
                        Duration.ofHours(1),
                        troubles::add);
        other.look();
        other.look();
        assertThat(troubles).singleElement().asString().contains("gone").contains("no such folder");
    }

    @Test
    void look_whatIsNoMedia_isPassedOver() throws IOException {
        look(1);
        write("Muteki/Muteki no Yuubinkyoku - 02.mkv.part", 10);
        write("Muteki/.Muteki no Yuubinkyoku - 02.mkv", 10);
        write("Muteki/Muteki no Yuubinkyoku - 03.mkv", 0);
        look(3);
        assertThat(tasks()).isEmpty();
    }
}
