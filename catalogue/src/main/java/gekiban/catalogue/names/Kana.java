package gekiban.catalogue.names;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Hiragana and katakana in Latin letters, modified Hepburn with long vowels written twice (こうさき is
 * {@code kousaki}, ラーゼ is {@code raaze}), and one syllabary in the other.
 *
 * <p>The base table is that of ANSI Z39.11-1972 (Hepburn); the syllables of foreign words follow
 * the cabinet notice of 1991 on writing them (外来語の表記): ファ fa, ティ ti, ヴ vu, ウォ wo. Half-width forms
 * are read as the full ones (Unicode NFKC). Everything else stays as it is.
 */
public final class Kana {
    private static final int KATAKANA_ABOVE_HIRAGANA = 0x60;
    private static final char LONG = 'ー';
    private static final char SMALL_TSU = 'っ';
    private static final char SYLLABIC_N = 'ん';
    private static final char REPEAT = 'ゝ';
    private static final char REPEAT_VOICED = 'ゞ';
    private static final String VOICEABLE = "かきくけこさしすせそたちつてとはひふへほ";

    private static final Map<Character, String> SYLLABLES =
            table(
                    "あ a い i う u え e お o か ka き ki く ku け ke こ ko さ sa し shi す su せ se そ so"
                            + " た ta ち chi つ tsu て te と to な na に ni ぬ nu ね ne の no"
                            + " は ha ひ hi ふ fu へ he ほ ho ま ma み mi む mu め me も mo"
                            + " や ya ゆ yu よ yo ら ra り ri る ru れ re ろ ro わ wa ゐ i ゑ e を o"
                            + " が ga ぎ gi ぐ gu げ ge ご go ざ za じ ji ず zu ぜ ze ぞ zo"
                            + " だ da ぢ ji づ zu で de ど do ば ba び bi ぶ bu べ be ぼ bo"
                            + " ぱ pa ぴ pi ぷ pu ぺ pe ぽ po ゔ vu ゎ wa"
                            // As in names of places: 希望ヶ峰 is Kibougamine.
                            + " ゕ ga ゖ ga ヷ va ヸ vi ヹ ve ヺ vo"
                            // Small ones that follow nothing they could change.
                            + " ぁ a ぃ i ぅ u ぇ e ぉ o ゃ ya ゅ yu ょ yo");
    private static final Map<Character, String> SMALL = table("ぁ a ぃ i ぅ u ぇ e ぉ o ゃ ya ゅ yu ょ yo");

    /** Syllables whose vowel a small one takes the place of, and what is left of them. */
    private static final Map<String, String> BEFORE_SMALL_VOWEL =
            Map.ofEntries(
                    Map.entry("u", "w"),
                    Map.entry("i", "y"),
                    Map.entry("ku", "kw"),
                    Map.entry("gu", "gw"),
                    Map.entry("su", "s"),
                    Map.entry("zu", "z"),
                    Map.entry("tsu", "ts"),
                    Map.entry("te", "t"),
                    Map.entry("de", "d"),
                    Map.entry("to", "t"),
                    Map.entry("do", "d"),
                    Map.entry("fu", "f"),
                    Map.entry("vu", "v"),
                    Map.entry("shi", "sh"),
                    Map.entry("chi", "ch"),
                    Map.entry("ji", "j"),
                    Map.entry("ni", "ny"));

    private static final Set<String> WITHOUT_Y = Set.of("sh", "ch", "j");

    private Kana() {}

    /** Whether a character is hiragana, katakana, the long vowel mark or an iteration mark. */
    public static boolean isKana(int c) {
        return (c >= 0x3041 && c <= 0x3096)
                || (c >= 0x309D && c <= 0x309E)
                || (c >= 0x30A1 && c <= 0x30FA)
                || (c >= LONG && c <= 0x30FE);
    }

    /** Katakana as hiragana, half-width forms as full ones. */
    public static String hiragana(String text) {
        var written = new StringBuilder(Normalizer.normalize(text, Normalizer.Form.NFKC));
        for (int i = 0; i < written.length(); i++) {
            written.setCharAt(i, hiragana(written.charAt(i)));
        }
        return written.toString();
    }

