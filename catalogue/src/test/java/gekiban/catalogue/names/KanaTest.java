package gekiban.catalogue.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KanaTest {

    @ParameterizedTest
    @CsvSource({
        "いとう ますみ, itou masumi",
        "げいのうやましろぐみ, geinouyamashirogumi",
        "みつむね しんきち, mitsumune shinkichi",
        "きょうかい, kyoukai",
        "ゆうしゃ, yuusha",
        "じゃ ちょ ぴゅ, ja cho pyu",
        "かんの, kanno",
        "しんいち, shin'ichi",
        "こんや, kon'ya",
        "にっぽん, nippon",
        "まっちゃ, matcha",
        "えっ, e",
        "づ ぢ を ゐ, zu ji o i",
        "すゞ ほゝ, suzu hoho",
        "なぁ ねぇ, naa nee",
    })
    void romaji_hiragana_isHepburn(String kana, String romaji) {
        assertThat(Kana.romaji(kana)).isEqualTo(romaji);
    }

    @ParameterizedTest
    @CsvSource({
        "ファフナー, fafunaa",
        "ラーゼフォン, raazefon",
        "ヴァイオレット・エヴァーガーデン, vaioretto・evaagaaden",
        "シュヴァリエ, shuvarie",
        "ティ ディ トゥ ドゥ, ti di tu du",
        "ウィ ウェ ウォ イェ, wi we wo ye",
        "チェ シェ ジェ ツァ, che she je tsa",
        "クァ グァ テュ デュ フュ, kwa gwa tyu dyu fyu",
        "スィ ニェ, si nye",
        "ヶ, ga",
        "ｱｷﾗ ｶﾞﾝﾀﾞﾑ, akira gandamu",
        "空の境界, 空no境界"
    })
    void romaji_katakana_isHepburn(String kana, String romaji) {
        assertThat(Kana.romaji(kana)).isEqualTo(romaji);
    }

    @Test
    void syllabaries_eachInTheOther_isTheSameSound() {
        assertThat(Kana.hiragana("ノエイン ヴァ ｱｷﾗ ー")).isEqualTo("のえいん ゔぁ あきら ー");
        assertThat(Kana.katakana("のえいん ゔぁ ひぐらしのなく頃に")).isEqualTo("ノエイン ヴァ ヒグラシノナク頃ニ");
    }

    @Test
    void isKana_lettersOfBothAndTheirMarks_alone() {
        assertThat("ぁんゔァヶーゝヾ".chars()).allMatch(Kana::isKana);
        assertThat("a空・、　゛々".chars()).noneMatch(Kana::isKana);
    }
}
