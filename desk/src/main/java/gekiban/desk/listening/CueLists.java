package gekiban.desk.listening;

import gekiban.desk.cues.CuePiece;
import gekiban.desk.cues.CuePiece.Place;
import gekiban.desk.cues.EpisodeCues;
import gekiban.desk.cues.EpisodeCues.Work;
import gekiban.desk.cues.Track;
import gekiban.desk.library.HeardFile;
import gekiban.listen.Heard;
import gekiban.listen.cue.Piece;
import java.util.ArrayList;

/** Puts the names of tracks to what the engine heard. */
final class CueLists {
    private CueLists() {}

    static EpisodeCues of(Episodes.Named episode, HeardFile file, Shelf shelf, Heard heard) {
        return new EpisodeCues(
                episode.name(),
                file.known().file().getFileName().toString(),
                file.stream(),
                file.sound().key(),
                file.sound().seconds(),
                file.sound().trouble(),
                heard.speed(),
                shelf.albums(),
                heard.pieces().stream().map(piece -> piece(piece, shelf)).toList(),
                new Work(heard.transforms(), heard.transformPoints()));
    }

    /** Tracks of the same sound are at the same place, before those that merely sound alike. */
    private static CuePiece piece(Piece piece, Shelf shelf) {
        var same = shelf.tracks().get(piece.recording());
        var also = new ArrayList<Place>();
        for (Track track : same.subList(1, same.size())) {
            also.add(new Place(track, piece.recordingStartSeconds()));
        }
        for (var place : piece.also()) {
            for (Track track : shelf.tracks().get(place.recording())) {
                also.add(new Place(track, place.startSeconds()));
            }
        }
        return new CuePiece(
                piece.cue(),
                piece.startSeconds(),
                piece.endSeconds(),
                same.getFirst(),
                piece.recordingStartSeconds(),
                piece.confidence(),
                piece.speed(),
                piece.levelDb(),
                also);
    }
}
