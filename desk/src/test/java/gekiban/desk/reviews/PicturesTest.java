package gekiban.desk.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gekiban.desk.catalogue.Refused;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PicturesTest {
    @TempDir Path folder;

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void keep_theSameTwice_isOneFileFoundByItsName() throws Exception {
        var pictures = new Pictures(folder.resolve("pictures"));
        String name = pictures.keep(bytes("RIFF\0\1\2\3WEBPVP8 more"));
        assertThat(name).endsWith(".webp");
        assertThat(Pictures.isKept(name)).isTrue();
        assertThat(pictures.keep(bytes("RIFF\0\1\2\3WEBPVP8 more"))).isEqualTo(name);
        assertThat(pictures.keep(bytes("\u0089PNG\r\n\u001a\n"))).endsWith(".png");
        var found = pictures.find(name).orElseThrow();
        assertThat(found.type()).isEqualTo("image/webp");
        try (var files = Files.list(found.file().getParent())) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void keep_whatIsNoPicture_isRefused() {
        var pictures = new Pictures(folder);
        assertThatThrownBy(() -> pictures.keep(bytes("<svg onload='x'>")))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> pictures.keep(bytes(""))).isInstanceOf(Refused.class);
    }

    @Test
    void find_aNameThatIsNoneOfOurs_isEmpty() {
        var pictures = new Pictures(folder);
        assertThat(pictures.find("../catalogue.db")).isEmpty();
        assertThat(pictures.find("0123456789abcdef0123456789abcdef.png")).isEmpty();
    }
}
