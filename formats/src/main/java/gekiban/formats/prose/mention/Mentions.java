package gekiban.formats.prose.mention;

import gekiban.formats.prose.mention.Mention.How;
import gekiban.formats.prose.words.Quotes;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Goes through the sentences of a page and finds what they speak of. For one thread. */
public final class Mentions {
    /** What is less sure is not said at all. */
    private static final double LEAST = 0.5;

    /** Of a name of which the whole was read elsewhere on the page. */
    private static final double KNOWN_BY_WHOLE = 0.92;

    private final KnownNames names;
    private final Place place;
    private final Words words = new Words();
    private final Named named;
    private final Nearly nearly;
    private final TrackNumbers numbers;

    public Mentions(KnownNames names, Place place) {
        this.names = names;
        this.place = place;
        named = new Named(names.trie());
        nearly = new Nearly(names.near());
        numbers = new TrackNumbers(names, place);
    }

    /** In the order of the sentences; what overlaps is told by its longest. */
    public List<Mention> find(List<Sentence> sentences) {
        if (names.isEmpty()) {
            return List.of();
        }
        var small = new HashSet<String>();
        for (Sentence sentence : sentences) {
            for (var word : words.of(sentence.text())) {
                if (!word.isCapital()) {
                    small.add(word.key());
                }
            }
        }
        var found = new ArrayList<Mention>();
        for (int i = 0; i < sentences.size(); i++) {
            find(sentences.get(i), i, small, found);
        }
        return resolved(found);
    }

    private void find(Sentence sentence, int number, Set<String> small, List<Mention> found) {
        String text = sentence.text();
        var cut = words.of(text);
        var quotes = Quotes.of(text);
        var candidates = new ArrayList<Candidate>();
        var look = new Look(text, cut, quotes, small, place.release(sentence.span()));
        named.find(look, candidates);
        nearly.find(look, candidates);
        numbers.find(sentence, text, candidates);
        candidates.removeIf(each -> each.confidence() < LEAST);
        candidates.sort(
                Comparator.comparingInt((Candidate each) -> each.from() - each.to())
                        .thenComparing(
                                Comparator.comparingDouble(Candidate::confidence).reversed()));
        var taken = new BitSet();
        var chosen = new ArrayList<Candidate>();
        for (Candidate each : candidates) {
            int next = taken.nextSetBit(each.from());
            boolean isNumber = each.how() == How.NUMBER;
            if (next < 0
                    || next >= each.to()
                    || isNumber
                            && chosen.stream()
                                    .anyMatch(other ->
                                            other.how() == How.NUMBER
                                                    && other.from() == each.from())) {
                taken.set(each.from(), each.to());
                chosen.add(each);
            }
        }
        chosen.sort(Comparator.comparingInt(Candidate::from));
        for (Candidate each : chosen) {
            found.add(
                    new Mention(
                            each.known(),
                            sentence.span(each.from(), each.to()),
                            number,
                            each.how(),
                            each.confidence(),
                            each.others()));
        }
    }

    /** A part of a name is sure where the whole was read. */
    private List<Mention> resolved(List<Mention> found) {
        var whole = new HashSet<Known>();
        found.stream()
                .filter(each -> each.how() == How.NAMED)
                .forEach(each -> whole.add(each.known()));
        var all = new ArrayList<Mention>(found.size());
        for (Mention each : found) {
            if (each.how() != How.PART || each.known().isTitle()) {
                all.add(each);
                continue;
            }
            Known known = each.known();
            var others = new ArrayList<>(each.others());
            if (!whole.contains(known)) {
                for (Known other : each.others()) {
                    if (whole.contains(other)) {
                        others.remove(other);
                        others.add(known);
                        known = other;
                        break;
                    }
                }
            }
            boolean isSure = whole.contains(known);
            if (!isSure && names.isOfBase(known)) {
                continue; // one word is in many people's names
            }
            if (isSure) {
                others.removeIf(other -> !whole.contains(other));
            }
            double confidence =
                    isSure ? Math.max(each.confidence(), KNOWN_BY_WHOLE) : each.confidence();
            all.add(
                    new Mention(
                            known, each.span(), each.sentence(), each.how(), confidence, others));
        }
        return all;
    }
}
