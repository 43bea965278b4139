package gekiban.web.people;

import static org.assertj.core.api.Assertions.assertThat;

import gekiban.desk.accounts.Role;
import gekiban.desk.settings.Settings.Proxy;
import java.nio.file.Path;
import java.util.Optional;
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
}
