package gekiban.e2e;

import gekiban.catalogue.cues.CueWriter;
import gekiban.catalogue.cues.Piece;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Source;
import gekiban.sound.media.Ffmpeg;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** An episode of 24 minutes with 200 cues, as long and as full as one ever is. */
final class LongEpisode {
    private static final int CUES = 200;
    private static final int SECONDS = 24 * 60;

    private LongEpisode() {}

    /** Lets the first episode be that, with noise for its sound. */
    static void make(RunningDesk desk) throws IOException, InterruptedException {
        Path file = desk.folder().resolve("long.ogg");
        var ffmpeg = Ffmpeg.bundled();
        var builder =
                new ProcessBuilder(
                                ffmpeg.executable().toString(),
                                "-v",
                                "error",
                                "-f",
                                "lavfi",
                                "-i",
                                "anoisesrc=color=pink:duration=" + SECONDS,
                                "-c:a",
                                "libopus",
                                "-b:a",
                                "32k",
                                file.toString())
                        .inheritIO();
        builder.environment().putAll(ffmpeg.environment());
        if (builder.start().waitFor() != 0) {
            throw new IllegalStateException("ffmpeg made no " + file);
        }
        Id episode = desk.firstEpisode();
        desk.film(episode, file, SECONDS);
        var recordings =
                desk.store().read(facts -> facts.all(Kind.RECORDING)).stream().limit(11).toList();
        var cues = new ArrayList<List<Piece>>();
        for (int i = 0; i < CUES; i++) {
            int start = i * SECONDS * 1000 / CUES;
            cues.add(
                    List.of(
                            new Piece(
                                    recordings.get(i % recordings.size()),
                                    start,
                                    start + 9_000,
                                    1_000 * (i % 20),
                                    1,
                                    -10 - i % 15,
                                    0.95,
                                    List.of())));
        }
        desk.store()
                .edit(
                        "gekiban",
                        "heard",
                        edit ->
                                new CueWriter(edit)
                                        .heard(
                                                episode,
                                                new Source(Source.Kind.HEARD, "listening", ""),
                                                cues));
    }
}
