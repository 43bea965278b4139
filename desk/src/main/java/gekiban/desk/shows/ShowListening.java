package gekiban.desk.shows;

import gekiban.catalogue.model.Id;
import gekiban.catalogue.store.Store;
import gekiban.desk.files.WholeFile;
import gekiban.desk.library.Library;
import gekiban.desk.library.StreamChoice;
import gekiban.desk.listening.Listening;
import gekiban.desk.listening.Outcome;
import gekiban.desk.listening.Outcome.Trouble;
import gekiban.desk.listening.Progress;
import gekiban.desk.shows.HeardCues.Written;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Listens to the episodes of a show for the tracks of its releases, and writes what was heard into
 * the catalogue. Each episode is written as soon as it was listened to: whoever is interrupted goes
 * on from there.
 */
public final class ShowListening {
    private final Store store;
    private final Library library;
    private final Listening listening;

    public ShowListening(Store store, Library library, Listening listening) {
        this.store = store;
        this.library = library;
        this.listening = listening;
    }

    /**
     * @param again whether to listen even where nothing changed
     * @param outcomes is told what became of each file; with an episode, what of it was written, if
     *     the catalogue knows it
     */
    public void run(
            Id show,
            boolean again,
            Progress progress,
            BiConsumer<Outcome, Optional<Written>> outcomes)
            throws IOException, InterruptedException {
        ShowFiles files = store.read(facts -> ShowFiles.of(facts, show));
        List<Path> episodes = there(files.episodes().keySet(), outcomes);
        List<Path> albums = there(files.albums(), outcomes);
        if (episodes.isEmpty() || albums.isEmpty()) {
            return;
        }
        var heard = new HeardCues(store, library.files());
        listening.run(
                new Listening.Job(albums, episodes, StreamChoice.DEFAULT, again),
                progress,
                outcome ->
                        outcomes.accept(
                                outcome,
                                outcome instanceof Outcome.HasCues episode
                                        ? write(heard, files, episode, outcomes)
                                        : Optional.empty()));
    }

    private static Optional<Written> write(
            HeardCues heard,
            ShowFiles files,
            Outcome.HasCues episode,
            BiConsumer<Outcome, Optional<Written>> outcomes) {
        Path name = Path.of(episode.cues().fileName());
        try {
            // By now every track was heard, and this episode.
            heard.noteSounds(files.tracks());
            heard.noteSounds(files.episodes());
            return heard.write(episode.cues());
        } catch (IOException e) {
            outcomes.accept(new Trouble(name, WholeFile.reason(e)), Optional.empty());
            return Optional.empty();
        }
    }

    private static List<Path> there(
            Iterable<Path> files, BiConsumer<Outcome, Optional<Written>> outcomes) {
        var there = new java.util.ArrayList<Path>();
        for (Path file : files) {
            if (Files.exists(file)) {
                there.add(file);
            } else {
                outcomes.accept(
                        new Trouble(file, "is not there any more; what was heard of it is kept"),
                        Optional.empty());
            }
        }
        return there;
    }
}
