package gekiban.bench.catalogue;

import gekiban.catalogue.cues.CueWriter;
import gekiban.catalogue.cues.Piece;
import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Episode;
import gekiban.catalogue.model.Field;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Medium;
import gekiban.catalogue.model.Release;
import gekiban.catalogue.model.Source;
import gekiban.catalogue.model.State;
import gekiban.catalogue.model.Title;
import gekiban.catalogue.model.Track;
import gekiban.catalogue.model.Value;
import gekiban.catalogue.store.Edit;
import gekiban.catalogue.store.Facts;
import gekiban.catalogue.store.NewFact;
import gekiban.catalogue.store.Store;
import gekiban.catalogue.store.StoreTrouble;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SplittableRandom;

/**
 * Gives each show of a store episodes, and lets its recordings be heard in them; an edit a show.
 */
record InventedUses(long seed, int episodes) {
    static final int CUES_AN_EPISODE = 40;
    private static final Source HEARD = new Source(Source.Kind.HEARD, "listening", "");
    private static final Source LIST = new Source(Source.Kind.FILE, "list of episodes", "invented");
    private static final int SPACE_MS = 36_000;

    void write(Store store) throws IOException {
        for (Id show : store.read(facts -> facts.all(Kind.SHOW))) {
            store.edit("bench", "heard " + show, edit -> show(edit, show));
        }
    }

    private int show(Edit edit, Id show) throws StoreTrouble {
        var random = new SplittableRandom(seed * 1_000_003 + show.number());
        var recordings = recordings(edit.facts(), show);
        for (int number = 1; number <= episodes; number++) {
            Id episode = edit.create(Kind.EPISODE);
            say(edit, episode, Episode.SHOW, Value.empty(), Optional.of(show));
            say(edit, episode, Episode.NUMBER, Value.of("" + number), Optional.empty());
            say(edit, episode, Common.LENGTH, Value.of("1440"), Optional.empty());
            say(
                    edit,
                    episode,
                    Common.TITLE,
                    Title.of("第" + number + "話", "ja", Title.Kind.ORIGINAL).value(),
                    Optional.empty());
            var heard = new ArrayList<List<Piece>>();
            for (int i = 0; i < CUES_AN_EPISODE; i++) {
                heard.add(cue(i * SPACE_MS, recordings, random));
            }
            new CueWriter(edit).heard(episode, HEARD, heard);
        }
        return 0;
    }

    /** Few recordings are heard often. Of five cues one jumps. */
    private static List<Piece> cue(int startMs, List<Id> recordings, SplittableRandom random) {
        double u = random.nextDouble();
        Id recording = recordings.get((int) (u * u * recordings.size()));
        int length = random.nextInt(4000, SPACE_MS);
        var first = piece(recording, startMs, startMs + length / 2, random);
        return random.nextInt(5) == 0
                ? List.of(first, piece(recording, first.endMs(), startMs + length, random))
                : List.of(piece(recording, startMs, startMs + length, random));
    }

    private static Piece piece(Id recording, int from, int to, SplittableRandom random) {
        return new Piece(
                recording,
                from,
                to,
                random.nextInt(60_000),
                1,
                -30 + random.nextInt(40),
                random.nextInt(100) / 100.0,
                List.of());
    }

    private static void say(Edit edit, Id of, Field field, Value value, Optional<Id> target)
            throws StoreTrouble {
        edit.add(
                new NewFact(
                        of,
                        field,
                        value,
                        target,
                        Optional.empty(),
                        edit.source(LIST),
                        "",
                        State.IMPORTED,
                        OptionalLong.empty()));
    }

    /** Those on the releases of a show. */
    static List<Id> recordings(Facts facts, Id show) {
        var recordings = new ArrayList<Id>();
        for (Id release : facts.of(Release.SHOW, show, Kind.RELEASE)) {
            for (Id medium : facts.of(Medium.RELEASE, release, Kind.MEDIUM)) {
                var tracks = facts.of(Track.MEDIUM, medium, Kind.TRACK);
                for (var track : facts.entries(tracks).values()) {
                    track.target(Track.RECORDING).ifPresent(recordings::add);
                }
            }
        }
        return recordings;
    }
}
