package gekiban.formats.prose.mention;

import gekiban.formats.prose.source.Span;
import java.util.List;

/**
 * A theme as a writer tells of it: a melody that several tracks have.
 *
 * @param name that the writer gives it; empty where none is given
 * @param nameSpan where it is given; empty where none is
 * @param sayings each sentence that speaks of it
 */
public record SharedMelody(String name, Span nameSpan, List<Saying> sayings) {

    /**
     * @param tracks that have it, as far as the sentence lets one see
     * @param expected how many the writer counts, -1 where not told
     * @param isDoubtful whether which tracks are meant is a guess
     * @param span the sentence
     */
    public record Saying(List<Known> tracks, int expected, boolean isDoubtful, Span span) {
        public Saying {
            tracks = List.copyOf(tracks);
        }
    }

    public SharedMelody {
        sayings = List.copyOf(sayings);
    }

    /** All tracks of all sayings. */
    public List<Known> tracks() {
        return sayings.stream().flatMap(each -> each.tracks().stream()).distinct().toList();
    }
}
