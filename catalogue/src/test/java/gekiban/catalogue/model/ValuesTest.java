package gekiban.catalogue.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What values, dates and ids may be, and what is said of those that are none. */
class ValuesTest {

    @ParameterizedTest
    @CsvSource({
        "2006, 2006",
        "2006-01, 2006-01",
        "2006-01-12, 2006-01-12",
        "2004-02-29, 2004-02-29",
        "2006-00-00, 2006",
        "2006-07-00, 2006-07"
    })
    void date_thatThereIs_isWrittenWithoutWhatIsNotKnown(String text, String written) {
        assertThat(PartialDate.of(text).map(PartialDate::toString)).contains(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2006-13-45",
                "199?",
                "2006-02-30",
                "2005-02-29",
                "0000-00-00",
                "2006-00-12",
                "2006-1-2",
                "20060112",
                " 2006",
                "２００６",
                "3000",
                ""
            })
    void date_thatThereIsNot_isNone(String text) {
        assertThat(PartialDate.of(text)).isEmpty();
        assertThat(Check.trouble(Episode.AIRED, Value.of(text), false)).isPresent();
    }

    @Test
    void dates_ofOneYear_areOrderedByWhatIsKnown() {
        assertThat(PartialDate.of("2006").orElseThrow())
                .isLessThan(PartialDate.of("2006-01").orElseThrow());
        assertThat(PartialDate.of("2006-02").orElseThrow())
                .isGreaterThan(PartialDate.of("2006-01-31").orElseThrow());
        assertThatThrownBy(() -> new PartialDate(2006, 0, 3))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"0,yes", "7,yes", "999999999,yes", "007,no", "-1,no", "1.5,no", "1e3,no", "七,no"})
    void check_wholeNumber_isDigitsWithoutLeadingNought(String text, String isGood) {
        assertThat(Check.trouble(Track.NUMBER, Value.of(text), false).isEmpty())
                .isEqualTo(isGood.equals("yes"));
    }

    @ParameterizedTest
    @CsvSource({"190,yes", "190.5,yes", "0,yes", "3:10,no", ".5,no", "5.,no", "-1,no", "NaN,no"})
    void check_seconds_haveADecimalPoint(String text, String isGood) {
        assertThat(Check.trouble(Common.LENGTH, Value.of(text), false).isEmpty())
                .isEqualTo(isGood.equals("yes"));
    }

    @Test
    void check_whatAFieldCannotSay_namesFieldAndValue() {
        assertThat(Check.trouble(Release.IN_PRINT, Value.of("perhaps"), false))
                .contains("in_print cannot be \"perhaps\": yes or no is");
        assertThat(Check.trouble(Show.KIND, Value.of("cartoon"), false))
                .hasValueSatisfying(
                        line -> assertThat(line).contains("kind is one of tv").contains("cartoon"));
        assertThat(Check.trouble(Track.MEDIUM, Value.empty(), false))
                .contains("medium points to nothing");
        assertThat(Check.trouble(Common.NOTE, Value.of(" \t"), false)).contains("note is empty");
        assertThat(Check.trouble(Common.NOTE, Value.of("a", "colour", "red"), false))
                .contains("note has no colour");
        assertThat(Check.trouble(Common.NOTE, Value.of("a".repeat(100_001)), false))
                .contains("note has 100001 characters");
    }

    @Test
    void check_whatAFieldCanSay_isNoTrouble() {
        assertThat(Check.trouble(Track.MEDIUM, Value.empty(), true)).isEmpty();
        assertThat(Check.trouble(Common.NOTE, Value.of("a".repeat(100_000)), false)).isEmpty();
        assertThat(Check.trouble(Common.FILE, Value.of("", "sound", "00ff"), false)).isEmpty();
    }

    @Test
    void value_withEmptyDetails_hasNone() {
        assertThat(Value.of("a", "script", "", "language", "ja").detail())
                .containsOnlyKeys("language");
        var value = Value.of("a").with("script", "Jpan");
        assertThat(value.detail("script")).isEqualTo("Jpan");
        assertThat(value.with("script", "")).isEqualTo(Value.of("a"));
        assertThat(value.detail("language")).isEmpty();
    }

    @Test
    void value_ofAMapThatChanges_doesNot() {
        var detail = new TreeMap<String, String>();
        var value = new Value("a", detail);
        detail.put("script", "Jpan");
        assertThat(value).isEqualTo(Value.of("a"));
        assertThatThrownBy(() -> value.detail().put("a", "b"))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void id_asItIsWritten_isReadAgain() {
        var id = new Id(Kind.TRACK, 7);
        assertThat(id).hasToString("track/7");
        assertThat(Id.of("track/7")).contains(id);
        assertThat(Id.of("show/999999999999999999").map(Id::number)).contains(999999999999999999L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "track/0",
                "track/07",
                "track/-1",
                "track/",
                "/7",
                "7",
                "Track/7",
                "album/7",
                "track/7 ",
                "track/7/8",
                "track/1000000000000000000",
                "track/７",
                ""
            })
    void id_thatIsNone_isNotRead(String text) {
        assertThat(Id.of(text)).isEqualTo(Optional.empty());
    }

    @Test
    void id_belowOne_isRefused() {
        assertThatThrownBy(() -> new Id(Kind.SHOW, 0)).hasMessage("id show/0");
    }
}
