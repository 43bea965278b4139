package gekiban.web.texts;

import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.PartialDate;
import gekiban.desk.texts.Pasting.Pasted;
import gekiban.formats.prose.source.SourceText;
import gekiban.web.http.Reader;
import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What was typed into the form that takes texts in.
 *
 * @param text as pasted; empty where there is a file
 * @param version the text that it is a newer version of, "new" for none, empty where nobody says
 * @param file what was sent as a file; empty for none
 */
public record PasteForm(
        String text, String address, String by, String written, String version, byte[] file) {
    static final PasteForm EMPTY = new PasteForm("", "", "", "", "", new byte[0]);

    private static final String NEW = "new";
    private static final int LONGEST = 1000;

    /** What is shown again of a text that could not be taken, characters. */
    private static final int MOST_SHOWN = 1_000_000;

    static PasteForm of(Context ctx) throws IOException {
        return new PasteForm(
                typed(ctx, "text"),
                typed(ctx, "address").strip(),
                typed(ctx, "by").strip(),
                typed(ctx, "written").strip(),
                typed(ctx, "version").strip(),
                file(ctx));
    }

    private static String typed(Context ctx, String name) {
        return Objects.requireNonNullElse(ctx.formParam(name), "");
    }

    private static byte[] file(Context ctx) throws IOException {
        if (!ctx.isMultipartFormData()) {
            return new byte[0];
        }
        UploadedFile sent = ctx.uploadedFile("file");
        if (sent == null || sent.size() == 0) {
            return new byte[0];
        }
        try (InputStream in = sent.content()) {
            return in.readNBytes(SourceText.MOST_BYTES + 1);
        }
    }

    /** Browsers send lines with two ends; the same text is the same however it comes. */
    byte[] bytes() {
        return file.length > 0 ? file : text.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
    }

    Pasted pasted() {
        return new Pasted(
                bytes(),
                address,
                by,
                written,
                Id.of(version).filter(id -> id.kind() == Kind.TEXT),
                version.equals(NEW));
    }

    /** What cannot be taken as it is typed; empty when all can. */
    Optional<String> trouble(Reader reader) {
        if (bytes().length == 0) {
            return Optional.of(reader.say("texts.empty"));
        }
        if (!address.isEmpty() && !address.matches("https?://\\S{3,900}")) {
            return Optional.of(reader.say("texts.noaddress", "address", address));
        }
        if (!written.isEmpty() && PartialDate.of(written).isEmpty()) {
            return Optional.of(reader.say("texts.nodate", "date", written));
        }
        return by.length() > LONGEST ? Optional.of(reader.say("texts.longname")) : Optional.empty();
    }

    /** The text, as far as it is shown again: of a file too, which a browser does not keep. */
    public String shown() {
        if (file.length == 0) {
            return text;
        }
        try {
            String read = SourceText.of(file).text();
            return read.length() > MOST_SHOWN ? "" : read;
        } catch (gekiban.formats.Unreadable e) {
            return "";
        }
    }

    /** What a person is asked, where it may be a newer version of one of these. */
    public record Asked(String title, List<Id> texts) {
        public static final Asked NOTHING = new Asked("", List.of());

        public Asked {
            texts = List.copyOf(texts);
        }
    }
}
