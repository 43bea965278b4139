package gekiban.desk.json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A JSON object that was read: values by name, asked for with the type they must have. Jackson's
 * data binding would do it with less code, and is not loaded in a short run.
 *
 * <p>What is missing or of another type than asked for is a {@link Malformed}.
 */
public final class JsonTree {
    private static final JsonFactory JSON = JsonFactory.builder().build();

    private final Map<String, Object> values;

    private JsonTree(Map<String, Object> values) {
        this.values = values;
    }

    /** The file is not what this program writes. */
    public static final class Malformed extends IOException {
        private static final long serialVersionUID = 1;

        Malformed(String message) {
            super(message);
        }
    }

    /**
     * Reads a file that holds one object.
     *
     * @throws Malformed when it holds something else
     * @throws IOException when it cannot be read
     */
    public static JsonTree read(Path file) throws IOException {
        return read(Files.readAllBytes(file));
    }

    /**
     * @throws Malformed when it is no object
     */
    public static JsonTree read(byte[] json) throws Malformed {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                var tree = object(parser);
                if (parser.nextToken() == null) {
                    return tree;
                }
            }
            throw new Malformed("is not one JSON object");
        } catch (JacksonException e) {
            throw new Malformed("is no JSON: " + e.getOriginalMessage());
        }
    }

    private static JsonTree object(JsonParser parser) {
        var values = new LinkedHashMap<String, Object>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            Object value = value(parser);
            if (value != null) {
                values.put(name, value);
            }
        }
        return new JsonTree(values);
    }

    private static @Nullable Object value(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> {
                var list = new ArrayList<Object>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    Object value = value(parser);
                    if (value != null) {
                        list.add(value);
                    }
                }
                yield list;
            }
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> null;
        };
    }

    public String text(String name) throws Malformed {
        return as(name, String.class);
    }

    /** The text, or an empty one where there is none. */
    public String textOrEmpty(String name) throws Malformed {
        return values.containsKey(name) ? text(name) : "";
    }

    public double number(String name) throws Malformed {
        return as(name, Double.class);
    }

    /** A whole number of 53 bits at most. */
    public long whole(String name) throws Malformed {
        return whole(name, number(name));
    }

    /** The whole numbers of a list, in order. */
    public List<Long> wholes(String name) throws Malformed {
        var wholes = new ArrayList<Long>();
        for (double each : all(name, Double.class)) {
            wholes.add(whole(name, each));
        }
        return wholes;
    }

    private static long whole(String name, double value) throws Malformed {
        if (value != Math.rint(value) || Math.abs(value) > 1L << 53) {
            throw new Malformed(name + " is " + value + " and no whole number");
        }
        return (long) value;
    }

    public boolean is(String name) throws Malformed {
        return as(name, Boolean.class);
    }

    public JsonTree object(String name) throws Malformed {
        return as(name, JsonTree.class);
    }

    /** The objects of a list, in order. */
    public List<JsonTree> objects(String name) throws Malformed {
        return all(name, JsonTree.class);
    }

    /** The texts of a list, in order. */
    public List<String> texts(String name) throws Malformed {
        return all(name, String.class);
    }

    /** The texts of an object by their names, in order. */
    public Map<String, String> textsByName(String name) throws Malformed {
        var texts = new LinkedHashMap<String, String>();
        for (var entry : object(name).values.entrySet()) {
            texts.put(entry.getKey(), cast(name, entry.getValue(), String.class));
        }
        return texts;
    }

    public boolean has(String name) {
        return values.containsKey(name);
    }

    private <T> List<T> all(String name, Class<T> type) throws Malformed {
        var all = new ArrayList<T>();
        for (Object each : as(name, List.class)) {
            all.add(cast(name, each, type));
        }
        return all;
    }

    private <T> T as(String name, Class<T> type) throws Malformed {
        Object value = values.get(name);
        if (value == null) {
            throw new Malformed(name + " is missing");
        }
        return cast(name, value, type);
    }

    private static <T> T cast(String name, Object value, Class<T> type) throws Malformed {
        if (!type.isInstance(value)) {
            throw new Malformed(name + " is of another type");
        }
        return type.cast(value);
    }

    /** Turns a constructor's refusal of nonsense into a {@link Malformed}. */
    public <T> T to(Reader<T> reader) throws Malformed {
        try {
            return reader.read(this);
        } catch (IllegalArgumentException e) {
            throw new Malformed(String.valueOf(e.getMessage()));
        }
    }

    /** Makes a value of an object. */
    @FunctionalInterface
    public interface Reader<T> {
        T read(JsonTree json) throws Malformed;
    }
}
