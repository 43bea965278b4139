package gekiban.web.texts;

import static org.assertj.core.api.Assertions.assertThat;

import gekiban.catalogue.model.Fact;
import gekiban.catalogue.model.Field;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Source;
import gekiban.catalogue.model.State;
import gekiban.catalogue.model.Text;
import gekiban.catalogue.model.Value;
import gekiban.catalogue.store.Edit;
import gekiban.catalogue.store.NewFact;
import gekiban.catalogue.store.StoreTrouble;
import gekiban.web.TestDesk;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A desk that texts are pasted at. */
abstract class TextTest {
    static final String REVIEW =
            """
            Moon Ferry Original Soundtrack

            Catalogue No.: LACA-9901
            Label: Paper Lantern
            Release Date: January 12, 2006
            Composer: Ogata Reiko

            1. Yoru no Funade (2:11)
            2. Baron no Tono (3:05)
            3. Kaze no Hashi (1:40)

            1. Yoru no Funade
            A quiet beginning. Ogata Reiko knows how to wait, and nothing here is in a hurry.

            2. Baron no Tono
            A march. Only the first few seconds are used in the series, and that is enough of it.

            3. Kaze no Hashi
            It uses the same melody as "Baron to Tono", slower and much sadder than before.

            2 Comments

            Marta says:
            April 2, 2010 at 9:14 pm
            Any chance you could review "Tetsu no Mori"?
            Liked by 2 people

            Oskar says:
            April 3, 2010 at 8:01 am
            Seconded for Tetsu no Mori. <script>alert(1)</script>
            """;

    @TempDir Path folder;
    TestDesk desk;

    @BeforeEach
    void start() throws Exception {
        desk = new TestDesk(folder);
    }

    @AfterEach
    void stop() throws Exception {
        desk.close();
    }

    final HttpResponse<String> paste(String text, String... more) throws Exception {
        var form = new String[more.length + 2];
        form[0] = "text";
        form[1] = text;
        System.arraycopy(more, 0, form, 2, more.length);
        return desk.post("/texts", form);
    }

    static String to(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    final Id pasted() throws Exception {
        var answer = paste(REVIEW);
        assertThat(answer.statusCode()).isEqualTo(303);
        return desk.first(Kind.TEXT);
    }

    final String page(Id text) throws Exception {
        var answer = desk.get("/texts/" + text.number());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    final List<Fact> mentions(Id text) throws Exception {
        return desk.facts(text, Text.MENTION);
    }

    final HttpResponse<String> file(String name, byte[] bytes) throws Exception {
        return part("name=\"file\"; filename=\"" + name + "\"", bytes);
    }

    /** A form of one part, as a browser sends it. */
    final HttpResponse<String> part(String what, byte[] bytes) throws Exception {
        String head = "--b\r\nContent-Disposition: form-data; " + what + "\r\n\r\n";
        return desk.send(
                desk.to("/texts")
                        .header("Origin", desk.origin())
                        .header("Content-Type", "multipart/form-data; boundary=b")
                        .POST(
                                BodyPublishers.concat(
                                        BodyPublishers.ofString(head),
                                        BodyPublishers.ofByteArray(bytes),
                                        BodyPublishers.ofString("\r\n--b--\r\n"))));
    }

    static void say(
            Edit edit, Id of, Field field, Value value, @org.jspecify.annotations.Nullable Id to)
            throws StoreTrouble {
        edit.add(
                new NewFact(
                        of,
                        field,
                        value,
                        Optional.ofNullable(to),
                        Optional.empty(),
                        edit.source(Source.person("Aki")),
                        "",
                        State.ENTERED,
                        OptionalLong.empty()));
    }
}
