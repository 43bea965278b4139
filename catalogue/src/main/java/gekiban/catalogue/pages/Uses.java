package gekiban.catalogue.pages;

import gekiban.catalogue.cues.Cue;
import gekiban.catalogue.model.Episode;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.store.Facts;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * How a recording is used.
 *
 * @param cues in which it sounds
 * @param episodes with such cues
 * @param ms for so long it sounds in all, milliseconds
 * @param first where it is heard first, as episodes are seen
 * @param last where it begins last
 */
public record Uses(Id recording, int cues, int episodes, long ms, Moment first, Moment last) {

    /**
     * A moment of an episode.
     *
     * @param ms from the start of the episode
     */
    public record Moment(Id episode, int ms) {}

    /** Of all recordings that are heard in a show, the longest heard first. */
    public static List<Uses> ofShow(Facts facts, Id show) {
        var episodes = facts.of(Episode.SHOW, show, Kind.EPISODE);
        return longestFirst(facts, Sounding.inEpisodes(facts, episodes));
    }

    /** Of all recordings that are heard in some cues, the longest heard first. */
    public static List<Uses> ofCues(Facts facts, Collection<Cue> cues) {
        return longestFirst(facts, Sounding.of(cues));
    }

    private static List<Uses> longestFirst(Facts facts, List<Sounding> pieces) {
        return of(facts, pieces).values().stream()
                .sorted(
                        Comparator.comparingLong(Uses::ms)
                                .reversed()
                                .thenComparing(Uses::recording))
                .toList();
    }

    /** Of recordings, in whatever show; those that are never heard are left out. */
    public static Map<Id, Uses> ofRecordings(Facts facts, Collection<Id> recordings) {
        return of(facts, Sounding.ofRecordings(facts, recordings));
    }

    private static Map<Id, Uses> of(Facts facts, List<Sounding> pieces) {
        var episodes = new HashSet<Id>();
        pieces.forEach(piece -> episodes.add(piece.episode()));
        var order = EpisodeOrder.of(facts, episodes);
        Map<Id, Sum> sums = new HashMap<>();
        for (Sounding piece : pieces) {
            sums.computeIfAbsent(piece.recording(), Sum::new).add(piece, order);
        }
        Map<Id, Uses> uses = new HashMap<>();
        sums.forEach((recording, sum) -> uses.put(recording, sum.uses()));
        return uses;
    }

    /** Adds up. */
    private static final class Sum {
        private final Id recording;
        private final HashSet<Long> cues = new HashSet<>();
        private final HashSet<Id> episodes = new HashSet<>();
        private long ms;
        private Moment first = new Moment(new Id(Kind.EPISODE, Long.MAX_VALUE), 0);
        private Moment last = first;
        private long firstOrder = Long.MAX_VALUE;
        private long lastOrder = -1;

        Sum(Id recording) {
            this.recording = recording;
        }

        void add(Sounding piece, Map<Id, Integer> order) {
            cues.add(piece.cue());
            episodes.add(piece.episode());
            ms += piece.lengthMs();
            long at = (long) order.getOrDefault(piece.episode(), 0) << 32 | piece.startMs();
            if (at < firstOrder) {
                firstOrder = at;
                first = new Moment(piece.episode(), piece.startMs());
            }
            if (at > lastOrder) {
                lastOrder = at;
                last = new Moment(piece.episode(), piece.startMs());
            }
        }

        Uses uses() {
            return new Uses(recording, cues.size(), episodes.size(), ms, first, last);
        }
    }
}
