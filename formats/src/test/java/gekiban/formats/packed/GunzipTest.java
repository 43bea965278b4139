package gekiban.formats.packed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gekiban.formats.Unreadable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class GunzipTest {

    private static byte[] packed(byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] noise(int length) {
        byte[] bytes = new byte[length];
        new Random(7).nextBytes(bytes);
        return bytes;
    }

    @Test
    void unpack_whole_isWhatWasPacked() throws Exception {
        byte[] bytes = noise(100_000);
        var unpacked = Gunzip.unpack(packed(bytes), Gunzip.MOST);
        assertThat(unpacked.bytes()).isEqualTo(bytes);
        assertThat(unpacked.trouble()).isEmpty();
        assertThat(Gunzip.isPacked(packed(bytes))).isTrue();
        assertThat(Gunzip.isPacked(bytes)).isFalse();
    }

    @Test
    void unpack_cut_keepsTheBeginningAndSaysSo() throws Exception {
        byte[] bytes = noise(100_000);
        byte[] packed = packed(bytes);
        var unpacked = Gunzip.unpack(Arrays.copyOf(packed, 60_000), Gunzip.MOST);
        assertThat(unpacked.bytes())
                .hasSizeBetween(30_000, 60_000)
                .isEqualTo(Arrays.copyOf(bytes, unpacked.bytes().length));
        assertThat(unpacked.trouble()).hasValueSatisfying(line -> assertThat(line).contains("cut"));
    }

    @Test
    void unpack_cutInTheHeader_isUnreadable() throws Exception {
        byte[] packed = packed(noise(100));
        assertThatThrownBy(() -> Gunzip.unpack(Arrays.copyOf(packed, 5), Gunzip.MOST))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("cut");
    }

    @Test
    void unpack_wrongChecksum_saysSo() throws Exception {
        byte[] packed = packed(noise(1000));
        packed[packed.length - 6] ^= 1;
        var unpacked = Gunzip.unpack(packed, Gunzip.MOST);
        assertThat(unpacked.bytes()).isEqualTo(noise(1000));
        assertThat(unpacked.trouble())
                .hasValueSatisfying(line -> assertThat(line).contains("damaged"));
    }

    @Test
    void unpack_longerThanAllowed_isRefused() throws Exception {
        byte[] packed = packed(noise(5000));
        assertThatThrownBy(() -> Gunzip.unpack(packed, 4999)).hasMessageContaining("4999");
        assertThat(Gunzip.unpack(packed, 5000).bytes()).hasSize(5000);
    }

    @Test
    void unpack_bomb_isRefusedByItsRatio() throws Exception {
        byte[] packed = packed(new byte[8 << 20]);
        assertThatThrownBy(() -> Gunzip.unpack(packed, Gunzip.MOST))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("250 times");
    }

    @Test
    void head_anyBytes_areNoMoreThanAsked() throws Exception {
        byte[] bytes = noise(20_000);
        assertThat(Gunzip.head(packed(bytes), 8192)).isEqualTo(Arrays.copyOf(bytes, 8192));
        assertThat(Gunzip.head(noise(100), 8192)).isEmpty();
    }
}
