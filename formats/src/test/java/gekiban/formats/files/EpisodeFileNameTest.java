package gekiban.formats.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EpisodeFileNameTest {

    /** The name; then kind, show, season, number, title, edition. All of them are invented. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            emptyValue = "",
            textBlock =
                    """
                    Nagisaguchi - 05.mkv | EPISODE | Nagisaguchi | `` | 5 | `` | ``
                    Nagisaguchi - 05 - The Empty Seat.mkv | EPISODE | Nagisaguchi | `` | 5 | The Empty Seat | ``
                    [Kakuu] Nagisaguchi Eki - 05 [1080p].mkv | EPISODE | Nagisaguchi Eki | `` | 5 | `` | ``
                    [Kakuu] Nagisaguchi Eki - 05v2 (BD 1920x1080 x264 FLAC) [0A1B2C3D].mkv | EPISODE | Nagisaguchi Eki | `` | 5 | `` | disc
                    [Kakuu] Nagisaguchi Eki - 05.5 [WEB 1080p].mkv | EPISODE | Nagisaguchi Eki | `` | 5.5 | `` | stream
                    [Kakuu] Nagisaguchi Eki S2 - 03 [1080p].mkv | EPISODE | Nagisaguchi Eki | 2 | 3 | `` | ``
                    [Kakuu] Nagisaguchi Eki 2nd Season - 03.mkv | EPISODE | Nagisaguchi Eki | 2 | 3 | `` | ``
                    Nagisaguchi Eki Season 2 - 03.mkv | EPISODE | Nagisaguchi Eki | 2 | 3 | `` | ``
                    Nagisaguchi.Eki.S01E05.1080p.WEB-DL.AAC2.0.H.264-KAKUU.mkv | EPISODE | Nagisaguchi Eki | 1 | 5 | `` | stream
                    Nagisaguchi.Eki.S02E11.The.Empty.Seat.1080p.AMZN.WEB-DL.DDP2.0.H.264-KAKUU.mkv | EPISODE | Nagisaguchi Eki | 2 | 11 | The Empty Seat | stream
                    Nagisaguchi Eki - S01E05 - The Empty Seat.mkv | EPISODE | Nagisaguchi Eki | 1 | 5 | The Empty Seat | ``
                    Nagisaguchi Eki - S01E05-E06 - Two Seats.mkv | EPISODE | Nagisaguchi Eki | 1 | 5-6 | Two Seats | ``
                    Nagisaguchi Eki S00E03.mkv | SPECIAL | Nagisaguchi Eki | `` | SP3 | `` | ``
                    Nagisaguchi Eki 1x05.avi | EPISODE | Nagisaguchi Eki | 1 | 5 | `` | ``
                    Nagisaguchi_Eki_-_05_[DVD][0A1B2C3D].avi | EPISODE | Nagisaguchi Eki | `` | 5 | `` | disc
                    [Kakuu]_Nagisaguchi_Eki_-_12_END_[BD].mkv | EPISODE | Nagisaguchi Eki | `` | 12 | `` | disc
                    渚口駅の忘れもの 第5話.mp4 | EPISODE | 渚口駅の忘れもの | `` | 5 | `` | ``
                    渚口駅の忘れもの 第０５話「からっぽの座席」.ts | EPISODE | 渚口駅の忘れもの | `` | 5 | からっぽの座席 | ``
                    渚口駅の忘れもの 第十二話 最後の一音.mkv | EPISODE | 渚口駅の忘れもの | `` | 12 | 最後の一音 | ``
                    渚口駅の忘れもの 第2期 #05.mkv | EPISODE | 渚口駅の忘れもの | 2 | 5 | `` | ``
                    渚口駅の忘れもの #05 「潮の祠」 (MX).ts | EPISODE | 渚口駅の忘れもの | `` | 5 | 潮の祠 | broadcast
                    渚口駅の忘れもの ＃０５.ts | EPISODE | 渚口駅の忘れもの | `` | 5 | `` | ``
                    アニメ 渚口駅の忘れもの 第3回 [TV].ts | EPISODE | アニメ 渚口駅の忘れもの | `` | 3 | `` | broadcast
                    【Kakuu】渚口駅の忘れもの【05】【1080p】.mp4 | EPISODE | 渚口駅の忘れもの | `` | 5 | `` | ``
                    [Kakuu][Nagisaguchi Eki][05][BDRip][1920x1080].mkv | EPISODE | Nagisaguchi Eki | `` | 5 | `` | disc
                    [Kakuu][Nagisaguchi Eki][05v2][1080P].mp4 | EPISODE | Nagisaguchi Eki | `` | 5 | `` | ``
                    [Kakuu] Nagisaguchi Eki [05][Ma10p_1080p][x265_flac].mkv | EPISODE | Nagisaguchi Eki | `` | 5 | `` | ``
                    [Kakuu] Nagisaguchi Eki [NCOP1][Ma10p_1080p].mkv | SONG | Nagisaguchi Eki | `` | OP1 | `` | ``
                    [Kakuu] Nagisaguchi Eki - NCOP1 (BD 1080p).mkv | SONG | Nagisaguchi Eki | `` | OP1 | `` | disc
                    [Kakuu] Nagisaguchi Eki - NCED [1080p].mkv | SONG | Nagisaguchi Eki | `` | ED | `` | ``
                    [Kakuu] Nagisaguchi Eki - NCED2v2 [1080p].mkv | SONG | Nagisaguchi Eki | `` | ED2 | `` | ``
                    Nagisaguchi Eki - NCOP1b.mkv | SONG | Nagisaguchi Eki | `` | OP1b | `` | ``
                    Nagisaguchi Eki - Creditless Opening 02.mkv | SONG | Nagisaguchi Eki | `` | OP2 | `` | ``
                    Nagisaguchi Eki - Creditless ED.mkv | SONG | Nagisaguchi Eki | `` | ED | `` | ``
                    渚口駅の忘れもの ノンクレジットオープニング.mkv | SONG | 渚口駅の忘れもの | `` | OP | `` | ``
                    渚口駅の忘れもの ノンテロップエンディング2.mkv | SONG | 渚口駅の忘れもの | `` | ED2 | `` | ``
                    NagisaguchiEki-OP1v2-NCBD1080.webm | SONG | NagisaguchiEki | `` | OP1 | `` | disc
                    Nagisaguchi Eki - OP1.mkv | SONG | Nagisaguchi Eki | `` | OP1 | `` | ``
                    Nagisaguchi Eki - SP1.mkv | SPECIAL | Nagisaguchi Eki | `` | SP1 | `` | ``
                    Nagisaguchi Eki SP02 [BD].mkv | SPECIAL | Nagisaguchi Eki | `` | SP2 | `` | disc
                    Nagisaguchi Eki - Special 3.mkv | SPECIAL | Nagisaguchi Eki | `` | SP3 | `` | ``
                    Nagisaguchi Eki OVA 2.mkv | SPECIAL | Nagisaguchi Eki | `` | OVA2 | `` | ``
                    Nagisaguchi Eki OVA - 02 [DVD].mkv | SPECIAL | Nagisaguchi Eki | `` | OVA2 | `` | disc
                    Nagisaguchi Eki OAD.mkv | SPECIAL | Nagisaguchi Eki | `` | OAD | `` | ``
                    Nagisaguchi Eki - OVA - The Cat's Day.mkv | SPECIAL | Nagisaguchi Eki | `` | OVA | The Cat's Day | ``
                    渚口駅の忘れもの OVA 第2話.mkv | EPISODE | 渚口駅の忘れもの OVA | `` | 2 | `` | ``
                    Nagisaguchi Eki Episode 5.mkv | EPISODE | Nagisaguchi Eki | `` | 5 | `` | ``
                    Nagisaguchi Eki Ep.05 The Palm of a Hand.mkv | EPISODE | Nagisaguchi Eki | `` | 5 | The Palm of a Hand | ``
                    Nagisaguchi Eki E05.mkv | EPISODE | Nagisaguchi Eki | `` | 5 | `` | ``
                    Nagisaguchi Eki EP05v3.mkv | EPISODE | Nagisaguchi Eki | `` | 5 | `` | ``
                    05.mkv | EPISODE | `` | `` | 5 | `` | ``
                    05 - The Empty Seat.mkv | EPISODE | `` | `` | 5 | The Empty Seat | ``
                    05. The Empty Seat.mkv | EPISODE | `` | `` | 5 | The Empty Seat | ``
                    01 Ame no Wasuremono.webm | EPISODE | `` | `` | 1 | Ame no Wasuremono | ``
                    12 The Last Note.mkv | EPISODE | `` | `` | 12 | The Last Note | ``
                    第05話.mkv | EPISODE | `` | `` | 5 | `` | ``
                    Nagisaguchi Eki 05.mkv | EPISODE | Nagisaguchi Eki | `` | 5 | `` | ``
                    Nagisaguchi Eki 05 The Empty Seat.mkv | EPISODE | Nagisaguchi Eki | `` | 5 | The Empty Seat | ``
                    Nagisaguchi-05.mkv | EPISODE | Nagisaguchi | `` | 5 | `` | ``
                    17 Stations - 05.mkv | EPISODE | 17 Stations | `` | 5 | `` | ``
                    17 Stations 05.mkv | EPISODE | 17 Stations | `` | 5 | `` | ``
                    Station 1986 - 05.mkv | EPISODE | Station 1986 | `` | 5 | `` | ``
                    Station 1986.mkv | UNKNOWN | Station 1986 | `` | `` | `` | ``
                    Nagisaguchi Eki (2006) - 05.mkv | EPISODE | Nagisaguchi Eki | `` | 5 | `` | ``
                    Nagisaguchi Eki (TV) - 05.mkv | EPISODE | Nagisaguchi Eki | `` | 5 | `` | broadcast
                    Nagisaguchi Eki! - 105.mkv | EPISODE | Nagisaguchi Eki! | `` | 105 | `` | ``
                    Nagisaguchi Eki - 01-02 [DVD].mkv | EPISODE | Nagisaguchi Eki | `` | 1-2 | `` | disc
                    Nagisaguchi Eki - 00 - Before the Rain.mkv | EPISODE | Nagisaguchi Eki | `` | 0 | Before the Rain | ``
                    Nagisaguchi Eki Movie [BD 1080p].mkv | FILM | Nagisaguchi Eki Movie | `` | `` | `` | disc
                    Nagisaguchi Eki Movie 2.mkv | FILM | Nagisaguchi Eki Movie 2 | `` | `` | `` | ``
                    劇場版 渚口駅の忘れもの.mkv | FILM | 劇場版 渚口駅の忘れもの | `` | `` | `` | ``
                    Nagisaguchi Eki - PV2.mkv | EXTRA | Nagisaguchi Eki | `` | `` | `` | ``
                    [Kakuu] Nagisaguchi Eki [Menu01][1080p].mkv | EXTRA | Nagisaguchi Eki | `` | `` | `` | ``
                    Nagisaguchi Eki - Trailer.mkv | EXTRA | Nagisaguchi Eki | `` | `` | `` | ``
                    Special Rain - 04.mkv | EPISODE | Special Rain | `` | 4 | `` | ``
                    Nagisaguchi Eki.mkv | UNKNOWN | Nagisaguchi Eki | `` | `` | `` | ``
                    Nagisaguchi Eki - 05 (HDTV 720p).mkv | EPISODE | Nagisaguchi Eki | `` | 5 | `` | broadcast
                    Nagisaguchi Eki - 05 [AT-X].ts | EPISODE | Nagisaguchi Eki | `` | 5 | `` | broadcast
                    Nagisaguchi Eki - 05 [CR].mkv | EPISODE | Nagisaguchi Eki | `` | 5 | `` | stream
                    Disc 1/Nagisaguchi Eki - 05.mkv | EPISODE | Nagisaguchi Eki | `` | 5 | `` | ``
                    """)
    void of_name_isTakenApart(
            String name,
            EpisodeFileName.Kind kind,
            String show,
            String season,
            String number,
            String title,
            String edition) {
        var read = EpisodeFileName.of(name);
        assertThat(
                        new Object[] {
                            read.kind(),
                            read.show(),
                            read.season(),
                            read.number(),
                            read.title(),
                            read.edition()
                        })
                .containsExactly(kind, show, season, number, title, edition);
    }

    @Test
    void of_nameWithEverything_hasGroupChecksumVersionAndResolution() {
        var read =
                EpisodeFileName.of(
                        "[Kakuu] Nagisaguchi Eki (2006) - 05v2 (BD 1920x1080 x264) [0a1b2c3d].mkv");
        assertThat(read.group()).isEqualTo("Kakuu");
        assertThat(read.checksum()).isEqualTo("0A1B2C3D");
        assertThat(read.version()).isEqualTo("2");
        assertThat(read.resolution()).isEqualTo("1920x1080");
        assertThat(read.year()).isEqualTo("2006");
    }

    @Test
    void of_groupAtTheEnd_isFound() {
        var read = EpisodeFileName.of("Nagisaguchi.Eki.S01E05.720p.HDTV.x264-KAKUU.mkv");
        assertThat(read.group()).isEqualTo("KAKUU");
        assertThat(read.resolution()).isEqualTo("720p");
        assertThat(read.edition()).isEqualTo("broadcast");
    }
}
