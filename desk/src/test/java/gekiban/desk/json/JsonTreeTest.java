package gekiban.desk.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTreeTest {
    private static JsonTree read(String json) throws JsonTree.Malformed {
        return JsonTree.read(json.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void read_object_hasItsValues() throws JsonTree.Malformed {
        var tree =
                read(
                        "{\"a\":1.5,\"b\":[\"x\",\"y\"],\"c\":{\"d\":true},\"e\":[{\"f\":2}],\"g\":null}");
        assertThat(tree.number("a")).isEqualTo(1.5);
        assertThat(tree.texts("b")).containsExactly("x", "y");
        assertThat(tree.object("c").is("d")).isTrue();
        assertThat(tree.objects("e").getFirst().whole("f")).isEqualTo(2);
        assertThat(tree.has("g")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "1", "{", "{\"a\":}", "{} {}", "{\"a\":1", "\u0000"})
    void read_notOneObject_isMalformed(String json) {
        assertThatThrownBy(() -> read(json)).isInstanceOf(JsonTree.Malformed.class);
    }

    @ParameterizedTest
    @CsvSource({"1.5", "1e300", "9007199254740994"})
    void whole_ofWhatIsNoWholeNumber_isMalformed(String number) throws JsonTree.Malformed {
        var tree = read("{\"a\":" + number + "}");
        assertThatThrownBy(() -> tree.whole("a")).isInstanceOf(JsonTree.Malformed.class);
    }

    @Test
    void text_ofAnotherType_isMalformed() throws JsonTree.Malformed {
        var tree = read("{\"a\":1}");
        assertThatThrownBy(() -> tree.text("a")).hasMessage("a is of another type");
        assertThatThrownBy(() -> tree.text("b")).hasMessage("b is missing");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "1440, 1440",
        "0.12345, 0.123",
        "-0.0001, 0",
        "1e-9, 0",
        "12000000, 12000000"
    })
    void decimals_anyNumber_isPlain(double value, String text) {
        assertThat(JsonText.decimals(value, 3).toPlainString()).isEqualTo(text);
    }
}
