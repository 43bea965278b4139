package gekiban.formats.prose.mention;

import gekiban.formats.prose.mention.Known.Kind;
import gekiban.formats.prose.mention.Mention.How;
import gekiban.formats.prose.words.Quotes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All that a text may speak of, ready to be found. Immutable, and for any number of threads. */
public final class KnownNames {
    private static final double SAME = 0.97;
    private static final double OTHER_ORDER = 0.95;
    private static final double ONE_NAME = 0.8;
    private static final double MAIN_PART = 0.85;

    /** Shorter words of a name could be anything, letters. */
    private static final int SHORTEST_PERSON = 4;

    private static final int SHORTEST_CHARACTER = 3;
    private static final int SHORTEST_MAIN_PART = 6;

    private final List<Known> all;
    private final NameTrie trie;
    private final NearTitles near;
    private final Map<String, List<Known>> tracks = new HashMap<>();

    private KnownNames(List<Known> all) {
        this.all = List.copyOf(all);
        near = new NearTitles(all);
        var words = new Words();
        var builder = new NameTrie.Builder();
        for (Known known : all) {
            for (String spelling : known.spellings()) {
                builder.add(
                        words.fold(spelling), new NameTrie.Entry(known, spelling, How.NAMED, SAME));
            }
        }
        // Parts only where nothing is called so as a whole.
        for (Known known : all) {
            for (String spelling : known.spellings()) {
                addParts(known, spelling, words, builder);
            }
            if (known.kind() == Kind.TRACK && known.number() >= 0) {
                tracks.computeIfAbsent(known.release(), each -> new ArrayList<>()).add(known);
            }
        }
        trie = builder.build();
    }

    public static KnownNames of(List<Known> all) {
        return new KnownNames(all);
    }

    public List<Known> all() {
        return all;
    }

    NameTrie trie() {
        return trie;
    }

    NearTitles near() {
        return near;
    }

    /** The tracks of a release that have numbers. */
    List<Known> tracks(String release) {
        return tracks.getOrDefault(release, List.of());
    }

    /** The only release whose tracks are known, or none. */
    Optional<String> onlyRelease() {
        return tracks.size() == 1
                ? Optional.of(tracks.keySet().iterator().next())
                : Optional.empty();
    }

    private static void addParts(
            Known known, String spelling, Words words, NameTrie.Builder builder) {
        String[] parts = spelling.strip().split("\\s+");
        if (!known.isTitle()) {
            if (parts.length == 2) {
                builder.add(
                        words.fold(parts[1] + " " + parts[0]),
                        new NameTrie.Entry(
                                known, parts[1] + " " + parts[0], How.NAMED, OTHER_ORDER));
            }
            int shortest = known.kind() == Kind.PERSON ? SHORTEST_PERSON : SHORTEST_CHARACTER;
            for (int i = 0; parts.length > 1 && parts.length < 4 && i < parts.length; i++) {
                if (parts[i].length() >= shortest && Character.isUpperCase(parts[i].charAt(0))) {
                    builder.add(
                            words.fold(parts[i]),
                            new NameTrie.Entry(known, parts[i], How.PART, ONE_NAME));
                }
            }
            return;
        }
        for (String part : spelling.split("\\s*(?:[~～:：(（\\[]|\\s[-–—]\\s)\\s*", 2)) {
            String main = Quotes.without(part);
            if (!main.equals(spelling) && main.length() >= SHORTEST_MAIN_PART) {
                builder.add(words.fold(main), new NameTrie.Entry(known, main, How.PART, MAIN_PART));
            }
            break;
        }
    }
}
