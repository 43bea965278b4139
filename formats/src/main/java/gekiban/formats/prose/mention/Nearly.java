package gekiban.formats.prose.mention;

import gekiban.formats.prose.mention.Mention.How;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds titles with slips, where the writer shows that it is a title: by marks or by capitals. */
final class Nearly {
    private static final Set<String> BETWEEN =
            Set.of(
                    "no", "to", "wa", "ga", "o", "ni", "e", "de", "mo", "ya", "of", "the", "a",
                    "an", "and", "in", "for");

    /** Titles with this likeness are as good as written. */
    private static final double CLOSE = 0.88;

    private static final double CONFIDENT = 0.82;
    private static final double DOUBTFUL = 0.62;

    /** Two titles that are as like as this to one another's likeness cannot be told apart. */
    private static final double TIE = 0.02;

    private static final int LONGEST = 16;
    private static final int REMEMBERED = 50_000;

    private final NearTitles titles;
    private final Map<List<String>, List<NearTitles.Near>> remembered = new HashMap<>();

    Nearly(NearTitles titles) {
        this.titles = titles;
    }

    /** Words that a hyphen holds together are one. */
    private record Joined(String key, int from, int to, boolean isCapital) {}

    void find(Look look, List<Candidate> found) {
        var joined = joined(look);
        for (var quote : look.quotes()) {
            var inside =
                    joined.stream()
                            .filter(each -> each.from() >= quote.from() && each.to() <= quote.to())
                            .toList();
            if (!inside.isEmpty() && inside.size() <= LONGEST) {
                add(inside, true, found);
            }
        }
        int i = 0;
        while (i < joined.size()) {
            if (!joined.get(i).isCapital()) {
                i++;
                continue;
            }
            int end = i + 1;
            int last = i;
            while (end < joined.size()
                    && end - i < LONGEST
                    && isNear(look, joined, end)
                    && (joined.get(end).isCapital() || BETWEEN.contains(joined.get(end).key()))) {
                last = joined.get(end).isCapital() ? end : last;
                end++;
            }
            add(joined.subList(i, last + 1), false, found);
            i = last + 1;
        }
    }

    /** A comma or a full stop ends a title; a colon, a dash and a mark of exclamation do not. */
    private static boolean isNear(Look look, List<Joined> words, int at) {
        String between = look.text().substring(words.get(at - 1).to(), words.get(at).from());
        return between.length() <= 4
                && between.indexOf(',') < 0
                && between.indexOf(". ") < 0
                && between.indexOf(';') < 0;
    }

    private static List<Joined> joined(Look look) {
        var joined = new ArrayList<Joined>();
        for (var word : look.words()) {
            boolean isLetter = Character.isLetter(look.text().charAt(word.from()));
            if (word.follows() && isLetter && !joined.isEmpty()) {
                var before = joined.removeLast();
                joined.add(
                        new Joined(
                                before.key() + word.bare(),
                                before.from(),
                                word.to(),
                                before.isCapital()));
            } else {
                joined.add(new Joined(word.bare(), word.from(), word.to(), word.isCapital()));
            }
        }
        return joined;
    }

    private void add(List<Joined> phrase, boolean isQuoted, List<Candidate> found) {
        var keys = phrase.stream().map(Joined::key).toList();
        if (remembered.size() >= REMEMBERED) {
            remembered.clear();
        }
        var near = remembered.computeIfAbsent(keys, titles::find);
        for (var each : near) {
            boolean isOneWord = each.to() - each.from() == 1;
            if (isOneWord && !isQuoted && each.likeness() < 1) {
                // A single word that is nearly a title is another word more often than not.
                continue;
            }
            double confidence =
                    each.likeness() >= CLOSE ? CONFIDENT + (each.likeness() - CLOSE) : DOUBTFUL;
            var others = new ArrayList<Known>();
            for (var other : near) {
                boolean isSame =
                        other.from() < each.to()
                                && each.from() < other.to()
                                && !other.known().equals(each.known());
                if (isSame
                        && Math.abs(other.likeness() - each.likeness()) < TIE
                        && other.known().kind() == each.known().kind()) {
                    others.add(other.known());
                }
            }
            int from = phrase.get(each.from()).from();
            int to = phrase.get(each.to() - 1).to();
            found.add(
                    new Candidate(
                            each.known(),
                            from,
                            to,
                            How.NEARLY,
                            isQuoted && !isOneWord ? confidence : Math.min(confidence, 0.8),
                            others));
        }
    }
}
