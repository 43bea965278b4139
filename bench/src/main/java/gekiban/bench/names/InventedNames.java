package gekiban.bench.names;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Makes titles and names out of syllables and kanji. Words are drawn from a stock in which few are
 * frequent and many are rare, as in a language; a word has one reading and one way to be written.
 */
public final class InventedNames {
    private static final String[] SYLLABLES =
            ("a i u e o ka ki ku ke ko sa shi su se so ta chi tsu te to na ni nu ne no ha hi fu he ho"
                            + " ma mi mu me mo ya yu yo ra ri ru re ro wa ga gi gu ge go za ji zu ze"
                            + " zo da de do ba bi bu be bo kya kyo sha shu sho cha chu cho ja ju jo"
                            + " rya ryu ryo")
                    .split(" ", -1);
    private static final String[] KANA =
            ("あ い う え お か き く け こ さ し す せ そ た ち つ て と な に ぬ ね の は ひ ふ へ ほ"
                            + " ま み む め も や ゆ よ ら り る れ ろ わ が ぎ ぐ げ ご ざ じ ず ぜ"
                            + " ぞ だ で ど ば び ぶ べ ぼ きゃ きょ しゃ しゅ しょ ちゃ ちゅ ちょ じゃ じゅ じょ"
                            + " りゃ りゅ りょ")
                    .split(" ", -1);
    private static final String[][] PARTICLES = {
        {"no", "の"},
        {"no", "の"},
        {"no", "の"},
        {"wo", "を"},
        {"wa", "は"},
        {"ga", "が"},
        {"ni", "に"},
        {"e", "へ"},
        {"to", "と"},
        {"mo", "も"}
    };
    private static final int FIRST_KANJI = 0x4E00;
    private static final int KANJI = 2000;
    private static final int WORDS = 6000;
    private static final int FAMILY_NAMES = 2000;
    private static final int GIVEN_NAMES = 1500;
    private static final int TRACKS_AN_ALBUM = 25;

    /**
     * @param romaji as a word processor takes it
     * @param kana its reading
     * @param written in kanji; of one word of five, in kana
     */
    private record Word(String romaji, String kana, String written) {}

    private final SplittableRandom random;
    private final List<Word> words = new ArrayList<>();
    private final List<Word> families = new ArrayList<>();
    private final List<Word> givens = new ArrayList<>();

    public InventedNames(long seed) {
        random = new SplittableRandom(seed);
        fill(words, WORDS, 2, 4);
        fill(families, FAMILY_NAMES, 2, 4);
        fill(givens, GIVEN_NAMES, 2, 3);
    }

    private void fill(List<Word> stock, int count, int least, int most) {
        for (int i = 0; i < count; i++) {
            stock.add(word(random.nextInt(least, most + 1)));
        }
    }

    private Word word(int syllables) {
        var romaji = new StringBuilder();
        var kana = new StringBuilder();
        var kanji = new StringBuilder();
        for (int i = 0; i < syllables; i++) {
            int each = random.nextInt(SYLLABLES.length);
            romaji.append(SYLLABLES[each]);
            kana.append(KANA[each]);
            char vowel = romaji.charAt(romaji.length() - 1);
            if ((vowel == 'o' || vowel == 'u') && random.nextInt(4) == 0) {
                romaji.append('u');
                kana.append('う');
            } else if (random.nextInt(8) == 0) {
                romaji.append('n');
                kana.append('ん');
            }
            if (i % 2 == 0 || random.nextInt(3) == 0) {
                kanji.appendCodePoint(FIRST_KANJI + random.nextInt(KANJI));
            }
        }
        String reading = kana.toString();
        return new Word(
                romaji.toString(), reading, random.nextInt(5) == 0 ? reading : kanji.toString());
    }

    /** Few of a stock are frequent. */
    private Word pick(List<Word> stock) {
        double u = random.nextDouble();
        return stock.get((int) (u * u * stock.size()));
    }

    /** People, each written in kanji, in Latin letters and in kana. */
    public List<Named> people(int count) {
        var people = new ArrayList<Named>();
        for (int i = 0; i < count; i++) {
            var family = pick(families);
            var given = pick(givens);
            people.add(
                    new Named(
                            true,
                            List.of(
                                    family.written() + given.written(),
                                    capital(family.romaji()) + " " + capital(given.romaji()),
                                    family.kana() + " " + given.kana()),
                            List.of()));
        }
        return people;
    }

    /** Tracks of albums, each album by one of some people. */
    public List<Named> tracks(int count, List<Named> people) {
        var tracks = new ArrayList<Named>();
        var others = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            if (i % TRACKS_AN_ALBUM == 0) {
                others.clear();
                others.addAll(people.get(random.nextInt(people.size())).names().subList(0, 2));
                others.add(title().getLast() + " Original Soundtrack");
            }
            tracks.add(new Named(false, title(), others));
        }
        return tracks;
    }

    private List<String> title() {
        int count = random.nextInt(2, 5);
        var romaji = new StringBuilder();
        var written = new StringBuilder();
        for (int i = 0; i < count; i++) {
            var word = pick(words);
            if (i > 0) {
                String[] particle = PARTICLES[random.nextInt(PARTICLES.length)];
                boolean has = random.nextInt(3) > 0;
                romaji.append(has ? " " + particle[0] + " " : " ");
                written.append(has ? particle[1] : "");
            }
            romaji.append(capital(word.romaji()));
            written.append(word.written());
        }
        return List.of(written.toString(), romaji.toString());
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
