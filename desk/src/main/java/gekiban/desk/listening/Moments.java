package gekiban.desk.listening;

import gekiban.desk.cues.CuePiece;
import gekiban.desk.cues.EpisodeCues;
import gekiban.desk.files.NaturalOrder;
import gekiban.desk.library.KnownFile;
import gekiban.desk.library.Library;
import gekiban.desk.library.StreamChoice;
import gekiban.desk.listening.KeptResults.Kept;
import gekiban.desk.listening.Moment.Use;
import gekiban.desk.listening.Outcome.Trouble;
import gekiban.sound.media.SoundKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Tells what sounds at a moment, listening first if that was not done or is out of date. */
public final class Moments {
    private final Library library;
    private final KeptResults results;
    private final Listening listening;

    public Moments(Library library, KeptResults results, Listening listening) {
        this.library = library;
        this.results = results;
        this.listening = listening;
    }

    /**
     * @param episode its file
     * @param stream which of its audio streams
     * @param seconds the moment
     * @param albums folders of albums; empty for those of the last listening to it
     * @param troubles is told what is wrong with single files
     * @return empty when the episode or the albums cannot be heard: why, was told
     */
    public Optional<Moment> at(
            Path episode,
            StreamChoice stream,
            double seconds,
            List<Path> albums,
            Progress progress,
            Consumer<Outcome> troubles)
            throws IOException, InterruptedException {
        Optional<Kept> before =
                albums.isEmpty() ? lastListening(episode, stream) : Optional.empty();
        if (albums.isEmpty() && before.isEmpty()) {
            troubles.accept(new Trouble(episode, "was not listened to yet: say for which --album"));
            return Optional.empty();
        }
        var folders = before.map(Kept::albums).orElse(albums);
        if (before.isPresent() && !folders.stream().allMatch(Files::exists)) {
            // On a disk that is not there now; what was heard is still known.
            return Optional.of(withUses(Moment.of(before.get().cues(), seconds)));
        }
        var cues = new ArrayList<EpisodeCues>();
        listening.run(
                new Listening.Job(folders, List.of(episode), stream, false),
                progress,
                outcome -> {
                    if (outcome instanceof Outcome.HasCues heard) {
                        cues.add(heard.cues());
                    } else {
                        troubles.accept(outcome);
                    }
                });
        return cues.stream().findFirst().map(found -> withUses(Moment.of(found, seconds)));
    }

    /** Of the file as it is, or as it was before it was changed. */
    private Optional<Kept> lastListening(Path episode, StreamChoice stream)
            throws IOException, InterruptedException {
        Optional<KnownFile> was = library.files().last(episode);
        var heard = library.hear(episode, stream, Optional.empty(), part -> {});
        Optional<Kept> kept = results.latest(heard.sound().key());
        if (kept.isPresent() || was.isEmpty()) {
            return kept;
        }
        return was.get().sounds().values().stream()
                .flatMap(sound -> results.latest(sound.key()).stream())
                .findFirst();
    }

    private Moment withUses(Moment moment) {
        List<SoundKey> sounds =
                moment.pieces().stream().map(piece -> piece.track().sound()).distinct().toList();
        if (sounds.isEmpty()) {
            return moment;
        }
        Map<SoundKey, Kept> latest = new HashMap<>();
        for (var kept : results.naming(sounds)) {
            latest.merge(
                    kept.cues().sound(), kept, (a, b) -> a.heard().isBefore(b.heard()) ? b : a);
        }
        var uses = new ArrayList<Use>();
        for (var kept : latest.values()) {
            boolean isThis = kept.cues().sound().equals(moment.cues().sound());
            if (!isThis) {
                addUses(kept.cues(), sounds, uses);
            }
        }
        addUses(moment.cues(), sounds, uses);
        uses.removeIf(use ->
                use.episode().equals(moment.cues().episode())
                        && moment.pieces().contains(use.piece()));
        uses.sort(
                Comparator.comparing(Use::episode, new NaturalOrder())
                        .thenComparingDouble(use -> use.piece().startSeconds()));
        return moment.withUses(uses);
    }

    private static void addUses(EpisodeCues cues, List<SoundKey> sounds, List<Use> uses) {
        for (CuePiece piece : cues.pieces()) {
            if (sounds.contains(piece.track().sound())) {
                uses.add(new Use(cues.episode(), piece));
            }
        }
    }
}
