package gekiban.web.things;

import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.store.Facts;
import gekiban.catalogue.store.Store;
import gekiban.catalogue.store.StoreTrouble;
import gekiban.desk.pages.text.SaidInTexts;
import gekiban.desk.reviews.Ratings;
import gekiban.desk.reviews.Verdicts;
import gekiban.web.http.Addresses;
import gekiban.web.http.NotThere;
import gekiban.web.http.Templates;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Answers with the page of a thing; the id of one that went up in another leads there for ever. */
final class Answers {
    private final Store store;
    private final Templates templates;

    Answers(Store store, Templates templates) {
        this.store = store;
        this.templates = templates;
    }

    /** Reads what a page shows; empty when the thing is not there. */
    @FunctionalInterface
    interface Reading<P> {
        Optional<P> read(Facts facts, Id id) throws StoreTrouble;
    }

    /**
     * @param id the thing that a page is of
     * @param more what the template wants besides {@code page} and {@code texts}
     */
    <P> void page(
            Context ctx,
            Kind kind,
            Reading<P> reading,
            Function<P, Id> id,
            String template,
            Function<P, Map<String, Object>> more)
            throws StoreTrouble {
        Id asked = Addresses.id(ctx, kind);
        P page =
                store.read(facts -> reading.read(facts, asked))
                        .orElseThrow(() -> new NotThere(asked.toString()));
        Id found = id.apply(page);
        if (!found.equals(asked)) {
            ctx.redirect(Addresses.of(found), HttpStatus.MOVED_PERMANENTLY);
            return;
        }
        var model = new HashMap<String, Object>(more.apply(page));
        model.put("page", page);
        model.put("texts", store.read(facts -> SaidInTexts.of(facts, found, 0, SaidInTexts.FEW)));
        if (Ratings.isRated(kind)) {
            model.put("verdicts", store.read(facts -> Verdicts.of(facts, found)));
        }
        templates.render(ctx, template, model);
    }
}
