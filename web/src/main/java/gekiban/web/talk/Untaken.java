package gekiban.web.talk;

import gekiban.desk.talk.NotTaken;
import gekiban.web.http.NotThere;
import gekiban.web.http.Reader;
import gekiban.web.http.Templates;
import gekiban.web.http.Visitor;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.Objects;

/** Does what somebody sent, or says why it is not taken, with what they typed. */
public final class Untaken {
    private final Templates templates;
    private final Limits limits;

    Untaken(Templates templates, Limits limits) {
        this.templates = templates;
        this.limits = limits;
    }

    @FunctionalInterface
    interface Doing {
        void run() throws IOException;
    }

    /** Shows the page again, with one line above it. */
    @FunctionalInterface
    interface Showing {
        void show(String problem) throws IOException;
    }

    /** The same where words are counted. */
    void counted(Context ctx, Showing again, Doing doing) throws IOException {
        try {
            limits.words(visitor(ctx));
        } catch (Limits.TooMuch e) {
            tooMuch(ctx, again, e);
            return;
        }
        run(ctx, again, doing);
    }

    void vote(Context ctx, Showing again, Doing doing) throws IOException {
        try {
            limits.vote(visitor(ctx));
        } catch (Limits.TooMuch e) {
            tooMuch(ctx, again, e);
            return;
        }
        run(ctx, again, doing);
    }

    private void tooMuch(Context ctx, Showing again, Limits.TooMuch why) throws IOException {
        ctx.status(HttpStatus.TOO_MANY_REQUESTS);
        ctx.header("Retry-After", Long.toString(why.seconds()));
        again.show(templates.reader(ctx).say("untaken.pace", "seconds", why.seconds()));
    }

    void run(Context ctx, Showing again, Doing doing) throws IOException {
        try {
            doing.run();
        } catch (NotTaken e) {
            if (e.why() == NotTaken.Why.GONE) {
                throw new NotThere(ctx.path());
            }
            ctx.status(status(e.why()));
            again.show(say(templates.reader(ctx), e));
        }
    }

    private Visitor visitor(Context ctx) {
        return templates.reader(ctx).visitor();
    }

    /** What is answered. */
    public static HttpStatus status(NotTaken.Why why) {
        return switch (why) {
            case EMPTY, LONG, LINKS -> HttpStatus.UNPROCESSABLE_CONTENT;
            case GONE -> HttpStatus.NOT_FOUND;
            case TWICE, ALREADY, SUGGESTED, REFUSED, CLOSED, CHANGED, FULL -> HttpStatus.CONFLICT;
        };
    }

    static String say(Reader reader, NotTaken why) {
        return reader.say("untaken." + why.why().word(), "number", why.told());
    }

    /** What was typed in a field. */
    static String typed(Context ctx, String name) {
        return Objects.requireNonNullElse(ctx.formParam(name), "").replace("\r\n", "\n");
    }
}
