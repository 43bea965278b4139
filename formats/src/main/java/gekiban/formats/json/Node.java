package gekiban.formats.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.OptionalLong;
import java.util.SequencedMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An object in a JSON tree, or nothing where there is none. Asking never fails: what is missing or
 * null is empty, what is of another type is empty and a trouble. For one thread.
 */
public final class Node {
    /** Nothing that is read here has longer lists; what is said of one thing is compared. */
    private static final int LONGEST_LIST = 10_000;

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s\"<>]{1,2000}");

    private final JsonNode json;
    private final @Nullable Node parent;

    /** How the parent calls it: {@code tracks[3]}. */
    private final String step;

    private final int index;
    private final Consumer<String> troubles;

    private Node(
            JsonNode json,
            @Nullable Node parent,
            String step,
            int index,
            Consumer<String> troubles) {
        this.json = json;
        this.parent = parent;
        this.step = step;
        this.index = index;
        this.troubles = troubles;
    }

    static Node root(JsonNode json, Consumer<String> troubles) {
        return new Node(json, null, "", -1, troubles);
    }

    /** Where it stands: {@code media[0].tracks[3]}; empty for the root. */
    public String place() {
        if (parent == null) {
            return "";
        }
        String before = parent.place();
        return (before.isEmpty() ? "" : before + ".") + step + (index < 0 ? "" : "[" + index + "]");
    }

    /** Notes what is wrong with it, or with a part of it. */
    public void trouble(String why) {
        String place = place();
        troubles.accept((place.isEmpty() ? "" : place + ": ") + why);
    }

    /** Whether there is a value of this name that is not null. */
    public boolean has(String name) {
        var value = json.path(name);
        return !value.isMissingNode() && !value.isNull();
    }

    /** A text of one line, or a number as a text. */
    public String text(String name) {
        return Plain.line(raw(json.path(name), name));
    }

    /** A text that may have several lines. */
    public String lines(String name) {
        return Plain.lines(raw(json.path(name), name));
    }

    private String raw(JsonNode value, String name) {
        if (value.isString() || value.isNumber()) {
            return value.asString();
        }
        if (!value.isMissingNode() && !value.isNull()) {
            wrong(name, value, "a text");
        }
        return "";
    }

    /** The address of a web page; anything else than http or https is a trouble and empty. */
    public String address(String name) {
        String text = text(name);
        if (text.isEmpty() || ADDRESS.matcher(text).matches()) {
            return text;
        }
        trouble(name + " is " + Plain.quoted(text) + ", no web address");
        return "";
    }

    /** A whole number. */
    public OptionalLong whole(String name) {
        var value = json.path(name);
        if (value.isIntegralNumber() && value.canConvertToLong()) {
            return OptionalLong.of(value.longValue());
        }
        if (!value.isMissingNode() && !value.isNull()) {
            wrong(name, value, "a whole number");
        }
        return OptionalLong.empty();
    }

    /** Whether it says {@code true}, or 1, which some write for it. */
    public boolean is(String name) {
        var value = json.path(name);
        return value.isBoolean() ? value.booleanValue() : value.isNumber() && value.asInt(0) == 1;
    }

    /** The object of this name; where there is none, one in which nothing is. */
    public Node object(String name) {
        var value = json.path(name);
        if (!value.isObject() && !value.isMissingNode() && !value.isNull()) {
            wrong(name, value, "an object");
            value = value.path(name);
        }
        return new Node(value, this, Plain.line(name), -1, troubles);
    }

    /** The objects of a list; what else is in it is a trouble, empty places are not. */
    public List<Node> objects(String name) {
        var objects = new ArrayList<Node>();
        int i = 0;
        for (var each : list(name)) {
            if (each.isObject()) {
                objects.add(new Node(each, this, Plain.line(name), i, troubles));
            } else if (!each.isNull()) {
                wrong(name + "[" + i + "]", each, "an object");
            }
            i++;
        }
        return objects;
    }

    /** The texts of a list that are not blank. */
    public List<String> texts(String name) {
        var texts = new ArrayList<String>();
        int i = 0;
        for (var each : list(name)) {
            String text = Plain.line(raw(each, name + "[" + i + "]"));
            if (!text.isEmpty()) {
                texts.add(text);
            }
            i++;
        }
        return texts;
    }

    private Iterable<JsonNode> list(String name) {
        var value = json.path(name);
        if (!value.isArray()) {
            if (!value.isMissingNode() && !value.isNull()) {
                wrong(name, value, "a list");
            }
            return List.of();
        }
        if (value.size() <= LONGEST_LIST) {
            return value;
        }
        trouble(name + " has " + value.size() + " entries; read are " + LONGEST_LIST);
        return value.valueStream().limit(LONGEST_LIST).toList();
    }

    /** The texts of the object of this name that are not blank, by their names, in order. */
    public SequencedMap<String, String> textsByName(String name) {
        var inner = object(name);
        var texts = new LinkedHashMap<String, String>();
        for (String each : inner.names()) {
            String text = inner.text(each);
            if (!text.isEmpty()) {
                texts.put(Plain.line(each), text);
            }
        }
        return texts;
    }

    /** What is in it, by name and in order. */
    public List<String> names() {
        return json.properties().stream().limit(LONGEST_LIST).map(each -> each.getKey()).toList();
    }

    private void wrong(String name, JsonNode value, String wanted) {
        trouble(Plain.line(name) + " is " + type(value) + ", not " + wanted);
    }

    static String type(JsonNode value) {
        return switch (value.getNodeType()) {
            case OBJECT -> "an object";
            case ARRAY -> "a list";
            case STRING -> "a text";
            case NUMBER -> "the number " + Plain.line(value.asString());
            case BOOLEAN -> value.asString();
            case NULL -> "null";
            case MISSING -> "empty";
            case BINARY, POJO -> "something else";
        };
    }
}
