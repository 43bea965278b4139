package gekiban.web.people;

import static org.assertj.core.api.Assertions.assertThat;

import gekiban.desk.accounts.Role;
import gekiban.desk.settings.Settings.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A writer writes texts of their own, and drafts are nobody else's. */
class ReviewRolesTest {
    @TempDir Path folder;
    private Signed signed;

    @BeforeEach
    void start() throws Exception {
        signed = new Signed(folder, "", Proxy.NO);
        signed.fill();
    }

    @AfterEach
    void stop() throws Exception {
        signed.close();
    }

    private int status(Role role, String method, String path, String... form) throws Exception {
        return signed.ask(Optional.of(role), method, path, true, form).statusCode();
    }

    private String make(Role role) throws Exception {
        var made =
                signed.ask(
                        Optional.of(role),
                        "POST",
                        "/texts/new",
                        true,
                        "title",
                        "By " + role.word(),
                        "body",
                        "Words.");
        String to = made.headers().firstValue("Location").orElseThrow();
        return to.substring(0, to.indexOf("/edit"));
    }

    @Test
    void writer_mayWriteTheirOwnAloneAndNotPublish() throws Exception {
        String own = make(Role.WRITER);
        String other = make(Role.EDITOR);

        assertThat(status(Role.WRITER, "GET", own + "/edit")).isEqualTo(200);
        assertThat(status(Role.WRITER, "GET", other + "/edit")).isEqualTo(403);
        assertThat(status(Role.WRITER, "POST", other + "/save", "title", "x")).isEqualTo(403);
        assertThat(status(Role.WRITER, "POST", own + "/published", "published", "yes"))
                .isEqualTo(403);
        assertThat(status(Role.EDITOR, "GET", own + "/edit")).isEqualTo(200);
        assertThat(status(Role.READER, "GET", own + "/edit")).isEqualTo(403);
    }

    @Test
    void draft_isForItsWriterAndEditorsUntilItIsOut() throws Exception {
        String text = make(Role.WRITER);
        assertThat(status(Role.READER, "GET", text)).isEqualTo(404);
        assertThat(status(Role.READER, "GET", text + "/source")).isEqualTo(404);
        assertThat(signed.get(Optional.of(Role.READER), "/texts").body())
                .doesNotContain("By writer");
        assertThat(status(Role.WRITER, "GET", text)).isEqualTo(200);

        assertThat(status(Role.EDITOR, "POST", text + "/published", "published", "yes"))
                .isEqualTo(303);
        assertThat(status(Role.READER, "GET", text)).isEqualTo(200);
        assertThat(signed.get(Optional.of(Role.READER), text).body()).contains("writer");
    }

    /** Everywhere that the catalogue is told of. */
    private static final List<String> EVERYWHERE =
            List.of(
                    "/texts",
                    "/history",
                    "/search?q=writer",
                    "/api/v1/search?q=writer&kind=text",
                    "/api/v1/things?kind=text",
                    "/api/v1/edits");

    @Test
    void draft_isToldNowhereToAReader() throws Exception {
        String text = make(Role.WRITER);
        String number = text.substring(text.lastIndexOf('/') + 1);
        signed.ask(
                Optional.of(Role.WRITER),
                "POST",
                text + "/save",
                true,
                "title",
                "By writer",
                "version",
                version(text),
                "body",
                "Hidden words.");
        for (String address : EVERYWHERE) {
            assertThat(signed.get(Optional.of(Role.READER), address).body())
                    .as(address)
                    .doesNotContain("By writer", "text/" + number, "Hidden words");
        }
        for (String of : List.of("/catalogue/text/", "/api/v1/things/text/", "/said/text/")) {
            assertThat(status(Role.READER, "GET", of + number)).as(of).isEqualTo(404);
            assertThat(status(Role.READER, "GET", of + "0" + number)).as(of).isEqualTo(404);
        }
        assertThat(status(Role.READER, "GET", "/catalogue/text/" + number + "/history"))
                .isEqualTo(404);
        assertThat(status(Role.READER, "GET", "/api/v1/things/text/" + number + "/history"))
                .isEqualTo(404);
        assertThat(signed.get(Optional.of(Role.WRITER), "/api/v1/things?kind=text").body())
                .contains("By writer");
        assertThat(signed.get(Optional.of(Role.EDITOR), "/history").body()).contains("By writer");
    }

    private String version(String text) throws Exception {
        String page = signed.get(Optional.of(Role.WRITER), text + "/edit").body();
        var found = Pattern.compile("name=\"version\" value=\"([0-9]+)\"").matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    @Test
    void guest_isPublishedByAnEditorUnderTheirNameAndWhatTheyWriteSinceWaits() throws Exception {
        String text = make(Role.WRITER);
        assertThat(status(Role.EDITOR, "POST", text + "/imprint", "by", "Umino Aki"))
                .isEqualTo(303);
        assertThat(status(Role.EDITOR, "POST", text + "/published", "published", "yes"))
                .isEqualTo(303);
        assertThat(signed.get(Optional.of(Role.READER), text).body()).contains("Umino Aki");

        String[] more = {"title", "By writer", "version", version(text), "body", "More words."};
        assertThat(status(Role.WRITER, "POST", text + "/save", more)).isEqualTo(303);
        assertThat(signed.get(Optional.of(Role.READER), text).body())
                .contains("Words.")
                .doesNotContain("More words.");
        assertThat(signed.get(Optional.of(Role.READER), text + "/source").body())
                .isEqualTo("Words.");
        assertThat(status(Role.EDITOR, "POST", text + "/published", "published", "yes"))
                .isEqualTo(303);
        assertThat(signed.get(Optional.of(Role.READER), text).body()).contains("More words.");
    }
}
