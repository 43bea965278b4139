package gekiban.bench.listen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gekiban.studio.mix.Material;
import gekiban.studio.mix.MixSettings;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SetsTest {
    private static MixSettings plain(boolean foreign) {
        return MixSettings.of(
                new Material(Path.of("a"), null, null, foreign ? Path.of("f") : null));
    }

    @Test
    void of_eachSet_isAnotherShow() {
        assertThat(Arrays.stream(NamedSet.values()).map(set -> set.of(plain(true))))
                .doesNotHaveDuplicates();
    }

    @Test
    void of_allButForeign_haveTheirOwnAlbumAtHand() {
        for (var set : NamedSet.values()) {
            boolean foreign = set.of(plain(true)).material().foreignAlbum() != null;
            assertThat(foreign).isEqualTo(set == NamedSet.FOREIGN);
        }
        assertThatThrownBy(() -> NamedSet.FOREIGN.of(plain(false)))
                .hasMessageContaining("--foreign-album");
    }

    @Test
    void parse_names_giveTheirSets() {
        assertThat(NamedSet.parse("tape")).isEqualTo(NamedSet.TAPE);
        assertThatThrownBy(() -> NamedSet.parse("vinyl"))
                .hasMessageContaining("vinyl")
                .hasMessageContaining("surround");
    }

    @Test
    void seeds_numbersAndRanges_areAllOfThem() {
        assertThat(Seeds.parse("7")).containsExactly(7L);
        assertThat(Seeds.parse("1-3,9")).containsExactly(1L, 2L, 3L, 9L);
        assertThatThrownBy(() -> Seeds.parse("one")).hasMessageContaining("one");
    }
}
