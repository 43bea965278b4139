package gekiban.catalogue.pages;

import gekiban.catalogue.model.Episode;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.store.Facts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Of each use of a recording in a show, the how manieth it is. */
public final class UsePlaces {
    private final Map<Use, Integer> numbers = new HashMap<>();
    private final Map<Id, Integer> counts = new HashMap<>();

    private record Use(long cue, Id recording) {}

    /**
     * A place among all uses.
     *
     * @param number from 1
     * @param of how many there are
     */
    public record Place(int number, int of) {}

    private UsePlaces() {}

    /** Of all recordings of a show, as its episodes are seen. */
    public static UsePlaces inShow(Facts facts, Id show) {
        return inEpisodes(facts, facts.of(Episode.SHOW, show, Kind.EPISODE));
    }

    /** Of all recordings of some episodes. */
    private static UsePlaces inEpisodes(Facts facts, List<Id> episodes) {
        return of(facts, episodes, Sounding.inEpisodes(facts, episodes));
    }

    /** Of some recordings in some episodes. */
    public static UsePlaces inEpisodes(Facts facts, List<Id> episodes, Collection<Id> recordings) {
        return of(facts, episodes, Sounding.inEpisodes(facts, episodes, recordings));
    }

    private static UsePlaces of(Facts facts, List<Id> episodes, List<Sounding> sounding) {
        var order = EpisodeOrder.of(facts, episodes);
        var pieces = new ArrayList<>(sounding);
        pieces.sort(
                Comparator.comparingInt((Sounding piece) -> order.getOrDefault(piece.episode(), 0))
                        .thenComparingInt(Sounding::startMs));
        var places = new UsePlaces();
        for (Sounding piece : pieces) {
            var use = new Use(piece.cue(), piece.recording());
            if (!places.numbers.containsKey(use)) {
                int number = places.counts.merge(piece.recording(), 1, Integer::sum);
                places.numbers.put(use, number);
            }
        }
        return places;
    }

    /**
     * @param version of a cue
     * @return empty when the recording does not sound in it
     */
    public Optional<Place> of(long version, Id recording) {
        return Optional.ofNullable(numbers.get(new Use(version, recording)))
                .map(number -> new Place(number, counts.getOrDefault(recording, number)));
    }
}
