package gekiban.catalogue.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DistanceTest {

    @ParameterizedTest
    @CsvSource({
        "kajiura, kajiura, 0",
        "kajiura, kajura, 1",
        "kajiura, kajiuraa, 1",
        "kajiura, kajuira, 1",
        "kajiura, kakiura, 1",
        "kajiura, akjiuar, 2",
        "kajiura, kanno, 3",
        "ab, ba, 1",
        "abcdef, badcfe, 3",
        "'', abc, 3",
        "a, abcd, 3"
    })
    void of_twoWords_countsErrorsUpToTheMost(String a, String b, int errors) {
        assertThat(new Distance().of(a, b, 2)).isEqualTo(errors);
        assertThat(new Distance().of(b, a, 2)).isEqualTo(errors);
    }
}
