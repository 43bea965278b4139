package gekiban.formats.prose.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Folded names, found among words whatever blanks and hyphens these have. Immutable. */
final class NameTrie {
    /**
     * A name of something.
     *
     * @param known what is called so
     * @param written the spelling
     * @param how how it is found when this is found
     * @param confidence of that
     */
    record Entry(Known known, String written, Mention.How how, double confidence) {}

    private final String[] keys;
    private final Map<String, List<Entry>> entries;

    private final @Nullable NameTrie base;

    private NameTrie(Map<String, List<Entry>> entries, @Nullable NameTrie base) {
        this.entries = entries;
        this.base = base;
        keys = entries.keySet().toArray(String[]::new);
        Arrays.sort(keys);
    }

    /** Collects names; for one thread. */
    static final class Builder {
        private final Map<String, List<Entry>> entries = new HashMap<>();

        void add(String key, Entry entry) {
            if (key.isEmpty()) {
                return;
            }
            var all = entries.computeIfAbsent(key, each -> new ArrayList<>());
            if (all.stream().noneMatch(each -> each.known().equals(entry.known()))) {
                all.add(entry);
            }
        }

        /**
         * @param base what is looked at besides
         */
        NameTrie build(@Nullable NameTrie base) {
            return new NameTrie(entries, base);
        }
    }

    List<Entry> get(String key) {
        var own = entries.get(key);
        return own == null ? base == null ? List.of() : base.get(key) : own;
    }

    /** Whether a name begins so. */
    boolean begins(String start) {
        int at = Arrays.binarySearch(keys, start);
        return at >= 0
                || -at - 1 < keys.length && keys[-at - 1].startsWith(start)
                || base != null && base.begins(start);
    }
}