    /** Hiragana as katakana, half-width forms as full ones. */
    public static String katakana(String text) {
        var written = new StringBuilder(Normalizer.normalize(text, Normalizer.Form.NFKC));
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            boolean isHiragana = (c >= 0x3041 && c <= 0x3096) || c == REPEAT || c == REPEAT_VOICED;
            written.setCharAt(i, isHiragana ? (char) (c + KATAKANA_ABOVE_HIRAGANA) : c);
        }
        return written.toString();
    }

    private static char hiragana(char c) {
        boolean isKatakana = (c >= 0x30A1 && c <= 0x30F6) || c == 0x30FD || c == 0x30FE;
        return isKatakana ? (char) (c - KATAKANA_ABOVE_HIRAGANA) : c;
    }

    /**
     * @return in Latin letters, small ones; an apostrophe between ん and a vowel; what is no kana as
     *     it was
     */
    public static String romaji(String text) {
        String kana = iterated(hiragana(text));
        var romaji = new StringBuilder(2 * kana.length());
        boolean doubles = false; // after a small tsu
        String last = ""; // the syllable that a small kana may change
        for (int i = 0; i < kana.length(); i++) {
            char c = kana.charAt(i);
            String small = SMALL.get(c);
            if (small != null && !last.isEmpty()) {
                String changed = withSmall(last, small);
                romaji.setLength(romaji.length() - last.length());
                romaji.append(changed);
                last = "";
                continue;
            }
            last = "";
            String syllable = SYLLABLES.get(c);
            if (c == SMALL_TSU) {
                doubles = true;
            } else if (c == LONG) {
                appendVowelAgain(romaji);
            } else if (c == SYLLABIC_N) {
                romaji.append('n');
            } else if (syllable == null) {
                romaji.append(c);
                doubles = false;
            } else {
                char first = syllable.charAt(0);
                boolean afterN = i > 0 && kana.charAt(i - 1) == SYLLABIC_N;
                if (afterN && (isVowel(first) || first == 'y')) {
                    romaji.append('\'');
                }
                if (doubles && !isVowel(first)) {
                    romaji.append(first == 'c' ? 't' : first);
                }
                romaji.append(syllable);
                last = syllable;
                doubles = false;
            }
        }
        return romaji.toString();
    }

    /** ほゝ is ほほ, すゞ is すず; a mark that follows no kana says nothing. */
    private static String iterated(String kana) {
        var out = new StringBuilder(kana.length());
        for (int i = 0; i < kana.length(); i++) {
            char c = kana.charAt(i);
            if (c != REPEAT && c != REPEAT_VOICED) {
                out.append(c);
                continue;
            }
            char before = out.isEmpty() ? ' ' : out.charAt(out.length() - 1);
            boolean voiced = c == REPEAT_VOICED && VOICEABLE.indexOf(before) >= 0;
            if (isKana(before)) {
                out.append(voiced ? (char) (before + 1) : before);
            }
        }
        return out.toString();
    }

    private static String withSmall(String syllable, String small) {
        char vowel = syllable.charAt(syllable.length() - 1);
        String start = syllable.substring(0, syllable.length() - 1);
        if (small.length() == 2) {
            if (vowel == 'i' && !start.isEmpty()) {
                return start + (WITHOUT_Y.contains(start) ? small.substring(1) : small);
            }
            return switch (syllable) {
                case "te", "de", "fu", "vu" -> start + small; // デュ dyu, フュ fyu
                default -> syllable + small;
            };
        }
        String left = BEFORE_SMALL_VOWEL.get(syllable);
        return left == null || small.charAt(0) == vowel && !left.equals("t") && !left.equals("d")
                ? syllable + small // なぁ naa
                : left + small;
    }

    private static void appendVowelAgain(StringBuilder romaji) {
        if (!romaji.isEmpty() && isVowel(romaji.charAt(romaji.length() - 1))) {
            romaji.append(romaji.charAt(romaji.length() - 1));
        }
    }

    static boolean isVowel(char c) {
        return c == 'a' || c == 'i' || c == 'u' || c == 'e' || c == 'o';
    }

    private static Map<Character, String> table(String pairs) {
        var table = new HashMap<Character, String>();
        String[] cells = pairs.split(" ", -1);
        for (int i = 0; i < cells.length; i += 2) {
            table.put(cells[i].charAt(0), cells[i + 1]);
        }
        return Map.copyOf(table);
    }
}
