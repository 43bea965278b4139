package gekiban.web.media;

import static org.assertj.core.api.Assertions.assertThat;

import gekiban.web.media.ByteRange.Asked;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteRangeTest {
    @ParameterizedTest
    @CsvSource({
        "bytes=0-0, 0, 0",
        "bytes=2-4, 2, 4",
        "bytes=7-, 7, 9",
        "bytes=5-99, 5, 9",
        "bytes=-3, 7, 9",
        "bytes=-99, 0, 9"
    })
    void asked_onePart_isWithinWhatIsThere(String header, long first, long last) {
        assertThat(ByteRange.asked(Optional.of(header), 10))
                .isEqualTo(new Asked.Part(new ByteRange(first, last)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "bytes=",
                "bytes=-",
                "bytes=4-2",
                "lines=1-2",
                "bytes=0-1,3-4",
                "bytes=a-b"
            })
    void asked_whatIsNoPart_isTheWhole(String header) {
        assertThat(ByteRange.asked(Optional.of(header), 10)).isEqualTo(new Asked.Whole());
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=10-", "bytes=99-100", "bytes=-0"})
    void asked_beyondTheEnd_isOutside(String header) {
        assertThat(ByteRange.asked(Optional.of(header), 10)).isEqualTo(new Asked.Outside());
    }
}
