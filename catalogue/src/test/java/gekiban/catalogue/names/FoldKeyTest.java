package gekiban.catalogue.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule with names and titles as the houses of the field write them. */
class FoldKeyTest {

    private static String key(String text) {
        return FoldKey.of(text).key();
    }

    @ParameterizedTest
    @CsvSource({
        // long vowels: word processor, Hepburn with macron, with circumflex, without, sleeve
        "Itou Masumi, Itō Masumi",
        "Itou Masumi, Ito Masumi",
        "Kousaki Satoru, Kôsaki Satoru",
        "Oomori Toshiyuki, Ohmori Toshiyuki",
        "Oomori Toshiyuki, Omori Toshiyuki",
        "Geinou Yamashirogumi, Geinoh Yamashirogumi",
        "Geinou Yamashirogumi, Geino Yamashirogumi",
        "Suzumiya Haruhi no Yuuutsu, Suzumiya Haruhi no Yūutsu",
        "Yuuki Yuuna, Yuki Yuna",
        "Oneesan, Onēsan",
        "Mou Hitori no Kimi e, Mō Hitori no Kimi e",
        // particles
        "Ano Hi Mita Hana no Namae wo, Ano Hi Mita Hana no Namae o",
        "Kimi no Na wa, Kimi no Na ha",
        "Mirai e, Mirai he",
        // Kunrei and what people type
        "Jigoku Shoujo, Zigoku Syôzyo",
        "Tsukihime, Tukihime",
        "Mitsumune Shinkichi, Mitumune Sinkiti",
        "Fukan Fuukei, Hukan Huukei",
        "Mahou Shoujo, Mahou Syouzyo",
        "Kizuna, Kiduna",
        "Kokorozukai, Kokorodzukai",
        "Matcha, Maccha",
        "Ocha, Otya",
        // m and n
        "Shimbun, Shinbun",
        "Kammuri, Kanmuri",
        // apostrophes, punctuation, width, case
        "Shin'ichi, Shin’ichi",
        "Shin'ichi, Shinichi",
        "I've Sound, Ive Sound",
        "Le Chevalier D'Eon, Le Chevalier D`Eon",
        "Steins;Gate, STEINS GATE",
        "Mahou Shoujo Madoka★Magica, Mahou Shoujo Madoka Magica",
        "ＡＬＤＮＯＡＨ．ＺＥＲＯ, Aldnoah.Zero",
        "K-On!, K-On!!",
        // kana
        "いとう ますみ, Itō Masumi",
        "ノエイン, Noein",
        "ﾉｴｲﾝ, のえいん",
        "ラーゼフォン, Raazefon"
    })
    void key_spellingsOfOneText_areOne(String one, String other) {
        assertThat(key(one)).isEqualTo(key(other));
    }

    @ParameterizedTest
    @CsvSource({
        "Kohei, Koei", // an h before a vowel is a sound
        "Noein, Noir",
        "Clannad, Clannad After Story",
        "Fukan, Sukan",
        "Itou, Utou",
        "Baron to Tono, Baron no Tono",
        "Sora no Oto, Sora no Ato",
        "Gunbuster, Gunbuster 2",
        "空の境界, 空の世界"
    })
    void key_textsThatDiffer_differ(String one, String other) {
        assertThat(key(one)).isNotEqualTo(key(other));
    }

    @Test
    void of_kanjiAndKana_areWordsOfTheirOwn() {
        var folded = FoldKey.of("劇場版 空の境界 第１章");
        assertThat(folded.words()).containsExactly("劇場版", "空", "no", "境界", "第", "1", "章");
        assertThat(folded.surface()).isEqualTo("劇場版空の境界第 章");
        assertThat(folded.plain()).isEqualTo("劇場版 空の境界 第1章");
        assertThat(FoldKey.of("魔法少女まどか★マギカ").surface()).isEqualTo("魔法少女まどかまぎか");
    }

    @Test
    void joined_kanaWithoutBlanks_meetsTheTitleInWords() {
        assertThat(FoldKey.of("のんのんびより").joined()).isEqualTo(FoldKey.of("Non Non Biyori").joined());
        assertThat(FoldKey.of("もうひとりのきみへ").joined())
                .isEqualTo(FoldKey.of("Mou Hitori no Kimi e").joined());
        assertThat(FoldKey.of("きみのなは").joined()).isEqualTo(FoldKey.of("Kimi no Na wa.").joined());
    }

    @Test
    void of_textWithoutWords_hasNone() {
        assertThat(FoldKey.of("!!!").words()).isEmpty();
        assertThat(FoldKey.of("!!!").plain()).isEqualTo("!!!");
        assertThat(FoldKey.of(" っ　ー ").words()).isEmpty();
        assertThat(FoldKey.of("").plain()).isEmpty();
    }

    @Test
    void key_foldedAgain_staysTheSame() {
        var random = new Random(1);
        String letters = "aiueookhstmnypbzdcwj ou'ー。空境ょっんはへをア";
        for (int i = 0; i < 20_000; i++) {
            var text = new StringBuilder();
            for (int n = random.nextInt(12); n >= 0; n--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            String once = key(text.toString());
            assertThat(key(once)).as(text.toString()).isEqualTo(once);
        }
    }
}
