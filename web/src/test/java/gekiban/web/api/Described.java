package gekiban.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/** The description of the API, which answers are held against. */
final class Described {
    private final ObjectMapper mapper = new ObjectMapper();
    private final JsonNode document;
    private final SchemaRegistry schemas =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    Described(String json) {
        this.document = mapper.readTree(json);
    }

    /** Methods and paths, as {@code GET /api/v1/things}. */
    TreeSet<String> addresses() {
        var addresses = new TreeSet<String>();
        for (Map.Entry<String, JsonNode> path : document.get("paths").properties()) {
            path.getValue()
                    .propertyNames()
                    .forEach(method ->
                            addresses.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey()));
        }
        return addresses;
    }

    /** Fails where the description does not say that this may be answered. */
    void check(HttpResponse<String> answer) {
        var request = answer.request();
        JsonNode operation = operation(request.method(), request.uri().getRawPath());
        String what = request.method() + " " + request.uri() + " " + answer.body();
        JsonNode response = operation.at("/responses/" + answer.statusCode());
        assertThat(response.isMissingNode())
                .as("status %s of %s", answer.statusCode(), what)
                .isFalse();
        if (!response.has("content")) {
            // Those who follow an address read nothing of what leads them there.
            assertThat(answer.statusCode()).as(what).isIn(301, 304);
            return;
        }
        String type = answer.headers().firstValue("Content-Type").orElse("");
        JsonNode content = response.get("content").get(type);
        assertThat(content).as("content %s of %s", type, what).isNotNull();
        ObjectNode schema = mapper.createObjectNode();
        schema.setAll((ObjectNode) content.get("schema"));
        schema.set("components", document.get("components"));
        assertThat(
                        schemas.getSchema(schema.toString(), InputFormat.JSON)
                                .validate(answer.body(), InputFormat.JSON))
                .as(what)
                .isEmpty();
    }

    private JsonNode operation(String method, String path) {
        for (Map.Entry<String, JsonNode> each : document.get("paths").properties()) {
            String pattern = each.getKey().replaceAll("\\{[a-z]+}", "[^/]+");
            JsonNode operation = each.getValue().get(method.toLowerCase(Locale.ROOT));
            if (path.matches(pattern) && operation != null) {
                return operation;
            }
        }
        throw new AssertionError(method + " " + path + " is not described");
    }
}
