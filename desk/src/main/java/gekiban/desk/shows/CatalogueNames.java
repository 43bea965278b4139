package gekiban.desk.shows;

import gekiban.catalogue.labels.Label;
import gekiban.catalogue.labels.Labels;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.store.Facts;
import gekiban.desk.cues.CuePiece;
import gekiban.desk.cues.EpisodeCues;
import gekiban.desk.cues.Track;
import gekiban.desk.listening.Moment;
import gekiban.sound.media.SoundKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts the catalogue's titles and people to tracks that were heard; what it does not have keeps
 * what its tags say. As long as the reading of the facts that it is made with.
 */
public final class CatalogueNames {
    private final SoundMap sounds;
    private final Labels labels;
    private final Map<SoundKey, Optional<Label>> known = new HashMap<>();

    public CatalogueNames(Facts facts) {
        this.sounds = new SoundMap(facts);
        this.labels = new Labels(facts);
    }

    public Track of(Track track) {
        return label(track.sound())
                .map(label ->
                        new Track(
                                track.name(),
                                label.title(),
                                label.people().isEmpty()
                                        ? track.artist()
                                        : String.join(", ", label.people()),
                                label.in().isEmpty() ? track.album() : label.in(),
                                track.seconds(),
                                track.sound()))
                .orElse(track);
    }

    private Optional<Label> label(SoundKey sound) {
        return known.computeIfAbsent(
                sound,
                key -> {
                    List<Id> tracks = sounds.tracks(key);
                    return tracks.isEmpty()
                            ? Optional.empty()
                            : Optional.of(labels.of(tracks.getFirst()));
                });
    }

    public CuePiece of(CuePiece piece) {
        return new CuePiece(
                piece.cue(),
                piece.startSeconds(),
                piece.endSeconds(),
                of(piece.track()),
                piece.trackStartSeconds(),
                piece.confidence(),
                piece.speed(),
                piece.levelDb(),
                piece.also().stream()
                        .map(place -> new CuePiece.Place(of(place.track()), place.startSeconds()))
                        .toList(),
                piece.said());
    }

    public EpisodeCues of(EpisodeCues cues) {
        return new EpisodeCues(
                cues.episode(),
                cues.fileName(),
                cues.stream(),
                cues.sound(),
                cues.seconds(),
                cues.trouble(),
                cues.speed(),
                cues.albums(),
                cues.pieces().stream().map(this::of).toList(),
                cues.work());
    }

    public Moment of(Moment moment) {
        return new Moment(
                of(moment.cues()),
                moment.seconds(),
                moment.pieces().stream().map(this::of).toList(),
                moment.before().map(this::of),
                moment.after().map(this::of),
                moment.uses().stream()
                        .map(use -> new Moment.Use(use.episode(), of(use.piece())))
                        .toList());
    }
}
