package gekiban.bench.limit;

import gekiban.bench.limit.LimitTable.Piece;
import gekiban.bench.listen.Answer;
import gekiban.bench.listen.Hearing;
import gekiban.bench.listen.HearingOptions;
import gekiban.bench.listen.NamedSet;
import gekiban.bench.listen.ShowOptions;
import gekiban.listen.signature.Signature;
import gekiban.sound.dsp.SincResampler;
import gekiban.sound.media.Ffmpeg;
import gekiban.studio.score.Score.Recall;
import gekiban.studio.score.Scorer;
import gekiban.studio.truth.CueKind;
import gekiban.studio.truth.Truth;
import gekiban.studio.truth.TruthCue;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code bench/run limit}. */
@Command(
        name = "limit",
        description =
                "Mixes shows with known cues, has the program listen to them, and prints what it found "
                        + "beside what a matched filter sees that is told where each piece sounds.")
public final class LimitCommand implements Callable<Integer> {
    @Mixin private ShowOptions show = new ShowOptions();
    @Mixin private HearingOptions how = new HearingOptions();

    private final PrintStream out;
    private final Consumer<String> progress;

    /**
     * @param out gets results
     * @param progress is told, in one line each, what is being done
     */
    public LimitCommand(PrintStream out, Consumer<String> progress) {
        this.out = out;
        this.progress = progress;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        var ffmpeg = Ffmpeg.bundled();
        var signatures = new Signatures(ffmpeg);
        var folder = how.folder();
        var hearing = Hearing.in(folder, ffmpeg, how.gekiban(folder), progress);
        for (var set : how.sets(show)) {
            out.println("== " + set);
            if (wanders(set)) {
                out.println(
                        "not measured: tape wanders, and the matched filter here has one speed");
                out.println();
                continue;
            }
            var heard = hearing.hear(set, show.settings(), show.seeds());
            var pieces = new ArrayList<Piece>();
            for (var folderOfShow : heard.shows()) {
                progress.accept("measuring " + folderOfShow.getFileName() + " (" + set + ")");
                pieces.addAll(piecesOf(folderOfShow, signatures));
            }
            out.println(LimitTable.of(pieces));
        }
        return 0;
    }

    /** A speed that wanders leaves no line of one lag: what is measured would not be the limit. */
    private boolean wanders(NamedSet set) {
        return set.of(show.settings()).treatment().wow() > 0;
    }

    private static List<Piece> piecesOf(Path show, Signatures signatures)
            throws IOException, InterruptedException {
        var resampler = new SincResampler();
        Map<String, Signature> tracks = new HashMap<>();
        var pieces = new ArrayList<Piece>();
        for (var answer : Answer.of(show)) {
            var truth = answer.truth();
            var episode = signatures.of(show.resolve("episodes/" + truth.episode() + ".mkv"));
            // in most truths one: each cue has its speed
            Map<Double, MatchedFilter> filters = new HashMap<>();
            for (var cue : truth.cues()) {
                if (cue.kind() != CueKind.SCORE) {
                    continue;
                }
                if (!tracks.containsKey(cue.track())) {
                    tracks.put(
                            cue.track(), signatures.of(show.resolve("album").resolve(cue.track())));
                }
                var filter =
                        filters.computeIfAbsent(
                                cue.speed(), speed -> new MatchedFilter(episode, speed, resampler));
                pieces.add(
                        new Piece(
                                filter.deviations(tracks.get(cue.track()), cue),
                                cue.end() - cue.start(),
                                recall(answer, cue)));
            }
        }
        return pieces;
    }

    /** The scorer's own judgement, of an episode with that piece alone. */
    private static Recall recall(Answer answer, TruthCue piece) {
        var t = answer.truth();
        var alone =
                new Truth(
                        t.minutes(),
                        t.speed(),
                        List.of(piece),
                        t.silent(),
                        t.episode(),
                        t.codec(),
                        t.layout(),
                        t.ppm(),
                        t.opening(),
                        t.ending(),
                        t.unreleased());
        var scorer = new Scorer();
        scorer.add(alone, answer.rows());
        return scorer.score().recall();
    }
}
