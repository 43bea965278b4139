package gekiban.formats.json;

import gekiban.formats.Unreadable;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Parses JSON of others within limits. */
public final class Json {
    /** Answers of catalogues nest about 15 deep. */
    private static final int DEEPEST = 200;

    /**
     * A release of 500 tracks with all relations has some 300,000; a tree must stay within memory.
     */
    private static final long MOST_TOKENS = 4_000_000;

    private static final int LONGEST_TEXT = 1_000_000;
    private static final int LONGEST_NUMBER = 100;
    private static final int LONGEST_NAME = 1_000;

    private static final JsonMapper MAPPER =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(DEEPEST)
                                                    .maxTokenCount(MOST_TOKENS)
                                                    .maxStringLength(LONGEST_TEXT)
                                                    .maxNumberLength(LONGEST_NUMBER)
                                                    .maxNameLength(LONGEST_NAME)
                                                    .build())
                                    .build())
                    .build();

    private Json() {}

    /**
     * @param troubles hears of what is of another type than it is asked for as, a line each
     * @throws Unreadable when the bytes are no JSON object, or more than the limits allow
     */
    public static Node object(byte[] bytes, Consumer<String> troubles) throws Unreadable {
        JsonNode root;
        try {
            root = MAPPER.readTree(bytes);
        } catch (JacksonException e) {
            var at = e.getLocation();
            String where =
                    at == null || at.getLineNr() < 1
                            ? ""
                            : "line " + at.getLineNr() + ", column " + at.getColumnNr() + ": ";
            throw new Unreadable(
                    where + "no JSON: " + Plain.line(String.valueOf(e.getOriginalMessage())), e);
        }
        if (!root.isObject()) {
            throw new Unreadable("is " + Node.type(root) + ", not a JSON object");
        }
        return Node.root(root, troubles);
    }
}
