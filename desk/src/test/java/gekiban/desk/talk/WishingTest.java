package gekiban.desk.talk;

import static org.assertj.core.api.Assertions.assertThat;

import gekiban.desk.talk.Wishing.Wish;
import org.junit.jupiter.api.Test;

class WishingTest {
    static final String TEN =
            """
            Great blog! Could you please review these some day:

            Moon Ferry (1&2) [Aoki Ryo]
            Kodama Hotel [Takase Gou]
            Iron Harbour (1-3) [Shiraishi Nao]
            Paper Lions [Shiraishi Nao, not sure]
            Tetsu no Mori (2) [Aoki Ryo]
            Kasa Machi [Lisa Brandt]
            Ashita no Kaze (1) [Takase Gou]
            Yoru no Densha [Mira]
            Glass Orchard (1&2) [Mira]
            Sora no Hate [Aoki Ryo]
            """;

    @Test
    void read_aCommentWithTenWishes_isTenWithVolumesAndPeople() {
        var wishes = Wishing.read(TEN);
        assertThat(wishes)
                .extracting(Wish::work)
                .containsExactly(
                        "Moon Ferry",
                        "Kodama Hotel",
                        "Iron Harbour",
                        "Paper Lions",
                        "Tetsu no Mori",
                        "Kasa Machi",
                        "Ashita no Kaze",
                        "Yoru no Densha",
                        "Glass Orchard",
                        "Sora no Hate");
        assertThat(wishes.getFirst().volumes()).containsExactly("1", "2");
        assertThat(wishes.getFirst().people()).containsExactly("Aoki Ryo");
        assertThat(wishes.get(2).volumes()).containsExactly("1", "2", "3");
    }

    @Test
    void read_namesAlone_areWishesEachOnce() {
        assertThat(Wishing.read("Moon Ferry\nKodama Hotel\nmoon ferry"))
                .extracting(Wish::work)
                .containsExactly("Moon Ferry", "Kodama Hotel");
    }

    @Test
    void read_nothingOrTooMuch_isNothing() {
        assertThat(Wishing.read("  \n ")).isEmpty();
        assertThat(Wishing.read("x".repeat(Wishing.LONGEST + 1))).isEmpty();
    }
}
