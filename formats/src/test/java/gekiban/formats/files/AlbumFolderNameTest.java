package gekiban.formats.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlbumFolderNameTest {

    /** The name; then catalogue number, title, date, format. All of them are invented. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    [GKBN-5460] Nagisaguchi OST 1 (2006) [FLAC] | GKBN-5460 | Nagisaguchi OST 1 | 2006 | FLAC
                    GKBN-5460 Nagisaguchi OST 1 | GKBN-5460 | Nagisaguchi OST 1 | `` | ``
                    [GKBN-1~2] Nagisaguchi OST [MP3 320kbps] | GKBN-1~2 | Nagisaguchi OST | `` | MP3
                    (2006) Nagisaguchi OST | `` | Nagisaguchi OST | 2006 | ``
                    2006 - Nagisaguchi OST | `` | Nagisaguchi OST | 2006 | ``
                    2006.01.12 - [GKBN-0001] Nagisaguchi OST [FLAC] | GKBN-0001 | Nagisaguchi OST | 2006-01-12 | FLAC
                    [2006.01.12] Nagisaguchi OST | `` | Nagisaguchi OST | 2006-01-12 | ``
                    [060112] TVアニメ「渚口駅」 オリジナル・サウンドトラック [FLAC+CUE+LOG] | `` | TVアニメ「渚口駅」 オリジナル・サウンドトラック | 2006-01-12 | FLAC
                    [990112] Nagisaguchi OST | `` | Nagisaguchi OST | 1999-01-12 | ``
                    [20060112] Nagisaguchi OST | `` | Nagisaguchi OST | 2006-01-12 | ``
                    [069912] Nagisaguchi OST | `` | [069912] Nagisaguchi OST | `` | ``
                    Nagisaguchi OST {GKBN-0001} | GKBN-0001 | Nagisaguchi OST | `` | ``
                    Nagisaguchi OST [GKBN-0001-2] | GKBN-0001-2 | Nagisaguchi OST | `` | ``
                    Nagisaguchi OST [CD] [24bit-96kHz] | `` | Nagisaguchi OST | `` | ``
                    Nagisaguchi OST (Piano Version) | `` | Nagisaguchi OST (Piano Version) | `` | ``
                    渚口駅の忘れもの【GKBN-0001】（２００６） | GKBN-0001 | 渚口駅の忘れもの | 2006 | ``
                    10GK-001 Nagisaguchi OST | 10GK-001 | Nagisaguchi OST | `` | ``
                    1984 | `` | 1984 | `` | ``
                    """)
    void of_name_isTakenApart(
            String name, String number, String title, String date, String format) {
        assertThat(AlbumFolderName.of(name))
                .isEqualTo(new AlbumFolderName(number, title, date, format));
    }

    @ParameterizedTest
    @CsvSource({
        "Disc 2, 2, ''",
        "Disc.02, 2, ''",
        "CD1, 1, ''",
        "[CD 3], 3, ''",
        "ディスク２, 2, ''",
        "Nagisaguchi OST (Disc 2), 2, Nagisaguchi OST",
        "CD2 - Drama, 2, Drama",
        "DISC1 [GKBN-1], 1, [GKBN-1]",
        "2枚目, 2, ''"
    })
    void of_folderOfADisc_hasItsNumber(String name, int number, String rest) {
        var disc = DiscFolder.of(name);
        assertThat(disc.number()).hasValue(number);
        assertThat(disc.rest()).isEqualTo(rest);
    }

    @ParameterizedTest
    @CsvSource({"Nagisaguchi OST", "ABCD1", "Disco 2000", "CD", "Disc 0"})
    void of_otherFolder_hasNone(String name) {
        assertThat(DiscFolder.of(name).number()).isEmpty();
        assertThat(DiscFolder.of(name).rest()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "07 Title.flac, 0, 7, Title",
                "07. Title.flac, 0, 7, Title",
                "07 - Title 2.flac, 0, 7, Title 2",
                "1-07 Title.flac, 1, 7, Title",
                "2.13. Title.flac, 2, 13, Title",
                "[07] Title.mp3, 0, 7, Title",
                "Artist - 07 - Title.m4a, 0, 7, Title",
                "Title.flac, 0, -1, Title",
                "00 Hidden.flac, 0, 0, Hidden",
                "track07.flac, 0, 7, track07",
                "07_からっぽの座席.flac, 0, 7, からっぽの座席",
                "07.flac, 0, 7, 07",
                "Mr. Rain.flac, 0, -1, Mr. Rain"
            })
    void of_trackFile_isTakenApart(String name, int disc, int number, String title) {
        var read = TrackFileName.of(name);
        assertThat(read.disc().orElse(0)).isEqualTo(disc);
        assertThat(read.number().orElse(-1)).isEqualTo(number);
        assertThat(read.title()).isEqualTo(title);
    }

    @Test
    void ofPath_discAboveAFolder_isFound() {
        assertThat(DiscFolder.ofPath("Album/Disc 2/extra/07.flac")).hasValue(2);
        assertThat(DiscFolder.ofPath("07 Disc 2.flac")).isEmpty();
    }
}
