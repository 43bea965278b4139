package gekiban.formats.anime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gekiban.formats.Unreadable;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.stream.XMLStreamConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XmlTest {

    /** All text of a document. */
    private static String text(byte[] bytes) throws Unreadable {
        var xml = Xml.of(bytes);
        var text = new StringBuilder();
        for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
            if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                text.append(xml.reader().getText());
            }
        }
        return text.toString();
    }

    private static String text(String xml) throws Unreadable {
        return text(xml.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void next_declaredShiftJis_isRead() throws Exception {
        String xml = "<?xml version=\"1.0\" encoding=\"Shift_JIS\"?><a>空の庭①～</a>";
        assertThat(text(xml.getBytes(Charset.forName("windows-31j")))).isEqualTo("空の庭①～");
    }

    @Test
    void next_utf16WithAndWithoutMark_isRead() throws Exception {
        String xml = "<?xml version=\"1.0\" encoding=\"UTF-16\"?><a>空の庭</a>";
        for (String charset : new String[] {"UTF-16", "UTF-16LE", "UTF-16BE"}) {
            assertThat(text(xml.getBytes(Charset.forName(charset)))).as(charset).isEqualTo("空の庭");
        }
        assertThat(text(xml)).as("UTF-8 in truth").isEqualTo("空の庭");
    }

    @Test
    void next_byteOrderMarkAndBlankLineBeforeTheDeclaration_isRead() throws Exception {
        assertThat(text("\ufeff\n<?xml version=\"1.0\"?>\n<a>空</a>")).isEqualTo("\n\n空");
    }

    @Test
    void next_twoRootsBareMarksAndControls_isRead() throws Exception {
        assertThat(text("<a>R&B <3 &\u0008</a><b><![CDATA[x & <y>]]></b>"))
                .isEqualTo("R&B <3 & x & <y>");
    }

    @Test
    void next_unknownReference_staysText() throws Exception {
        assertThat(text("<a>&nbsp;&#0;&#x3042;</a>")).isEqualTo("&nbsp;&#0;あ");
    }

    @Test
    void next_manyReferences_areWithinTheLimits() throws Exception {
        assertThat(text("<a>" + "<b>&amp;</b>".repeat(300_000) + "</a>")).hasSize(300_000);
        assertThat(text("<a>" + "& ".repeat(300_000) + "</a>")).hasSize(600_000);
    }

    @Test
    void next_plainDoctype_isLeftOut() throws Exception {
        assertThat(text("<!-- x -->\n<!DOCTYPE a SYSTEM \"a.dtd\"><a>x</a>")).isEqualTo("\nx");
    }

    @Test
    void of_entities_areRefusedInOneLine() {
        String bomb =
                "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b \"x\"><!ENTITY c \"&b;&b;\">]><a>&c;</a>";
        assertThatThrownBy(() -> text(bomb))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("document type");
    }

    @Test
    void next_doctypeLaterOn_isNotResolved(@TempDir Path folder) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret"), "secret");
        String xml = "<b/><!DOCTYPE a [<!ENTITY s SYSTEM \"" + secret.toUri() + "\">]><a>&s;</a>";
        assertThatThrownBy(() -> text(xml))
                .isInstanceOf(Unreadable.class)
                .hasMessageStartingWith("line 1: ");
    }

    @Test
    void next_cut_saysTheLine() {
        assertThatThrownBy(() -> text("<?xml version=\"1.0\"?>\n<a>\n<b>x</b>\n<c>y"))
                .hasMessage("line 4: it cannot be read on: the file is cut in the middle");
        assertThatThrownBy(() -> text("<a>\n<b attribute=\"x")).hasMessageStartingWith("line 2: ");
    }

    @Test
    void next_wrongEnd_saysWhichAndWhere() {
        assertThatThrownBy(() -> text("<a>\n<b></c>\n</b>\n</a>\n<d>something more</d>"))
                .hasMessageStartingWith("line 2: ")
                .hasMessageContaining("\"b\"");
    }
}
