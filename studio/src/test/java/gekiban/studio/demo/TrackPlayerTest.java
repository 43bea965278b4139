package gekiban.studio.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import gekiban.studio.audio.Stereo;
import gekiban.studio.hall.Loudness;
import gekiban.studio.hall.TruePeak;
import gekiban.studio.notation.Scores;
import java.nio.ByteBuffer;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.Test;

class TrackPlayerTest {
    private static final double SECONDS = 8;

    private static Stereo play(String score, long seed) {
        return new TrackPlayer().play(Scores.sheet(score), seed, voice -> true, 1, SECONDS);
    }

    private static long checksum(Stereo sound) {
        var bytes = ByteBuffer.allocate(8 * sound.frames());
        for (int i = 0; i < sound.frames(); i++) {
            bytes.putFloat(sound.left()[i]).putFloat(sound.right()[i]);
        }
        var crc = new CRC32C();
        crc.update(bytes.array());
        return crc.getValue();
    }

    /**
     * The same bits on every machine. When the sound is changed on purpose, this number changes
     * with it, and so must the version in {@link DemoShow}.
     */
    @Test
    void play_oneSeed_isTheSameEverywhere() {
        assertThat(checksum(play("05-kaidan-kakeashi", 105))).isEqualTo(455_659_017L);
    }

    @Test
    void play_anotherSeed_isAnotherPerformance() {
        assertThat(play("05-kaidan-kakeashi", 105).left())
                .isNotEqualTo(play("05-kaidan-kakeashi", 106).left());
    }

    @Test
    void play_anyTrack_isAsLoudAsTheScoreAsks() {
        var sheet = Scores.sheet("02-nagisaguchi-eki");
        var track = new TrackPlayer().play(sheet, 102, voice -> true, 1, SECONDS);
        assertThat(Loudness.of(track).integrated()).isCloseTo(sheet.lufs(), within(0.5));
        assertThat(TruePeak.of(track)).isLessThan(-1);
        assertThat(track.frames()).isEqualTo(Stereo.frames(SECONDS));
    }

    @Test
    void play_someVoicesOnly_leavesTheOthersOut() {
        var sheet = Scores.sheet("04-wasuremono");
        var player = new TrackPlayer();
        var box = player.play(sheet, 1, voice -> voice.equals("M"), 1, SECONDS);
        var both =
                player.play(sheet, 1, voice -> voice.equals("M") || voice.equals("L"), 1, SECONDS);
        assertThat(box.left()).isNotEqualTo(both.left());
        var none = player.play(sheet, 1, voice -> false, 1, SECONDS);
        assertThat(none.peak()).isZero();
    }
}
