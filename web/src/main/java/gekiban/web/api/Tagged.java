package gekiban.web.api;

import gekiban.catalogue.model.Id;
import gekiban.catalogue.store.Facts;
import gekiban.catalogue.store.History;
import gekiban.catalogue.store.Store;
import gekiban.catalogue.store.StoreTrouble;
import gekiban.desk.json.JsonText;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Arrays;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import tools.jackson.core.JsonGenerator;

/**
 * Answers with JSON that has an ETag, so that nothing is sent twice.
 *
 * <p>What is said of a thing shows the titles of others, so that any edit may change it: the tag is
 * {@code "7.225"}, the last edit of the thing and that of the catalogue. {@code If-None-Match}
 * looks at all of it, {@code If-Match} at the first number, for whoever changes a thing does not
 * care what happened to others.
 */
final class Tagged {
    private static final Pattern TAG = Pattern.compile("\"([0-9]{1,18})(?:\\.[0-9]{1,18})?\"");

    private final Store store;

    Tagged(Store store) {
        this.store = store;
    }

    /** Reads what is to be written, and so is done with the store before anything is sent. */
    @FunctionalInterface
    interface Body {
        Consumer<JsonGenerator> of(Facts facts) throws StoreTrouble;
    }

    /** The tag of a state of the catalogue. */
    @FunctionalInterface
    interface Tag {
        String of(Facts facts) throws StoreTrouble;
    }

    private record Answer(String tag, String json) {}

    static Tag ofThing(Id id) {
        return facts -> {
            var history = new History(facts);
            return "\"" + history.lastOf(id) + "." + history.last().orElse(0) + "\"";
        };
    }

    static Tag ofCatalogue() {
        return facts -> "\"" + new History(facts).last().orElse(0) + "\"";
    }

    void answer(Context ctx, Tag tag, Body body) throws StoreTrouble {
        String held = Objects.requireNonNullElse(ctx.header("If-None-Match"), "");
        Answer answer =
                store.read(facts -> {
                    String now = tag.of(facts);
                    return isAmong(now, held)
                            ? new Answer(now, "")
                            : new Answer(now, JsonText.string(body.of(facts)));
                });
        ctx.header("ETag", answer.tag());
        ctx.header("Cache-Control", "no-cache");
        if (answer.json().isEmpty()) {
            ctx.status(HttpStatus.NOT_MODIFIED);
            return;
        }
        ctx.contentType("application/json");
        ctx.result(answer.json());
    }

    private static boolean isAmong(String tag, String held) {
        return Arrays.stream(held.split(",", 100))
                .map(String::strip)
                .anyMatch(each -> each.equals(tag) || each.equals("W/" + tag));
    }

    /** Without a tag, as what was just done. */
    static void plain(Context ctx, Consumer<JsonGenerator> body) {
        ctx.header("Cache-Control", "no-store");
        ctx.contentType("application/json");
        ctx.result(JsonText.string(body));
    }

    /**
     * The edit or version that the asker saw last; empty when they do not say, or do not care.
     *
     * @throws IllegalArgumentException when it is no tag of this desk
     */
    static OptionalLong seen(Context ctx) {
        String match = Objects.requireNonNullElse(ctx.header("If-Match"), "").strip();
        if (match.isEmpty() || match.equals("*")) {
            return OptionalLong.empty();
        }
        var tag = TAG.matcher(match);
        if (!tag.matches()) {
            throw new IllegalArgumentException("If-Match is one ETag of this desk, not " + match);
        }
        return OptionalLong.of(Long.parseLong(tag.group(1)));
    }
}
