package gekiban.catalogue.store;

import java.io.StringWriter;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Details of a value as they are kept: a JSON object of texts, names sorted. */
final class Details {
    private static final JsonFactory JSON = JsonFactory.builder().build();

    private Details() {}

    /** Null for none. */
    static @Nullable String written(SortedMap<String, String> details) {
        if (details.isEmpty()) {
            return null;
        }
        var text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            for (Map.Entry<String, String> detail : details.entrySet()) {
                json.writeStringProperty(detail.getKey(), detail.getValue());
            }
            json.writeEndObject();
        }
        return text.toString();
    }

    /**
     * @throws IllegalStateException when it is nothing that was written here
     */
    static SortedMap<String, String> read(@Nullable String written) {
        if (written == null) {
            return Collections.emptySortedMap();
        }
        var details = new TreeMap<String, String>();
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), written)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = json.currentName();
                json.nextToken();
                details.put(name, json.getString());
            }
        } catch (JacksonException e) {
            throw new IllegalStateException("details of a fact are no JSON: " + written, e);
        }
        return details;
    }
}
