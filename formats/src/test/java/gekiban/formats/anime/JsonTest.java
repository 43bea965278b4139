package gekiban.formats.anime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gekiban.formats.Unreadable;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class JsonTest {

    private static Json.Tree read(String text) throws Unreadable {
        return Json.read(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void read_nested_keepsNamesAndOrder() throws Exception {
        var root = read("{\"a\":{\"b\":[1,\"x\",{\"c\":true}],\"d\":null},\"e\":2.50}").root();
        assertThat(Json.text(root, "e")).isEqualTo("2.50");
        assertThat(root.path("a").path("b")).hasSize(3);
        assertThat(Json.yes(root.path("a").path("b").path(2), "c")).isTrue();
        assertThat(Json.any(root.path("a"), "d", "b").isArray()).isTrue();
    }

    @Test
    void read_cutInTheMiddle_keepsWhatCame() throws Exception {
        var tree = read("{\"a\":[{\"n\":1},\n{\"n\":2},{\"n\"");
        assertThat(tree.root().path("a")).hasSize(3);
        assertThat(Json.text(tree.root().path("a").path(1), "n")).isEqualTo("2");
        assertThat(tree.trouble())
                .hasValueSatisfying(line -> assertThat(line).startsWith("line 2: "));
    }

    @Test
    void read_deepNesting_endsAtTheLimit() throws Exception {
        var tree = read("[".repeat(100_000));
        assertThat(tree.trouble()).hasValueSatisfying(line -> assertThat(line).contains("depth"));
    }

    @Test
    void read_hugeNumbers_areTexts() throws Exception {
        var root = read("{\"a\":1e999999999,\"b\":" + "9".repeat(900) + "}").root();
        assertThat(Json.text(root, "a")).isEqualTo("1e999999999");
        assertThat(Json.text(root, "b")).hasSize(900);
    }

    @Test
    void read_utf16AndByteOrderMarks_areText() throws Exception {
        String text = "{\"a\":\"空\"}";
        for (String charset : new String[] {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32"}) {
            var root = Json.read(text.getBytes(Charset.forName(charset))).root();
            assertThat(Json.text(root, "a")).as(charset).isEqualTo("空");
        }
        assertThat(Json.text(read("\ufeff" + text).root(), "a")).isEqualTo("空");
    }

    @Test
    void read_shiftJis_saysWhereItCannotBeRead() throws Exception {
        var tree = Json.read("{\"a\":1,\"b\":\"空の庭\"}".getBytes(Charset.forName("Shift_JIS")));
        assertThat(Json.text(tree.root(), "a")).isEqualTo("1");
        assertThat(tree.trouble()).hasValueSatisfying(line -> assertThat(line).contains("UTF-8"));
    }

    @Test
    void read_noObject_isUnreadable() {
        assertThatThrownBy(() -> read("")).isInstanceOf(Unreadable.class);
        assertThatThrownBy(() -> read("3")).isInstanceOf(Unreadable.class);
        assertThatThrownBy(() -> read("<html>"))
                .isInstanceOf(Unreadable.class)
                .hasMessageStartingWith("line 1: ");
    }

    @Test
    void few_edgesNodesAndLists_areTheSame() throws Exception {
        var root =
                read("{\"a\":[{\"x\":1}],\"b\":{\"nodes\":[{\"x\":1}]},"
                                + "\"c\":{\"edges\":[{\"node\":{\"x\":1}}]},\"d\":\"no\"}")
                        .root();
        for (String name : new String[] {"a", "b", "c"}) {
            assertThat(Json.few(root.path(name)))
                    .as(name)
                    .singleElement()
                    .satisfies(node -> assertThat(Json.text(node, "x")).isEqualTo("1"));
        }
        assertThat(Json.few(root.path("d"))).isEmpty();
    }
}
