package gekiban.desk.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Writes JSON, indented, in UTF-8, with a line break at the end. */
public final class JsonText {
    private static final JsonFactory JSON = JsonFactory.builder().build();

    private JsonText() {}

    /**
     * @param out gets the text; stays open
     * @param content writes one value
     */
    public static void write(OutputStream out, Consumer<JsonGenerator> content) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(new Indented(), new Unclosable(out))) {
            content.accept(json);
        } catch (JacksonException e) {
            throw e.getCause() instanceof IOException cause
                    ? cause
                    : new IOException(e.getOriginalMessage(), e);
        }
        out.write('\n');
        out.flush();
    }

    /** The same as a text. */
    public static String string(Consumer<JsonGenerator> content) {
        var bytes = new ByteArrayOutputStream();
        try {
            write(bytes, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory is never full in this way
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** A number with so many decimals at most, never with an exponent. */
    public static BigDecimal decimals(double value, int decimals) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
        BigDecimal plain = rounded.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    private static final class Indented extends ObjectWriteContext.Base {
        @Override
        public @Nullable PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter();
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }

    /** Standard output outlives a document. */
    private static final class Unclosable extends OutputStream {
        private final OutputStream out;

        Unclosable(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int b) throws IOException {
            out.write(b);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }
    }
}
