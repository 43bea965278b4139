package gekiban.catalogue.pages;

import gekiban.catalogue.cues.Cue;
import gekiban.catalogue.model.Credit;
import gekiban.catalogue.model.Episode;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.store.Facts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How much of a show's music somebody composed. Of a recording by two composers each has the whole.
 *
 * @param composer an artist, or a name of which nobody knows whose it is; empty for the recordings
 *     of which no composer is known
 * @param recordings that are heard
 * @param cues in which they sound
 * @param ms for so long they sound, milliseconds
 */
public record ByComposer(Optional<Id> composer, int recordings, int cues, long ms) {

    /** Of a show, who is heard longest first, nobody last. */
    public static List<ByComposer> ofShow(Facts facts, Id show) {
        return of(facts, Sounding.inEpisodes(facts, facts.of(Episode.SHOW, show, Kind.EPISODE)));
    }

    /** The same of some cues. */
    public static List<ByComposer> ofCues(Facts facts, Collection<Cue> cues) {
        return of(facts, Sounding.of(cues));
    }

    private static List<ByComposer> of(Facts facts, List<Sounding> pieces) {
        var recordings = new HashSet<Id>();
        pieces.forEach(piece -> recordings.add(piece.recording()));
        var composers = Credited.of(facts, recordings, Credit.COMPOSER);
        var sums = new HashMap<Optional<Id>, Sum>();
        for (Sounding piece : pieces) {
            for (var composer : of(piece.recording(), composers)) {
                sums.computeIfAbsent(composer, each -> new Sum()).add(piece);
            }
        }
        var all = new ArrayList<ByComposer>();
        sums.forEach((composer, sum) ->
                all.add(new ByComposer(composer, sum.recordings.size(), sum.cues.size(), sum.ms)));
        all.sort(
                Comparator.comparing((ByComposer each) -> each.composer().isEmpty())
                        .thenComparing(Comparator.comparingLong(ByComposer::ms).reversed())
                        .thenComparingLong(each -> each.composer().map(Id::number).orElse(0L)));
        return all;
    }

    private static List<Optional<Id>> of(Id recording, Map<Id, Set<Id>> composers) {
        var known = composers.getOrDefault(recording, Set.of());
        return known.isEmpty()
                ? List.of(Optional.empty())
                : known.stream().map(Optional::of).toList();
    }

    /** Adds up pieces. */
    static final class Sum {
        final Set<Id> recordings = new HashSet<>();
        final Set<Long> cues = new HashSet<>();
        long ms;

        void add(Sounding piece) {
            recordings.add(piece.recording());
            cues.add(piece.cue());
            ms += piece.lengthMs();
        }
    }
}
