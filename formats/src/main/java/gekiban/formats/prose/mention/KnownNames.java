package gekiban.formats.prose.mention;

import gekiban.catalogue.names.FoldKey;
import gekiban.formats.prose.mention.Known.Kind;
import gekiban.formats.prose.mention.Mention.How;
import gekiban.formats.prose.words.Quotes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All that a text may speak of, ready to be found. Immutable, and for any number of threads.
 *
 * <p>What a page itself names is few, and is found with slips too. It may stand upon a base of many
 * names that are the same for all pages: these are made ready once, and found as they are written
 * only.
 */
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
    private final Map<String, Known> byName = new HashMap<>();
    private final @Nullable KnownNames base;

    private KnownNames(List<Known> all, boolean withSlips, @Nullable KnownNames base) {
        this.all = List.copyOf(all);
        this.base = base;
        near = new NearTitles(withSlips ? all : List.of());
        var words = new Words();
        var builder = new NameTrie.Builder();
        for (Known known : all) {
            for (String spelling : known.spellings()) {
                byName.putIfAbsent(key(known.kind(), spelling), known);
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
        trie = builder.build(base == null ? null : base.trie);
    }

    /** Names that are found in any spelling, slips and all. */
    public static KnownNames of(List<Known> all) {
        return new KnownNames(all, true, null);
    }

    /** Names that are the same for many pages. */
    public static KnownNames base(List<Known> all) {
        return new KnownNames(all, false, null);
    }

    /** Names that are the same for some pages, upon those that are for more. */
    public static KnownNames base(List<Known> all, KnownNames base) {
        return new KnownNames(all, false, base);
    }

    /** These upon others, which are found where these are not. */
    public static KnownNames of(List<Known> all, KnownNames base) {
        return new KnownNames(all, true, base);
    }

    private static String key(Kind kind, String spelling) {
        return kind + ":" + FoldKey.of(spelling).joined();
    }

    /** What is called so in any system of romanisation, or nothing. */
    public Optional<Known> called(Kind kind, String spelling) {
        Known known = byName.get(key(kind, spelling));
        return known == null && base != null
                ? base.called(kind, spelling)
                : Optional.ofNullable(known);
    }

    /** Whether it is one of a base: then a part of a name alone does not mean it. */
    boolean isOfBase(Known known) {
        return base != null && base.called(known.kind(), known.spellings().getFirst()).isPresent();
    }

    boolean isEmpty() {
        return all.isEmpty() && (base == null || base.isEmpty());
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
