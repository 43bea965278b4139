package gekiban.desk.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.desk.jobs.Job.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JobsTest {
    @TempDir private Path home;
    private Path folder;
    private Path show;

    @BeforeEach
    void folders() {
        folder = home.resolve("jobs");
        show = home.resolve("Muteki");
    }

    private Jobs open(Work work) throws IOException {
        return Jobs.open(folder, work, Clock.systemUTC());
    }

    private static Task bring(Path folder) {
        return new Task.Bring(folder, Answers.AS_IT_SEEMS);
    }

    private static State state(Jobs jobs, long number) {
        return jobs.job(number).orElseThrow().state();
    }

    private static void awaitState(Jobs jobs, long number, State state)
            throws InterruptedException {
        ByHand.await(() -> state(jobs, number) == state);
    }

    @Test
    void submit_aTask_isDoneAndItsFileGoes() throws Exception {
        try (var jobs = open(ByHand.quick())) {
            assertThat(jobs.isNew()).isTrue();
            long number = jobs.submit(new Task.Demo()).number();
            awaitState(jobs, number, State.DONE);
            assertThat(jobs.isNew()).isFalse();
            ByHand.await(() -> !Files.exists(folder.resolve(number + ".json")));
        }
        try (var jobs = open(ByHand.quick())) {
            assertThat(jobs.all()).isEmpty();
            assertThat(jobs.submit(new Task.Demo()).number()).as("used once").isEqualTo(2);
        }
    }

    @Test
    void close_inTheMiddle_theNextOneGoesOn() throws Exception {
        var work = ByHand.waiting();
        try (var jobs = open(work)) {
            jobs.submit(bring(show));
            jobs.submit(new Task.Demo());
            ByHand.await(() -> work.count() == 1);
        }
        assertThat(folder.resolve("1.json")).exists();
        var after = ByHand.quick();
        try (var jobs = open(after)) {
            awaitState(jobs, 1, State.DONE);
            awaitState(jobs, 2, State.DONE);
        }
        assertThat(after.begun).containsExactly(bring(show), new Task.Demo());
    }

    @Test
    void pause_theOneThatRuns_letsTheNextRunAndStaysSoAtTheNextStart() throws Exception {
        var work = ByHand.waiting();
        try (var jobs = open(work)) {
            jobs.submit(bring(show));
            jobs.submit(new Task.Demo());
            ByHand.await(() -> work.count() == 1);
            jobs.pause(1);
            awaitState(jobs, 1, State.PAUSED);
            ByHand.await(() -> work.count() == 2);
        }
        var after = ByHand.quick();
        try (var jobs = open(after)) {
            awaitState(jobs, 2, State.DONE);
            assertThat(state(jobs, 1)).isEqualTo(State.PAUSED);
            jobs.resume(1);
            awaitState(jobs, 1, State.DONE);
        }
    }

    @Test
    void resume_beforeItHasStopped_goesOn() throws Exception {
        var work = ByHand.waiting();
        try (var jobs = open(work)) {
            jobs.submit(bring(show));
            ByHand.await(() -> work.count() == 1);
            jobs.pause(1);
            jobs.resume(1);
            work.mayEnd.countDown();
            awaitState(jobs, 1, State.DONE);
        }
    }

    @Test
    void cancel_whetherItRunsOrWaits_endsItForGood() throws Exception {
        var work = ByHand.waiting();
        try (var jobs = open(work)) {
            jobs.submit(bring(show));
            jobs.submit(new Task.Demo());
            ByHand.await(() -> work.count() == 1);
            jobs.cancel(2);
            jobs.cancel(1);
            awaitState(jobs, 1, State.CANCELLED);
            assertThat(state(jobs, 2)).isEqualTo(State.CANCELLED);
            jobs.cancel(2);
            assertThat(jobs.job(2)).as("who cancels what is over has seen it").isEmpty();
        }
        try (var jobs = open(ByHand.quick())) {
            assertThat(jobs.all()).isEmpty();
        }
    }

    @Test
    void submit_aTaskThatWaits_isTheSame() throws Exception {
        var work = ByHand.waiting();
        try (var jobs = open(work)) {
            long number = jobs.submit(bring(show)).number();
            assertThat(jobs.submit(bring(show)).number()).isEqualTo(number);
        }
    }

    @Test
    void look_whileAnotherIsHeard_asksAndTheAnswerKeepsTheNumber() throws Exception {
        var work = ByHand.waiting();
        try (var jobs = open(work)) {
            jobs.submit(new Task.Demo());
            ByHand.await(() -> work.count() == 1);
            long number = jobs.submit(new Task.Look(show)).number();
            awaitState(jobs, number, State.ASKING);
            assertThat(jobs.job(number).orElseThrow().found().orElseThrow().guess().shows())
                    .hasSize(1);
            var answers =
                    new Answers(
                            Map.of("show /Muteki/", new Id(Kind.SHOW, 5)),
                            Map.of("show /Muteki/", "Kiri"),
                            Set.of("album OST/Keshiin"),
                            Set.of(),
                            Optional.of(new Id(Kind.SHOW, 7)));
            assertThat(jobs.answer(number, answers)).isPresent();
            assertThat(jobs.answer(number, answers)).as("it asks no more").isEmpty();
            work.mayEnd.countDown();
            awaitState(jobs, number, State.DONE);
            assertThat(work.begun).last().isEqualTo(new Task.Bring(show, answers));
            assertThat(work.given.getLast()).as("found once").isPresent();
        }
    }

    @Test
    void open_whatAPersonAnswered_isReadBack() throws Exception {
        var answers =
                new Answers(
                        Map.of("show //", new Id(Kind.SHOW, 5)),
                        Map.of("show //", "霧笛"),
                        Set.of("file a \"b\".mkv"),
                        Set.of("x/y.flac"),
                        Optional.of(new Id(Kind.SHOW, 7)));
        try (var jobs = open(ByHand.waiting())) {
            jobs.submit(new Task.Bring(show, answers));
            jobs.submit(new Task.Look(show, Set.of("c.mkv")));
        }
        var after = ByHand.quick();
        try (var jobs = open(after)) {
            awaitState(jobs, 1, State.DONE);
            awaitState(jobs, 2, State.ASKING);
        }
        assertThat(after.begun)
                .containsExactlyInAnyOrder(
                        new Task.Bring(show, answers), new Task.Look(show, Set.of("c.mkv")));
    }

    @Test
    void run_theDiskIsFull_saysSoAndIsTriedAgain() throws Exception {
        try (var jobs = open(ByHand.failing(new IOException("/home/x: No space left on device")))) {
            jobs.submit(bring(show));
            awaitState(jobs, 1, State.FAILED);
            assertThat(jobs.job(1).orElseThrow().trouble()).contains("No space left");
        }
        try (var jobs = open(ByHand.quick())) {
            assertThat(jobs.job(1).orElseThrow().trouble()).contains("No space left");
            jobs.resume(1);
            awaitState(jobs, 1, State.DONE);
        }
    }

    @Test
    void run_aMistakeOfTheProgram_failsAloneAndTheNextRuns() throws Exception {
        var work = ByHand.failing(new IllegalStateException("one off"));
        try (var jobs = open(work)) {
            jobs.submit(bring(show));
            jobs.submit(new Task.Demo());
            awaitState(jobs, 2, State.FAILED);
            assertThat(jobs.job(1).orElseThrow().trouble()).contains("fault of the program");
        }
    }

    @Test
    void open_twice_theSecondSeesAndDoesNothing() throws Exception {
        var work = ByHand.waiting();
        var second = ByHand.quick();
        try (var jobs = open(work)) {
            jobs.submit(bring(show));
            try (var other = open(second)) {
                assertThat(other.isElsewhere()).isTrue();
                assertThat(other.all())
                        .singleElement()
                        .extracting(Job::task)
                        .isEqualTo(bring(show));
                assertThatThrownBy(() -> other.submit(new Task.Demo()))
                        .isInstanceOf(Jobs.Elsewhere.class)
                        .hasMessageContaining("another desk");
            }
        }
        assertThat(second.begun).isEmpty();
    }

    @Test
    void open_aBrokenFile_isToldAndTheRestIsRead() throws Exception {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("3.json"), "{\"task\": ");
        Files.writeString(folder.resolve("4.json"), "{\"task\": \"demo\", \"paused\": false}");
        Files.writeString(folder.resolve("5.json"), "{\"task\": \"bake\", \"paused\": false}");
        try (var jobs = open(ByHand.quick())) {
            assertThat(jobs.troubles())
                    .hasSize(2)
                    .anySatisfy(line -> assertThat(line).contains("3.json"));
            awaitState(jobs, 4, State.DONE);
            assertThat(jobs.submit(bring(show)).number()).isEqualTo(6);
        }
    }

    @Test
    void answers_leftOutAndOnly_keepWhatIsMeant() {
        var found = ByHand.found(show);
        var guess = found.guess().shows().getFirst();
        var without =
                new Answers(
                        Map.of(),
                        Map.of(Answers.key(guess), "Kiri"),
                        Set.of(Answers.key("Muteki - 01.mkv")),
                        Set.of(),
                        Optional.empty());
        assertThat(without.of(found).guess().shows())
                .singleElement()
                .satisfies(kept -> {
                    assertThat(kept.title()).isEqualTo("Kiri");
                    assertThat(kept.episodes()).hasSize(1);
                });
        var only = Answers.meant(found, Set.of("Muteki - 02.mkv"));
        assertThat(only.guess().albums()).isEmpty();
        assertThat(only.guess().shows().getFirst().episodes()).as("the whole show").hasSize(2);
        var byFile =
                new Answers(
                        Map.of(Answers.key("Muteki - 02.mkv"), new Id(Kind.SHOW, 5)),
                        Map.of(),
                        Set.of(),
                        Set.of(),
                        Optional.empty());
        assertThat(byFile.choice(found).shows()).containsEntry(0, new Id(Kind.SHOW, 5));
    }
}
