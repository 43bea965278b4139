package gekiban.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Title;
import gekiban.web.TestDesk;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShowPagesTest {
    private static final Pattern NONCE = Pattern.compile("nonce=\"([^\"]+)\"");

    @TempDir Path folder;

    private TestDesk desk;
    private String show;

    @BeforeEach
    void start() throws Exception {
        desk = new TestDesk(folder);
        desk.fill();
        show = "/shows/" + desk.first(Kind.SHOW).number();
    }

    @AfterEach
    void stop() throws Exception {
        desk.close();
    }

    private static String nonce(HttpResponse<String> page) {
        Matcher nonce = NONCE.matcher(page.body());
        assertThat(nonce.find()).isTrue();
        return nonce.group(1);
    }

    @Test
    void show_askedForAgain_isTheSameUnderANonceOfItsOwn() throws Exception {
        var first = desk.get(show);
        var again = desk.get(show);

        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(nonce(again)).isNotEqualTo(nonce(first));
        assertThat(again.body()).isEqualTo(first.body().replace(nonce(first), nonce(again)));
        assertThat(again.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("'nonce-" + nonce(again) + "'");
    }

    @Test
    void show_askedForAfterAnEdit_showsIt() throws Exception {
        assertThat(desk.get(show).body()).doesNotContain("Drift Ice");
        desk.says(
                "VGMdb",
                desk.first(Kind.RELEASE),
                Common.TITLE,
                TestDesk.title("Drift Ice", Title.Kind.ALTERNATIVE));
        desk.says(
                "VGMdb",
                desk.first(Kind.SHOW),
                Common.TITLE,
                TestDesk.title("Drift Ice", Title.Kind.ALTERNATIVE));
        assertThat(desk.get(show).body()).contains("Drift Ice");
    }

    @Test
    void show_askedForInAnotherLanguage_isInThatLanguage() throws Exception {
        assertThat(desk.get(show).body()).contains("<html lang=\"en\"");
        var japanese = desk.send(desk.to(show).header("Accept-Language", "ja"));
        assertThat(japanese.body()).contains("<html lang=\"ja\"");
        assertThat(desk.get(show).body()).contains("<html lang=\"en\"");
    }
}
