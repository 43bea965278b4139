package gekiban.web.talk;

import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Request;
import gekiban.catalogue.model.Value;
import gekiban.desk.catalogue.EntryEdits;
import gekiban.desk.catalogue.EntryEdits.Act;
import gekiban.desk.catalogue.FactEdits.Saying;
import gekiban.desk.catalogue.Refused;
import gekiban.web.http.Addresses;
import gekiban.web.http.Routes;
import gekiban.web.http.Templates;
import gekiban.web.pages.Desk;
import gekiban.web.texts.Notice;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** Says whether a request is planned, written or declined. */
public final class RequestActs implements Routes {
    private static final Pattern TEXT = Pattern.compile("(?:.*\\(|^|/)?(text/[0-9]{1,15})\\)?");

    private final Desk desk;
    private final Templates templates;
    private final RequestPages pages;

    public RequestActs(Desk desk, Templates templates, RequestPages pages) {
        this.desk = desk;
        this.templates = templates;
        this.pages = pages;
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.post("/requests/{id}/state", this::state);
    }

    private void state(Context ctx) throws IOException {
        Id id = pages.living(Addresses.id(ctx, Kind.REQUEST));
        String state = Objects.requireNonNullElse(ctx.formParam("state"), "");
        String answer = Objects.requireNonNullElse(ctx.formParam("text.to"), "").strip();
        try {
            var acts = new ArrayList<Act>();
            acts.add(said(Request.STATE.name(), Value.of(state), Optional.empty()));
            if (!answer.isEmpty()) {
                var text = TEXT.matcher(answer);
                Optional<Id> to = text.matches() ? Id.of(text.group(1)) : Optional.empty();
                if (to.isEmpty()) {
                    throw new Refused(templates.reader(ctx).say("text.unclear", "words", answer));
                }
                acts.add(said(Request.ANSWERED_BY.name(), Value.empty(), to));
            }
            var done =
                    new EntryEdits(desk.store(), desk.who(ctx))
                            .change(id, OptionalLong.empty(), List.copyOf(acts));
            String undo = done.number().stream().mapToObj(n -> "?undo=" + n).findAny().orElse("");
            ctx.redirect(Addresses.of(id) + undo, HttpStatus.SEE_OTHER);
        } catch (Refused e) {
            ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
            pages.request(ctx, id, Notice.problem(String.valueOf(e.getMessage())));
        }
    }

    private static Act said(String field, Value value, Optional<Id> target) {
        return new Act.Say(new Saying(field, value, target, Optional.empty()), "");
    }
}
