package gekiban.catalogue.exchange;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;

/**
 * Breaks lines so that a change of one row is a change of one line: each element of a list begins a
 * line, an object stays on its line. Lists in lists in lists stay on the line too.
 */
final class Lines implements PrettyPrinter {
    /** Lists within so many others begin no lines. */
    private static final int DEEPEST = 2;

    private static final String INDENT = "\n        ";

    private int objects;
    private int lists;

    private Lines() {}

    static ObjectWriteContext context() {
        var lines = new Lines();
        return new ObjectWriteContext.Base() {
            @Override
            public @Nullable PrettyPrinter getPrettyPrinter() {
                return lines;
            }

            @Override
            public boolean hasPrettyPrinter() {
                return true;
            }
        };
    }

    private static void line(JsonGenerator json, int depth) {
        json.writeRaw(INDENT, 0, 1 + 2 * depth);
    }

    @Override
    public void writeRootValueSeparator(JsonGenerator json) {
        line(json, 0);
    }

    @Override
    public void writeStartObject(JsonGenerator json) {
        json.writeRaw('{');
        objects++;
    }

    @Override
    public void beforeObjectEntries(JsonGenerator json) {
        if (objects == 1) {
            line(json, 1);
        }
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) {
        json.writeRaw(',');
        if (objects == 1) {
            line(json, 1);
        } else {
            json.writeRaw(' ');
        }
    }

    @Override
    public void writeObjectNameValueSeparator(JsonGenerator json) {
        json.writeRaw(": ");
    }

    @Override
    public void writeEndObject(JsonGenerator json, int entries) {
        if (objects == 1) {
            line(json, 0);
        }
        objects--;
        json.writeRaw('}');
    }

    @Override
    public void writeStartArray(JsonGenerator json) {
        json.writeRaw('[');
        lists++;
    }

    @Override
    public void beforeArrayValues(JsonGenerator json) {
        if (lists <= DEEPEST) {
            line(json, 1 + lists);
        }
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) {
        json.writeRaw(',');
        if (lists <= DEEPEST) {
            line(json, 1 + lists);
        } else {
            json.writeRaw(' ');
        }
    }

    @Override
    public void writeEndArray(JsonGenerator json, int elements) {
        lists--;
        if (lists == 0 && elements > 0) {
            line(json, 1);
        }
        json.writeRaw(']');
    }
}
