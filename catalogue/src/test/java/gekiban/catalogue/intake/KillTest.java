package gekiban.catalogue.intake;

import static org.assertj.core.api.Assertions.assertThat;

import gekiban.catalogue.draft.Draft;
import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Medium;
import gekiban.catalogue.model.Source;
import gekiban.catalogue.model.Title;
import gekiban.catalogue.model.Track;
import gekiban.catalogue.model.Value;
import gekiban.catalogue.store.Store;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program that is killed while it takes releases in leaves each whole or not there at all. */
class KillTest {
    private static final int TRACKS = 200;

    /** How often; 50 with {@code GEKIBAN_KILLS=50} in the environment. */
    private static final int KILLS =
            Integer.parseInt(System.getenv().getOrDefault("GEKIBAN_KILLS", "5"));

    /** Long enough to be within an edit, from the first to some hundredth, milliseconds. */
    private static final int LONGEST_MS = 1500;

    @TempDir Path folder;

    /** Takes release after release in, until it is killed. */
    static final class Taking {
        private Taking() {}

        public static void main(String[] arguments) throws IOException {
            try (var store = Store.open(Path.of(arguments[0]), Clock.systemUTC())) {
                System.out.println("begun");
                for (int i = 0; ; i++) {
                    Intake.take(store, "Aki", release(arguments[1] + " " + i));
                }
            }
        }
    }

    private static Draft release(String name) {
        var draft = Draft.of(new Source(Source.Kind.FILE, "a list", name));
        var release = draft.item(Kind.RELEASE, "release").says(Common.TITLE, title(name));
        var medium =
                draft.item(Kind.MEDIUM, "disc")
                        .says(Medium.RELEASE, Value.empty(), release)
                        .says(Medium.NUMBER, "1");
        for (int i = 1; i <= TRACKS; i++) {
            draft.item(Kind.TRACK, "track " + i)
                    .says(Track.MEDIUM, Value.empty(), medium)
                    .says(Track.NUMBER, String.valueOf(i))
                    .says(Common.TITLE, title(name + " " + i));
        }
        return draft.build();
    }

    private static Value title(String text) {
        return Title.of(text, "", Title.Kind.SLEEVE).value();
    }

    @Test
    void take_killedAtAnyMoment_leavesEachReleaseWholeOrNotThere() throws Exception {
        var random = new Random(1);
        Path file = folder.resolve("catalogue.db");
        int releases = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            var child =
                    new ProcessBuilder(
                                    Path.of(System.getProperty("java.home"), "bin", "java")
                                            .toString(),
                                    "--enable-native-access=ALL-UNNAMED",
                                    "-cp",
                                    System.getProperty("java.class.path"),
                                    Taking.class.getName(),
                                    file.toString(),
                                    "run " + kill)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
            assertThat(child.inputReader().readLine()).isEqualTo("begun");
            TimeUnit.MILLISECONDS.sleep(random.nextInt(LONGEST_MS));
            child.destroyForcibly().waitFor();
            releases = check(file, releases);
        }
        assertThat(releases).isGreaterThan(KILLS);
    }

    /**
     * @param before how many releases there were
     * @return how many there are
     */
    private static int check(Path file, int before) throws IOException {
        try (var store = Store.open(file, Clock.systemUTC())) {
            String whole =
                    store.read(facts ->
                            facts.handle()
                                    .createQuery("pragma integrity_check")
                                    .mapTo(String.class)
                                    .one());
            assertThat(whole).isEqualTo("ok");
            var releases = store.read(facts -> facts.all(Kind.RELEASE));
            int tracks = store.read(facts -> facts.count(Kind.TRACK));
            assertThat(releases.size()).isGreaterThanOrEqualTo(before);
            assertThat(tracks).isEqualTo(releases.size() * TRACKS);
            for (Id release : releases) {
                assertThat(tracksOf(store, release)).isEqualTo(TRACKS);
            }
            return releases.size();
        }
    }

    private static int tracksOf(Store store, Id release) throws IOException {
        return store.read(facts ->
                facts.of(Medium.RELEASE, release, Kind.MEDIUM).stream()
                        .mapToInt(medium -> facts.of(Track.MEDIUM, medium, Kind.TRACK).size())
                        .sum());
    }
}
