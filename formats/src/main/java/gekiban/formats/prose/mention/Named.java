package gekiban.formats.prose.mention;

import gekiban.formats.prose.mention.Known.Kind;
import gekiban.formats.prose.mention.Mention.How;
import gekiban.formats.prose.mention.NameTrie.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds names as they are written, in any system of romanisation. */
final class Named {
    /** No title has more words. */
    private static final int MOST_WORDS = 14;

    /** Of a title in small letters among other words. */
    private static final double SMALL = 0.6;

    /** Of a title that is a usual word with a capital. */
    private static final double USUAL = 0.7;

    /** Of a first name in front of some other name. */
    private static final double OTHER_PERSON = 0.4;

    private static final Set<String> HONORIFICS =
            Set.of("san", "sama", "kun", "chan", "sensei", "senpai", "dono");
    private static final Set<String> BEFORE_TRACK =
            Set.of("track", "song", "piece", "cue", "titled", "called", "named", "entitled");
    private static final Set<String> AFTER_ALBUM =
            Set.of("ost", "soundtrack", "album", "cd", "disc", "osts");

    private final NameTrie trie;

    Named(NameTrie trie) {
        this.trie = trie;
    }

    void find(Look look, List<Candidate> found) {
        var words = look.words();
        for (int i = 0; i < words.size(); i++) {
            var start = new StringBuilder();
            for (int j = i; j < Math.min(words.size(), i + MOST_WORDS); j++) {
                var word = words.get(j);
                int length = start.length();
                start.append(word.bare());
                add(look, i, j, start.toString(), word.bare().equals(word.key()) ? 0 : 2, found);
                if (!word.bare().equals(word.key())) {
                    start.setLength(length);
                    start.append(word.key());
                    add(look, i, j, start.toString(), 0, found);
                }
                if (!trie.begins(start.toString())) {
                    break;
                }
            }
        }
    }

    private void add(Look look, int i, int j, String key, int cut, List<Candidate> found) {
        var entries = trie.get(key);
        if (entries.isEmpty()) {
            return;
        }
        int from = look.words().get(i).from();
        int to = look.words().get(j).to() - cut;
        boolean isQuoted = look.isQuoted(from, to);
        var sorted = new ArrayList<>(entries);
        sorted.sort((a, b) ->
                Integer.compare(order(a, look, i, j, isQuoted), order(b, look, i, j, isQuoted)));
        Entry best = null;
        double confidence = 0;
        var others = new ArrayList<Known>();
        for (Entry each : sorted) {
            double sure = confidence(each, look, i, j, isQuoted);
            if (sure <= 0) {
                continue;
            }
            if (best == null) {
                best = each;
                confidence = sure;
            } else if (rivals(best, each, look)) {
                others.add(each.known());
            }
        }
        if (best != null) {
            found.add(new Candidate(best.known(), from, to, best.how(), confidence, others));
        }
    }

    /** What a name means first where several are called so. */
    private static int order(Entry entry, Look look, int i, int j, boolean isQuoted) {
        Kind kind = entry.known().kind();
        boolean isHere = kind == Kind.TRACK && entry.known().release().equals(look.release());
        int order =
                isQuoted || BEFORE_TRACK.contains(look.before(i))
                        ? switch (kind) {
                            case TRACK -> isHere ? 0 : 2;
                            case SONG -> 1;
                            case RELEASE -> 3;
                            case SHOW -> 4;
                            case CHARACTER -> 5;
                            case PERSON -> 6;
                        }
                        : switch (kind) {
                            case RELEASE -> AFTER_ALBUM.contains(look.after(j)) ? 0 : 3;
                            case SHOW -> 1;
                            case CHARACTER, PERSON -> 2;
                            case TRACK -> isHere ? 4 : 6;
                            case SONG -> 5;
                        };
        return 2 * order + (entry.how() == How.NAMED ? 0 : 20);
    }

    private static boolean rivals(Entry best, Entry other, Look look) {
        if (best.how() == How.NAMED && other.how() != How.NAMED) {
            return false;
        }
        var a = best.known();
        var b = other.known();
        if (a.kind() == Kind.TRACK && b.kind() == Kind.TRACK) {
            boolean isHere = a.release().equals(look.release());
            return isHere == b.release().equals(look.release());
        }
        boolean isTrackOfSong = a.isTitle() && b.isTitle() && a.kind() != b.kind();
        return a.kind() == b.kind() || !isTrackOfSong && a.isTitle() != b.isTitle();
    }

    private static double confidence(Entry entry, Look look, int i, int j, boolean isQuoted) {
        var words = look.words();
        double sure = entry.confidence();
        if (isQuoted) {
            return sure;
        }
        boolean isSmallName = Character.isLowerCase(entry.written().codePointAt(0));
        boolean isCapital = words.get(i).isCapital() || isSmallName;
        boolean isOne = i == j;
        if (!isCapital) {
            long capitals = words.subList(i, j + 1).stream().filter(Words.Word::isCapital).count();
            boolean isLong =
                    j - i >= 2
                            || j > i && look.words().get(j).to() - look.words().get(i).from() >= 12;
            return capitals > 0 || isLong && entry.known().isTitle() ? SMALL : 0;
        }
        if (!isOne) {
            // "The Return" at the start of a sentence, in a page that writes "the return" too.
            boolean isAllUsual =
                    words.subList(i, j + 1).stream()
                            .allMatch(each -> look.small().contains(each.key()));
            boolean isAllCapital = words.get(j).isCapital();
            return isAllUsual && !isAllCapital ? SMALL : sure;
        }
        var word = words.get(i);
        boolean isJapanese =
                Character.isIdeographic(look.text().codePointAt(word.from()))
                        || look.text().charAt(word.from()) > 0x3000;
        boolean isUsual = look.small().contains(word.bare());
        if (word.to() - word.from() < 2 && !isJapanese || isUsual && i == 0) {
            return 0;
        }
        if (isSmallName && isUsual) {
            return entry.known().isTitle() ? SMALL : sure;
        }
        if (isUsual) {
            return USUAL;
        }
        if (!entry.known().isTitle()) {
            return person(entry, look, i, sure);
        }
        boolean isInQuote = look.isInQuote(word.from(), word.to());
        return isInQuote && entry.known().kind() != Kind.SHOW ? USUAL : sure;
    }

    /** One name of somebody, beside which another name may stand. */
    private static double person(Entry entry, Look look, int i, double sure) {
        var words = look.words();
        boolean hasNext =
                look.isNextTo(i)
                        && words.get(i + 1).isCapital()
                        && !HONORIFICS.contains(words.get(i + 1).key());
        boolean isPossessive = !words.get(i).bare().equals(words.get(i).key());
        boolean hasBefore =
                i > 1
                        && look.isNextTo(i - 1)
                        && words.get(i - 1).isCapital()
                        && Character.isLetter(look.text().charAt(words.get(i - 1).from()));
        boolean isOther = entry.how() == How.PART && (hasNext && !isPossessive || hasBefore);
        return isOther ? OTHER_PERSON : sure;
    }
}
