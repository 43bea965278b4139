package gekiban.formats.anime;

import gekiban.formats.Unreadable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * JSON of which the end may be missing, and questions to its trees that are answered whatever
 * stands there.
 *
 * <p>Numbers are kept as they are written, as strings: no list counts with them, and a number of a
 * million digits costs nothing then.
 */
public final class Json {
    /** An answer with its pages nested in pages is not deeper than 20. */
    private static final int DEEPEST = 200;

    /** So many small values take about 350 MB; the longest list of all has about a million. */
    private static final long MOST_TOKENS = 5_000_000;

    /** More in one list within a show than any show has of anything. */
    private static final int MOST_IN_LIST = 1000;

    private static final JsonMapper MAPPER =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(DEEPEST)
                                                    .maxTokenCount(MOST_TOKENS)
                                                    .build())
                                    .build())
                    .build();

    private Json() {}

    /**
     * As much of a JSON text as could be read.
     *
     * @param root an object or an array
     * @param trouble where and why reading ended early, if it did
     */
    public record Tree(JsonNode root, Optional<String> trouble) {}

    /**
     * @param bytes UTF-8, or UTF-16 or UTF-32 that can be told from it
     * @throws Unreadable when it does not begin as an object or an array
     */
    public static Tree read(byte[] bytes) throws Unreadable {
        Deque<JsonNode> open = new ArrayDeque<>();
        @Nullable JsonNode root = null;
        String trouble = "";
        try (JsonParser parser = MAPPER.createParser(bytes)) {
            do {
                var node = node(parser, parser.nextToken(), open);
                if (root == null) {
                    root = node;
                }
            } while (!open.isEmpty());
        } catch (JacksonException e) {
            trouble = said(e);
        }
        if (root == null) {
            throw new Unreadable(trouble.isEmpty() ? "no JSON object or list" : trouble);
        }
        return new Tree(root, Optional.of(trouble).filter(text -> !text.isEmpty()));
    }

    /** Puts a token where it belongs; gives the object or array that it opens. */
    private static @Nullable JsonNode node(
            JsonParser parser, @Nullable JsonToken token, Deque<JsonNode> open) {
        if (token == null) {
            open.clear();
            return null;
        }
        var make = JsonNodeFactory.instance;
        switch (token) {
            case START_OBJECT, START_ARRAY -> {
                var node = token == JsonToken.START_OBJECT ? make.objectNode() : make.arrayNode();
                put(open, parser.currentName(), node);
                open.push(node);
                return node;
            }
            case END_OBJECT, END_ARRAY -> open.pop();
            case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
                    put(open, parser.currentName(), make.stringNode(parser.getString()));
            case VALUE_TRUE -> put(open, parser.currentName(), make.booleanNode(true));
            case VALUE_FALSE -> put(open, parser.currentName(), make.booleanNode(false));
            case VALUE_NULL -> put(open, parser.currentName(), make.nullNode());
            default -> {}
        }
        return null;
    }

    private static void put(Deque<JsonNode> open, @Nullable String name, JsonNode node) {
        switch (open.peek()) {
            case ObjectNode object when name != null -> object.set(name, node);
            case ArrayNode array -> array.add(node);
            case null, default -> {}
        }
    }

    private static String said(JacksonException e) {
        String reason = CleanText.line(String.valueOf(e.getOriginalMessage()));
        var at = e.getLocation();
        String where = at == null || at.getLineNr() < 1 ? "" : "line " + at.getLineNr() + ": ";
        return where + "the JSON cannot be read on: " + Words.clipped(reason);
    }

    /** What the names lead to, one after the other; a missing node where they lead nowhere. */
    public static JsonNode at(JsonNode node, String... names) {
        for (String name : names) {
            node = node.path(name);
        }
        return node;
    }

    /** The first of these names that has something else than null. */
    public static JsonNode any(JsonNode node, String... names) {
        for (String name : names) {
            if (!node.path(name).isMissingNode() && !node.path(name).isNull()) {
                return node.path(name);
            }
        }
        return MissingNode.getInstance();
    }

    /** The text or number that the names lead to, in one clean line; empty for anything else. */
    public static String text(JsonNode node, String... names) {
        return line(at(node, names));
    }

    /** The node itself as a clean line; empty when it is no text or number. */
    public static String line(JsonNode node) {
        return node.isString() ? CleanText.line(node.stringValue()) : "";
    }

    /** The text that the names lead to, with its lines. */
    public static String lines(JsonNode node, String... names) {
        var found = at(node, names);
        return found.isString() ? CleanText.lines(found.stringValue()) : "";
    }

    public static boolean yes(JsonNode node, String name) {
        return node.path(name).isBoolean() && node.path(name).booleanValue();
    }

    /**
     * The elements of a list, whether it is written plainly or as the {@code nodes}, {@code edges}
     * or {@code data} of an object; no more than 1000, and none where it is no list.
     */
    public static List<JsonNode> few(JsonNode node) {
        var all = all(node);
        return all.size() > MOST_IN_LIST ? all.subList(0, MOST_IN_LIST) : all;
    }

    /** The same without a limit. */
    public static List<JsonNode> all(JsonNode node) {
        var list = node.isObject() ? any(node, "nodes", "edges", "data") : node;
        var all = new ArrayList<JsonNode>();
        if (list.isArray()) {
            for (JsonNode each : list) {
                all.add(each.has("node") ? each.path("node") : each);
            }
        }
        return all;
    }
}
