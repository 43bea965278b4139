package gekiban.formats.animethemes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ThemeFileNameTest {

    private static ThemeFileName of(String name) {
        return ThemeFileName.of(name).orElseThrow();
    }

    @Test
    void of_wholeName_hasAllParts() {
        assertThat(of("SoraNoNiwa-OP1v2-NCBD1080.webm"))
                .isEqualTo(
                        new ThemeFileName(
                                "SoraNoNiwa", "OP", "1", "2", "", List.of("NC", "BD", "1080")));
    }

    @Test
    void of_shortName_hasEmptyParts() {
        assertThat(of("SoraNoNiwa-ED.webm"))
                .isEqualTo(new ThemeFileName("SoraNoNiwa", "ED", "", "", "", List.of()));
        assertThat(of("Sora-No-Niwa-OP12.webm").slug()).isEqualTo("Sora-No-Niwa");
    }

    @Test
    void of_insertsAndGroups_haveLabels() {
        assertThat(of("SoraNoNiwa-IN-Aoi Umi-DVD480.webm"))
                .isEqualTo(
                        new ThemeFileName(
                                "SoraNoNiwa", "IN", "", "", "Aoi Umi", List.of("DVD", "480")));
        assertThat(of("SoraNoNiwa-OP1-EN.webm").label()).isEqualTo("EN");
        assertThat(of("SoraNoNiwa-OP1-DVDSubbed.webm").tags()).containsExactly("DVD", "Subbed");
    }

    @Test
    void of_otherNames_areNone() {
        assertThat(ThemeFileName.of("SoraNoNiwa.webm")).isEmpty();
        assertThat(ThemeFileName.of("SoraNoNiwa-OP1.txt")).isEmpty();
        assertThat(ThemeFileName.of("-OP1.webm")).isEmpty();
        assertThat(ThemeFileName.of("x-OP1-".repeat(1000) + ".webm")).isEmpty();
    }
}
