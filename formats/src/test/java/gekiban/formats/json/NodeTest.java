package gekiban.formats.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gekiban.formats.Unreadable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NodeTest {
    private final List<String> troubles = new ArrayList<>();

    private Node node(String json) throws Unreadable {
        return Json.object(json.getBytes(StandardCharsets.UTF_8), troubles::add);
    }

    @Test
    void text_wrongType_isEmptyAndATrouble() throws Unreadable {
        var node = node("{\"a\":[{\"b\":{}},3,null],\"n\":12,\"none\":null}");
        var inner = node.objects("a");
        assertThat(inner).hasSize(1);
        assertThat(inner.getFirst().text("b")).isEmpty();
        assertThat(node.text("n")).isEqualTo("12");
        assertThat(node.text("none")).isEmpty();
        assertThat(node.object("none").object("x").texts("y")).isEmpty();
        assertThat(troubles)
                .containsExactly(
                        "a[1] is the number 3, not an object", "a[0]: b is an object, not a text");
    }

    @Test
    void text_invisibleMarks_areLeftOut() throws Unreadable {
        assertThat(node("{\"a\":\" \\u202eab\\u0000c\\ud800\\u200f\\nd\\u3000\"}").text("a"))
                .isEqualTo("abc d");
        assertThat(node("{\"a\":\"x\\r\\ny\\u0007\\rz 🎵\"}").lines("a")).isEqualTo("x\ny\nz 🎵");
    }

    @Test
    void address_noWebPage_isATrouble() throws Unreadable {
        var node = node("{\"a\":\"file:///etc/x\",\"b\":\"https://a.example/?q=1\"}");
        assertThat(node.address("a")).isEmpty();
        assertThat(node.address("b")).isEqualTo("https://a.example/?q=1");
        assertThat(troubles).containsExactly("a is \"file:///etc/x\", no web address");
    }

    @Test
    void objects_longerThanAnything_areCut() throws Unreadable {
        assertThat(node("{\"a\":[" + "{},".repeat(10_000) + "{}]}").objects("a")).hasSize(10_000);
        assertThat(troubles).containsExactly("a has 10001 entries; read are 10000");
    }

    @Test
    void object_noObject_isUnreadable() {
        assertThatThrownBy(() -> node("[1]"))
                .isInstanceOf(Unreadable.class)
                .hasMessage("is a list, not a JSON object");
        assertThatThrownBy(() -> node("")).isInstanceOf(Unreadable.class);
        assertThatThrownBy(() -> node("{\"a\":\n tru}"))
                .isInstanceOf(Unreadable.class)
                .hasMessageStartingWith("line 2, column");
        assertThatThrownBy(() -> node("[".repeat(100_000)))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("nesting depth");
    }
}
