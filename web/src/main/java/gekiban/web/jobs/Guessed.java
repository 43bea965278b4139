package gekiban.web.jobs;

import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.desk.catalogue.Refused;
import gekiban.desk.jobs.Answers;
import io.javalin.http.Context;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a person answered in the form of what was found: {@code key0} is the first show's key, with
 * {@code title0} and {@code known0}; each {@code in} is the key of a show, a file or an album that
 * is taken, each {@code all} that of one that could be.
 */
final class Guessed {
    /** A form has no more shows. */
    private static final int MOST_SHOWS = 10_000;

    /** What a show of the list is written as ends so: {@code Muteki (show/5)}. */
    private static final Pattern KNOWN = Pattern.compile("(?:.*\\()?(show/[0-9]{1,18})\\)?\\s*");

    private Guessed() {}

    static Answers read(Context ctx) throws Refused {
        var shows = new HashMap<String, Id>();
        var titles = new HashMap<String, String>();
        for (int i = 0; i < MOST_SHOWS; i++) {
            String key = ctx.formParam("key" + i);
            if (key == null) {
                break;
            }
            Optional<Id> known = known(ctx, "known" + i);
            if (known.isPresent()) {
                shows.put(key, known.get());
            }
            String title = text(ctx, "title" + i);
            if (!title.isEmpty() && !title.equals(text(ctx, "guessed" + i))) {
                titles.put(key, title);
            }
        }
        var out = new HashSet<>(ctx.formParams("all"));
        Set.copyOf(ctx.formParams("in")).forEach(out::remove);
        return new Answers(Map.copyOf(shows), titles, out, Set.of(), known(ctx, "of"));
    }

    private static Optional<Id> known(Context ctx, String name) throws Refused {
        String written = text(ctx, name);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        var known = KNOWN.matcher(written);
        Optional<Id> id = known.matches() ? Id.of(known.group(1)) : Optional.empty();
        if (id.isEmpty() || id.get().kind() != Kind.SHOW) {
            throw new Refused("'" + written + "' is no show of the list");
        }
        return id;
    }

    private static String text(Context ctx, String name) {
        return Objects.requireNonNullElse(ctx.formParam(name), "").strip();
    }
}
