package gekiban.web.api;

import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Value;
import gekiban.desk.json.JsonTree;
import gekiban.web.http.NotThere;
import io.javalin.http.Context;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/** What a program asks for: ids in addresses, numbers in queries, JSON in bodies. */
final class Asked {
    private Asked() {}

    /** {@code things/{kind}/{id}}. */
    static Id thing(Context ctx) {
        String written = ctx.pathParam("kind") + "/" + ctx.pathParam("id");
        return Id.of(written).orElseThrow(() -> new NotThere(written));
    }

    /** {@code cues/{id}}. */
    static Id id(Context ctx, Kind kind) {
        String written = kind.word() + "/" + ctx.pathParam("id");
        return Id.of(written).orElseThrow(() -> new NotThere(written));
    }

    static Kind kind(String word) {
        return Kind.of(word).orElseThrow(() -> new NotThere("kind of thing " + word));
    }

    /** A number of the address. */
    static long number(Context ctx, String name) {
        String written = ctx.pathParam(name);
        if (!written.matches("[1-9][0-9]{0,17}")) {
            throw new NotThere(name + " " + written);
        }
        return Long.parseLong(written);
    }

    /** A number of the query, from 0. */
    static long number(Context ctx, String name, long otherwise, long most) {
        String written = ctx.queryParam(name);
        if (written == null) {
            return otherwise;
        }
        if (!written.matches("[0-9]{1,18}")) {
            throw new IllegalArgumentException(name + " is a whole number, not " + written);
        }
        return Math.min(most, Long.parseLong(written));
    }

    /** What was sent: one JSON object; an empty body is an empty one. */
    static JsonTree body(Context ctx) throws JsonTree.Malformed {
        byte[] bytes = ctx.bodyAsBytes();
        return JsonTree.read(bytes.length == 0 ? new byte[] {'{', '}'} : bytes);
    }

    static Optional<Id> id(JsonTree json, String name) throws JsonTree.Malformed {
        String written = json.textOrEmpty(name);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                Id.of(written)
                        .orElseThrow(() ->
                                new IllegalArgumentException(
                                        name + " is an id such as show/5, not " + written)));
    }

    static OptionalDouble seconds(JsonTree json, String name) throws JsonTree.Malformed {
        if (!json.has(name)) {
            return OptionalDouble.empty();
        }
        double seconds = json.number(name);
        if (!(seconds >= 0)) {
            throw new IllegalArgumentException(name + " is in seconds from 0, not " + seconds);
        }
        return OptionalDouble.of(seconds);
    }

    static Value value(JsonTree json) throws JsonTree.Malformed {
        Value value = Value.of(json.textOrEmpty("text"));
        if (json.has("detail")) {
            for (var detail : json.textsByName("detail").entrySet()) {
                value = value.with(detail.getKey(), detail.getValue());
            }
        }
        return value;
    }

    static String query(Context ctx, String name) {
        return Objects.requireNonNullElse(ctx.queryParam(name), "").strip();
    }
}
