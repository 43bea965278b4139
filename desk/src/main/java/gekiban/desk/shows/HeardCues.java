package gekiban.desk.shows;

import gekiban.catalogue.cues.CueWriter;
import gekiban.catalogue.cues.Piece;
import gekiban.catalogue.model.Fact;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.MediaFile;
import gekiban.catalogue.model.Source;
import gekiban.catalogue.model.Value;
import gekiban.catalogue.store.Edit;
import gekiban.catalogue.store.Store;
import gekiban.catalogue.store.StoreTrouble;
import gekiban.desk.cues.CuePiece;
import gekiban.desk.cues.EpisodeCues;
import gekiban.desk.json.JsonText;
import gekiban.desk.library.KnownFile;
import gekiban.desk.library.KnownFiles;
import gekiban.sound.media.SoundKey;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Writes what was heard into the catalogue. */
public final class HeardCues {
    /** Who makes the edits. */
    static final String WHO = "gekiban";

    private static final Source SOURCE = new Source(Source.Kind.HEARD, "listening", "");

    private final Store store;
    private final KnownFiles files;

    public HeardCues(Store store, KnownFiles files) {
        this.store = store;
        this.files = files;
    }

    /**
     * What became of an episode's cue list.
     *
     * @param episode the episode
     * @param cues what was new and what was as before
     * @param unknown files of tracks that the catalogue does not have; their pieces were left out
     */
    public record Written(Id episode, CueWriter.Heard cues, SortedSet<String> unknown) {}

    /**
     * Notes for files of the catalogue which sound is in them, as far as they were heard.
     *
     * @param said what the catalogue says of them, by path
     */
    public void noteSounds(Map<Path, Fact> said) throws IOException {
        var news = new LinkedHashMap<Fact, Value>();
        said.forEach((path, fact) ->
                files.last(path)
                        .flatMap(HeardCues::heard)
                        .map(sound -> withSound(fact, sound))
                        .filter(value -> !value.equals(fact.value()))
                        .ifPresent(value -> news.put(fact, value)));
        if (!news.isEmpty()) {
            store.edit(
                    WHO,
                    "heard " + news.size() + (news.size() == 1 ? " file" : " files"),
                    edit -> {
                        for (var change : news.entrySet()) {
                            edit.revalue(change.getKey(), change.getValue());
                        }
                        return news.size();
                    });
        }
    }

    private static Optional<KnownFile.Sound> heard(KnownFile file) {
        return file.sounds().values().stream().findFirst();
    }

    private static Value withSound(Fact fact, KnownFile.Sound sound) {
        var file = MediaFile.of(fact.value());
        return new MediaFile(
                        file.path(),
                        sound.key().hex(),
                        JsonText.decimals(sound.seconds(), 3).toPlainString(),
                        file.edition())
                .value();
    }

    /**
     * Writes an episode's cues, where the catalogue knows the episode by its sound.
     *
     * @return empty when it does not
     */
    public Optional<Written> write(EpisodeCues cues) throws IOException {
        var episode = store.read(facts -> new SoundMap(facts).episodes(cues.sound()));
        if (episode.isEmpty()) {
            return Optional.empty();
        }
        Id id = episode.getFirst();
        return Optional.of(
                store.edit(WHO, "listened to " + cues.fileName(), edit -> write(id, cues, edit))
                        .answer());
    }

    private static Written write(Id episode, EpisodeCues cues, Edit edit) throws StoreTrouble {
        var sounds = new SoundMap(edit.facts());
        var recordings = new LinkedHashMap<SoundKey, Optional<Id>>();
        var unknown = new TreeSet<String>();
        Map<Integer, List<Piece>> byCue = new LinkedHashMap<>();
        for (CuePiece piece : cues.pieces()) {
            var recording = recordings.computeIfAbsent(piece.track().sound(), sounds::recording);
            if (recording.isEmpty()) {
                unknown.add(piece.track().name());
                continue;
            }
            var also = new ArrayList<Piece.Place>();
            for (var place : piece.also()) {
                recordings
                        .computeIfAbsent(place.track().sound(), sounds::recording)
                        .ifPresent(id ->
                                also.add(new Piece.Place(id, milliseconds(place.startSeconds()))));
            }
            byCue.computeIfAbsent(piece.cue(), cue -> new ArrayList<>())
                    .add(
                            new Piece(
                                    recording.get(),
                                    milliseconds(piece.startSeconds()),
                                    milliseconds(piece.endSeconds()),
                                    milliseconds(piece.trackStartSeconds()),
                                    piece.speed(),
                                    piece.levelDb(),
                                    piece.confidence(),
                                    also));
        }
        var heard = new CueWriter(edit).heard(episode, SOURCE, List.copyOf(byCue.values()));
        return new Written(episode, heard, unknown);
    }

    private static int milliseconds(double seconds) {
        return (int) Math.round(seconds * 1000);
    }
}
