package gekiban.desk.shows;

import gekiban.catalogue.labels.Label;
import gekiban.catalogue.labels.Labels;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.store.Facts;
import gekiban.desk.cues.CuePiece;
import gekiban.desk.cues.Track;
import gekiban.desk.listening.Naming;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What sounds in a clip, with the catalogue's words for it.
 *
 * @param seconds how long the clip is
 * @param tracks how many tracks it was compared with
 * @param heard the surest and longest first
 */
public record ClipNames(double seconds, int tracks, List<Heard> heard) {

    /**
     * A track that sounds.
     *
     * @param piece where in the clip, and in the track
     * @param known the catalogue's track, if it has it
     * @param also other tracks that hold the same sound, with where in them, best first
     */
    public record Heard(CuePiece piece, Optional<Label> known, List<Also> also) {
        public Heard {
            also = List.copyOf(also);
        }
    }

    /** Another place of the same sound. */
    public record Also(Track track, Optional<Label> known, double seconds) {}

    public ClipNames {
        heard = List.copyOf(heard);
    }

    public static ClipNames of(Facts facts, Naming.Names names) {
        var sounds = new SoundMap(facts);
        var labels = new Labels(facts);
        var catalogue = new CatalogueNames(facts);
        var heard = new ArrayList<Heard>();
        for (CuePiece piece : names.best()) {
            var known = known(sounds, labels, piece.track());
            var also = new ArrayList<Also>();
            for (var place : piece.also()) {
                var other = known(sounds, labels, place.track());
                // A track that was heard in two files is no other track.
                if (other.isEmpty() || !other.equals(known)) {
                    also.add(new Also(catalogue.of(place.track()), other, place.startSeconds()));
                }
            }
            heard.add(new Heard(catalogue.of(piece), known, also));
        }
        return new ClipNames(names.clip().seconds(), names.tracks(), heard);
    }

    private static Optional<Label> known(SoundMap sounds, Labels labels, Track track) {
        List<Id> tracks = sounds.tracks(track.sound());
        return tracks.isEmpty() ? Optional.empty() : Optional.of(labels.of(tracks.getFirst()));
    }
}
