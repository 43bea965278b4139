package gekiban.desk.shows;

import gekiban.catalogue.cues.Cue;
import gekiban.catalogue.cues.Cues;
import gekiban.catalogue.cues.Piece;
import gekiban.catalogue.labels.Label;
import gekiban.catalogue.labels.Labels;
import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Entry;
import gekiban.catalogue.model.Fact;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.MediaFile;
import gekiban.catalogue.model.Source;
import gekiban.catalogue.model.State;
import gekiban.catalogue.store.Facts;
import gekiban.desk.cues.CuePiece;
import gekiban.desk.cues.EpisodeCues;
import gekiban.desk.cues.Track;
import gekiban.desk.listening.Moment;
import gekiban.desk.listening.Moment.Use;
import gekiban.sound.media.SoundKey;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What sounds at a moment as the catalogue has it: with what persons confirmed and corrected, and
 * without what they refused. As long as the reading of the facts that it is made with.
 */
public final class CatalogueMoments {
    private final Facts facts;
    private final Cues cues;
    private final Labels labels;
    private final CatalogueNames names;
    private final Map<Id, Optional<Track>> tracks = new HashMap<>();

    public CatalogueMoments(Facts facts) {
        this.facts = facts;
        this.cues = new Cues(facts);
        this.labels = new Labels(facts);
        this.names = new CatalogueNames(facts);
    }

    /** The same moment with the catalogue's cues, where it knows the episode and has any. */
    public Moment of(Moment heard) {
        List<Id> episodes = new SoundMap(facts).episodes(heard.cues().sound());
        List<Cue> there = episodes.isEmpty() ? List.of() : cues.ofEpisode(episodes.getFirst());
        if (there.isEmpty()) {
            return names.of(heard);
        }
        var pieces = pieces(there);
        var moment = Moment.of(with(heard.cues(), pieces), heard.seconds());
        return moment.withUses(uses(episodes.getFirst(), there, moment.seconds()));
    }

    private static EpisodeCues with(EpisodeCues cues, List<CuePiece> pieces) {
        return new EpisodeCues(
                cues.episode(),
                cues.fileName(),
                cues.stream(),
                cues.sound(),
                cues.seconds(),
                cues.trouble(),
                cues.speed(),
                cues.albums(),
                pieces,
                cues.work());
    }

    private List<CuePiece> pieces(List<Cue> there) {
        var pieces = new ArrayList<CuePiece>();
        int number = 0;
        for (Cue cue : there) {
            if (cue.state() != State.REFUSED) {
                number++;
                for (Piece piece : cue.pieces()) {
                    pieces.add(piece(number, cue, piece));
                }
            }
        }
        pieces.sort(Comparator.comparingDouble(CuePiece::startSeconds));
        return pieces;
    }

    private CuePiece piece(int number, Cue cue, Piece piece) {
        boolean isHeard = cue.source().kind() == Source.Kind.HEARD;
        return new CuePiece(
                number,
                piece.startMs() / 1000.0,
                piece.endMs() / 1000.0,
                track(piece.recording()),
                piece.recordingMs() / 1000.0,
                piece.confidence(),
                piece.speed(),
                piece.levelDb(),
                piece.also().stream()
                        .map(place ->
                                new CuePiece.Place(track(place.recording()), place.ms() / 1000.0))
                        .toList(),
                new CuePiece.Said(isHeard ? "heard" : cue.source().name(), cue.state().word()));
    }

    /** A track that holds a recording; one with a file, if there is one. */
    private Track track(Id recording) {
        return tracks.computeIfAbsent(recording, this::trackOf)
                .orElseGet(() -> unheard(labels.of(recording), "", 0));
    }

    private Optional<Track> trackOf(Id recording) {
        Track found = null;
        for (Entry track :
                facts.entries(
                                facts.of(
                                        gekiban.catalogue.model.Track.RECORDING,
                                        recording,
                                        Kind.TRACK))
                        .values()) {
            Label label = labels.of(track.id());
            var file = track.first(Common.FILE).map(Fact::value).map(MediaFile::of);
            if (file.isPresent() && !file.get().sound().isEmpty()) {
                return Optional.of(
                        new Track(
                                fileName(file.get().path()),
                                label.title(),
                                String.join(", ", label.people()),
                                label.in(),
                                seconds(file.get().seconds()),
                                new SoundKey(file.get().sound())));
            }
            if (found == null) {
                found = unheard(label, label.in(), seconds(track.text(Common.LENGTH)));
            }
        }
        return Optional.ofNullable(found);
    }

    private static Track unheard(Label label, String album, double seconds) {
        return new Track(
                label.id().toString(),
                label.title(),
                String.join(", ", label.people()),
                album,
                seconds,
                NO_SOUND);
    }

    /** Of a recording that is on no file here. */
    private static final SoundKey NO_SOUND = new SoundKey("0".repeat(32));

    private static String fileName(String path) {
        Path name = Path.of(path).getFileName();
        return name == null ? path : name.toString();
    }

    private static double seconds(String text) {
        return text.isEmpty() ? 0 : Double.parseDouble(text);
    }

    private List<Use> uses(Id episode, List<Cue> there, double seconds) {
        var recordings = new LinkedHashSet<Id>();
        for (Cue cue : there) {
            if (cue.state() != State.REFUSED) {
                cue.pieces().stream()
                        .filter(piece -> soundsAt(piece, seconds))
                        .map(Piece::recording)
                        .forEach(recordings::add);
            }
        }
        var uses = new ArrayList<Use>();
        for (Id recording : recordings) {
            var found = cues.ofRecording(recording);
            var episodes = labels.of(found.stream().map(Cue::episode).distinct().toList());
            for (Cue cue : found) {
                for (Piece piece : cue.pieces()) {
                    boolean isThis = cue.episode().equals(episode) && soundsAt(piece, seconds);
                    if (piece.recording().equals(recording) && !isThis) {
                        Label name = Objects.requireNonNull(episodes.get(cue.episode()));
                        uses.add(new Use(name(name), piece(0, cue, piece)));
                    }
                }
            }
        }
        return uses;
    }

    private static boolean soundsAt(Piece piece, double seconds) {
        return piece.startMs() <= seconds * 1000 && seconds * 1000 < piece.endMs();
    }

    /** "05 Title" as files are called, or what there is. */
    private static String name(Label episode) {
        return episode.title().startsWith("episode ") || episode.number().isEmpty()
                ? episode.title()
                : episode.number() + " " + episode.title();
    }
}
