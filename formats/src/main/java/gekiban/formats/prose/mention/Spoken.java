package gekiban.formats.prose.mention;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** Which tracks each sentence speaks of, said or meant. Immutable. */
final class Spoken {
    /** How many sentences back "it" may lie. */
    private static final int BACK = 2;

    private final List<Sentence> sentences;
    private final List<List<Known>> tracks = new ArrayList<>();
    private final Place place;

    Spoken(List<Sentence> sentences, List<Mention> mentions, Place place) {
        this.sentences = sentences;
        this.place = place;
        for (int i = 0; i < sentences.size(); i++) {
            tracks.add(new ArrayList<>());
        }
        for (Mention each : mentions) {
            var kind = each.known().kind();
            boolean isMusic = kind == Known.Kind.TRACK || kind == Known.Kind.SONG;
            var of = tracks.get(each.sentence());
            if (isMusic && !of.contains(each.known())) {
                of.add(each.known());
            }
        }
    }

    /** The tracks that a sentence names. */
    List<Known> in(int sentence) {
        return sentence < 0 || sentence >= tracks.size() ? List.of() : tracks.get(sentence);
    }

    /** The track in whose section it stands, or none. */
    List<Known> section(int sentence) {
        Known here = place.track(sentences.get(sentence).span());
        return here == null ? List.of() : List.of(here);
    }

    boolean isBeside(int a, int b) {
        return b >= 0
                && b < sentences.size()
                && sentences.get(a).block() == sentences.get(b).block();
    }

    /** The nearest tracks that were named before in the same paragraph: what "it" may be. */
    List<Known> before(int sentence) {
        for (int i = sentence - 1; i >= sentence - BACK && isBeside(sentence, i); i--) {
            if (!in(i).isEmpty()) {
                return List.of(in(i).getLast());
            }
        }
        return List.of();
    }

    /** Named ones first, each once. */
    static List<Known> together(List<Known> first, List<Known> second) {
        var all = new LinkedHashSet<>(first);
        all.addAll(second);
        return List.copyOf(all);
    }
}
