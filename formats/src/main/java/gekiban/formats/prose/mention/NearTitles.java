package gekiban.formats.prose.mention;

import gekiban.catalogue.names.FoldKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Titles with slips in them: one particle for another, a letter too few. Words are compared in
 * their order; what a particle costs is little, and what a missing word costs is too much. A title
 * is looked at only where one of its words begins or ends like one of the text (three letters),
 * which a single slip does not change in both. Immutable.
 */
final class NearTitles {
    private static final Set<String> PARTICLES =
            Set.of(
                    "no", "to", "wa", "ga", "o", "ni", "e", "de", "mo", "ya", "the", "of", "a",
                    "an", "and", "in", "for");

    /** What particles weigh, and what one instead of another costs. */
    private static final double PARTICLE = 0.25;

    private static final double OTHER_PARTICLE = 0.12;

    /** What a wrong letter costs, as a part of its word. */
    private static final double LETTER = 1.5;

    /** What is less like a title is another. */
    static final double ENOUGH = 0.82;

    private static final int ENDS = 3;

    private final List<Title> titles = new ArrayList<>();
    private final Map<String, List<Integer>> byEnd = new HashMap<>();

    /**
     * @param known whose it is
     * @param words folded
     * @param weight of all
     */
    private record Title(Known known, List<String> words, double weight) {}

    /**
     * A title that is nearly there.
     *
     * @param from the first of the words
     * @param to behind the last
     * @param likeness 0 to 1
     */
    record Near(Known known, int from, int to, double likeness) {}

    NearTitles(List<Known> all) {
        for (Known known : all) {
            if (known.isTitle()) {
                known.spellings().forEach(each -> add(known, each));
            }
        }
    }

    private void add(Known known, String spelling) {
        // Hyphens are read as nothing: Ryuukihei-tachi, Ryuukiheitachi.
        var words = FoldKey.of(spelling.replaceAll("(?<=\\p{L})[-‐‑](?=\\p{L})", "")).words();
        double weight = 0;
        for (String word : words) {
            weight += PARTICLES.contains(word) ? PARTICLE : 1;
        }
        boolean isShort = words.size() == 1 && words.getFirst().length() < 6;
        if (words.isEmpty() || words.size() > 14 || isShort) {
            return;
        }
        int number = titles.size();
        titles.add(new Title(known, words, weight));
        for (String word : words) {
            if (!PARTICLES.contains(word) && word.length() >= ENDS) {
                byEnd.computeIfAbsent(word.substring(0, ENDS), each -> new ArrayList<>())
                        .add(number);
                byEnd.computeIfAbsent(
                                "~" + word.substring(word.length() - ENDS),
                                each -> new ArrayList<>())
                        .add(number);
            }
        }
    }

    /** The best of each title among some words. */
    List<Near> find(List<String> words) {
        var candidates = new HashSet<Integer>();
        for (String word : words) {
            if (!PARTICLES.contains(word) && word.length() >= ENDS) {
                candidates.addAll(byEnd.getOrDefault(word.substring(0, ENDS), List.of()));
                candidates.addAll(
                        byEnd.getOrDefault("~" + word.substring(word.length() - ENDS), List.of()));
            }
        }
        var found = new ArrayList<Near>();
        for (int number : candidates) {
            var near = best(titles.get(number), words);
            if (near.likeness() >= ENOUGH) {
                found.add(near);
            }
        }
        return found;
    }

    private static Near best(Title title, List<String> words) {
        var best = new Near(title.known(), 0, 0, 0);
        int n = title.words().size();
        for (int from = 0; from < words.size(); from++) {
            for (int length = Math.max(1, n - 2);
                    length <= n + 2 && from + length <= words.size();
                    length++) {
                if (PARTICLES.contains(words.get(from))
                        && !PARTICLES.contains(title.words().getFirst())) {
                    continue;
                }
                double cost = cost(title.words(), words.subList(from, from + length));
                double likeness = 1 - cost / title.weight();
                if (likeness > best.likeness()) {
                    best = new Near(title.known(), from, from + length, likeness);
                }
            }
        }
        return best;
    }

    private static double cost(List<String> title, List<String> words) {
        int m = words.size();
        var row = new double[m + 1];
        for (int j = 1; j <= m; j++) {
            row[j] = row[j - 1] + weight(words.get(j - 1));
        }
        for (String word : title) {
            double diagonal = row[0];
            row[0] += weight(word);
            for (int j = 1; j <= m; j++) {
                double same = diagonal + change(word, words.get(j - 1));
                diagonal = row[j];
                row[j] =
                        Math.min(
                                same,
                                Math.min(
                                        row[j] + weight(word),
                                        row[j - 1] + weight(words.get(j - 1))));
            }
        }
        return row[m];
    }

    private static double weight(String word) {
        return PARTICLES.contains(word) ? PARTICLE : 1;
    }

    private static double change(String a, String b) {
        if (a.equals(b)) {
            return 0;
        }
        boolean particle = PARTICLES.contains(a);
        if (particle || PARTICLES.contains(b)) {
            return particle && PARTICLES.contains(b) ? OTHER_PARTICLE : 2;
        }
        int longest = Math.max(a.length(), b.length());
        int most = longest < 4 ? 0 : longest < 8 ? 1 : 2;
        int errors = Likeness.errors(a, b, most);
        return errors > most ? 2 : LETTER * errors / longest;
    }
}
