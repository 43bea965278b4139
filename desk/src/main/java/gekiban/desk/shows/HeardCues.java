package gekiban.desk.shows;

import gekiban.catalogue.cues.CueWriter;
import gekiban.catalogue.cues.Piece;
import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Entry;
import gekiban.catalogue.model.Fact;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.MediaFile;
import gekiban.catalogue.model.Source;
import gekiban.catalogue.model.State;
import gekiban.catalogue.model.Value;
import gekiban.catalogue.store.Edit;
import gekiban.catalogue.store.NewFact;
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
import java.util.OptionalLong;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Writes what was heard into the catalogue. */
public final class HeardCues {
    /** Who makes the edits. */
    static final String WHO = "gekiban";

    /** Who says what was heard. */
    static final Source SOURCE = new Source(Source.Kind.HEARD, "listening", "");

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
     * Notes which sound is in files of the catalogue, as far as they were heard. What others say of
     * the files stays as they say it.
     *
     * @param things what each file is, by path
     */
    public void noteSounds(Map<Path, Id> things) throws IOException {
        var heard = new ArrayList<Said>();
        things.forEach((path, id) ->
                files.last(path)
                        .ifPresent(known ->
                                known.sounds()
                                        .values()
                                        .forEach(sound -> heard.add(said(id, path, sound)))));
        var entries = store.read(facts -> facts.entries(things.values()));
        var news =
                heard.stream()
                        .filter(said -> !isKnown(entries.get(said.thing()), said.value()))
                        .toList();
        if (!news.isEmpty()) {
            store.edit(
                    WHO,
                    "heard " + news.size() + (news.size() == 1 ? " file" : " files"),
                    edit -> {
                        note(edit, news);
                        endOutdated(edit, heard);
                        return news.size();
                    });
        }
    }

    /** What listening says of a file: the path, and what sounds in one of its streams. */
    private record Said(Id thing, Value value) {}

    private static Said said(Id thing, Path path, KnownFile.Sound sound) {
        return new Said(
                thing,
                new MediaFile(
                                path.toString(),
                                sound.key().hex(),
                                JsonText.decimals(sound.seconds(), 3).toPlainString(),
                                "")
                        .value());
    }

    private static boolean isKnown(@Nullable Entry entry, Value value) {
        String key = Common.FILE.key(value);
        return entry != null
                && entry.all(Common.FILE).stream()
                        .anyMatch(fact -> Common.FILE.key(fact.value()).equals(key));
    }

    private static void note(Edit edit, List<Said> heard) throws StoreTrouble {
        long source = edit.source(SOURCE);
        for (Said each : heard) {
            edit.add(
                    new NewFact(
                            each.thing(),
                            Common.FILE,
                            each.value(),
                            Optional.empty(),
                            Optional.empty(),
                            source,
                            "",
                            State.IMPORTED,
                            OptionalLong.empty()));
        }
    }

    /** What was heard in a file before it became another. */
    private static void endOutdated(Edit edit, List<Said> heard) throws StoreTrouble {
        for (Id thing : heard.stream().map(Said::thing).distinct().toList()) {
            for (Fact fact : edit.facts().entry(thing).orElseThrow().all(Common.FILE)) {
                boolean isOfThisFile =
                        heard.stream().anyMatch(each -> each.value().text().equals(fact.text()));
                boolean stillSounds =
                        heard.stream().anyMatch(each -> each.value().equals(fact.value()));
                if (fact.source().equals(SOURCE) && isOfThisFile && !stillSounds) {
                    edit.end(fact.number());
                }
            }
        }
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
