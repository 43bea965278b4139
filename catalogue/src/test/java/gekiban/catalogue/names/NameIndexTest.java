package gekiban.catalogue.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameIndexTest {
    private static final NameIndex<String> INDEX =
            new NameIndex.Builder<String>()
                    .add("ito", List.of("伊藤真澄", "Itou Masumi", "いとう ますみ", "七瀬光"))
                    .add("kajiura", List.of("梶浦由記", "Kajiura Yuki"))
                    .add("kanno", List.of("菅野よう子", "Kanno Youko", "Gabriela Robin"))
                    .add("geinoh", List.of("芸能山城組", "Geinoh Yamashirogumi"))
                    .add("otani", List.of("大谷幸", "Ootani Kou", "Kow Otani"))
                    .add("suehiro", List.of("末廣健一郎", "Suehiro Ken-ichirō"))
                    .add("noein", List.of("ノエイン もうひとりの君へ", "Noein: Mou Hitori no Kimi e"))
                    .add(
                            "anohana",
                            List.of(
                                    "あの日見た花の名前を僕達はまだ知らない。",
                                    "Ano Hi Mita Hana no Namae wo Bokutachi wa Mada Shiranai."))
                    .add("yuuutsu", List.of("涼宮ハルヒの憂鬱", "Suzumiya Haruhi no Yuuutsu"))
                    .add("shoushitsu", List.of("涼宮ハルヒの消失", "Suzumiya Haruhi no Shoushitsu"))
                    .add("kara", List.of("空の境界", "Kara no Kyoukai"))
                    .add("non", List.of("のんのんびより", "Non Non Biyori"))
                    .add("higurashi", List.of("ひぐらしのなく頃に", "Higurashi no Naku Koro ni"))
                    .add("higurashi kai", List.of("ひぐらしのなく頃に解", "Higurashi no Naku Koro ni Kai"))
                    .add("k-on", List.of("K-On!"))
                    .add("k-on 2", List.of("K-On!!"))
                    .add("working", List.of("!!!"))
                    .add("track", List.of("Tower of Wind", "Kanno Youko", "Escaflowne OST 1"))
                    .build();

    private static List<String> items(String question) {
        return INDEX.find(question, 20).stream().map(Found::item).toList();
    }

    @ParameterizedTest
    @CsvSource({
        // spellings and either order of a name
        "Ito Masumi, ito",
        "masumi itoh, ito",
        "Itō, ito",
        "いとう, ito",
        "イトウ マスミ, ito",
        "伊藤, ito",
        "Kadiura, kajiura",
        "geinou, geinoh",
        "yamasirogumi, geinoh",
        "Ootani, otani",
        "Ohtani Kou, otani",
        "Suehiro Kenichirou, suehiro",
        "ano hi mita hana no namae o bokutachi ha mada siranai, anohana",
        "Kara no Kyōkai, kara",
        // other blanks
        "itoumasumi, ito",
        "yamashiro gumi, geinoh",
        "nonnonbiyori, non",
        "higurashinonaku, higurashi",
        // half a word, part of a text in kanji or kana
        "yamashi, geinoh",
        "gabri, kanno",
        "境界, kara",
        "なく頃に, higurashi",
        "ﾊﾙﾋの消失, shoushitsu",
        "僕達はまだ, anohana",
        // typing errors
        "Kajuira, kajiura",
        "Kajiur Yuki, kajiura",
        "Masmi Itou, ito",
        "Yamashirogmui, geinoh",
        "bokutashi, anohana",
        "Escaflotne, track",
        "梶浦由紀, kajiura",
        // a particle taken for another
        "Kara to Kyoukai, kara"
    })
    void find_asPeopleTypeIt_isFirst(String question, String item) {
        assertThat(items(question)).first().isEqualTo(item);
    }

    @Test
    void find_severalMatch_bestFirst() {
        assertThat(INDEX.find("K-On!!", 5))
                .extracting(Found::item, Found::match)
                .containsExactly(tuple("k-on 2", Match.EXACT), tuple("k-on", Match.SAME_WORDS));
        // the whole text before those that go on
        assertThat(items("Higurashi no Naku Koro ni"))
                .containsExactly("higurashi", "higurashi kai");
        assertThat(items("suzumiya haruhi")).containsExactly("yuuutsu", "shoushitsu");
        assertThat(items("kanno youko")).containsExactly("kanno", "track");
    }

    @Test
    void find_wordsInSeveralTexts_isTheItemThatHasAll() {
        assertThat(INDEX.find("kanno tower escaflowne", 5))
                .containsExactly(new Found<>("track", Match.WORDS, "Tower of Wind"));
    }

    @Test
    void find_aNumberMistyped_isNotForgiven() {
        assertThat(items("Escaflowne OST 2")).isEmpty();
        assertThat(items("Escaflowne OST")).containsExactly("track");
    }

    @Test
    void find_nothingLikeIt_isEmpty() {
        assertThat(items("Cowboy Bebop")).isEmpty();
        assertThat(items("鋼の錬金術師")).isEmpty();
        assertThat(items("")).isEmpty();
        assertThat(items("???")).isEmpty();
    }

    @Test
    void find_noLetters_onlyWhatIsCalledThat() {
        assertThat(items("!!!")).containsExactly("working");
    }

    @Test
    void find_limit_cutsTheSameOrder() {
        var all = items("k");
        assertThat(all).hasSizeGreaterThan(3);
        for (int limit = 1; limit < all.size(); limit++) {
            assertThat(INDEX.find("k", limit))
                    .extracting(Found::item)
                    .isEqualTo(all.subList(0, limit));
        }
        assertThatThrownBy(() -> INDEX.find("k", 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void find_emptyIndex_hasNothing() {
        var empty = new NameIndex.Builder<String>().add("no name", List.of(" ", "")).build();
        assertThat(empty.find("kanno 空 かな", 5)).isEmpty();
        assertThat(empty.size()).isEqualTo(1);
        assertThat(empty.texts()).isZero();
    }
}
