package gekiban.desk.retold;

import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Entry;
import gekiban.catalogue.model.Fact;
import gekiban.catalogue.model.Field;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Text;
import gekiban.catalogue.model.Title;
import gekiban.catalogue.model.Value;
import gekiban.catalogue.store.Edit;
import gekiban.catalogue.store.Facts;
import gekiban.catalogue.store.Store;
import gekiban.desk.catalogue.Refused;
import gekiban.desk.catalogue.Says;
import gekiban.desk.reviews.ReviewEdits;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Reviews made of texts that came in, so that what stood in a blog is written on, played and
 * published here. Each is a draft with its writer's name and date, and is made once.
 */
public final class Retold {
    private final Store store;
    private final String who;

    /**
     * @param who has it made, and may write in it
     */
    public Retold(Store store, String who) {
        this.store = store;
        this.who = who;
    }

    /**
     * A review, and whether it is new.
     *
     * @param edit that made it; empty where it was there
     */
    public record Made(Id review, OptionalLong edit) {}

    /** The review that was made of a text; empty where none was. */
    public static Optional<Id> of(Facts facts, Id text) {
        return facts.of(Text.MADE_OF, text, Kind.TEXT).stream().findFirst();
    }

    /** Texts that came in and of which none was made, in the order that they came. */
    public static List<Id> open(Facts facts) {
        return facts.handle()
                .createQuery(
                        """
                        select t.id from thing t
                        join fact b on b.thing = t.id and b.ended is null and b.field = 'body'
                        where t.kind = 'text' and t.ended is null
                            and coalesce(json_extract(b.detail, '$.markup'), '') <> ?
                            and not exists (select 1 from fact m where m.target = t.id
                                and m.field = 'made_of' and m.ended is null)
                        group by t.id order by t.id\
                        """)
                .bind(0, ReviewEdits.MARKUP)
                .mapTo(Long.class)
                .map(number -> new Id(Kind.TEXT, number))
                .list();
    }

    /**
     * Makes a review of a text.
     *
     * @throws Refused when it is no text that came in, or nothing in it is its writer's
     */
    public Made make(Id id) throws IOException {
        var there = store.read(facts -> of(facts, id));
        if (there.isPresent()) {
            return new Made(there.get(), OptionalLong.empty());
        }
        record Read(Entry text, String body) {}
        var read =
                store.read(facts ->
                                facts.entry(id)
                                        .filter(text -> ReviewEdits.body(text).isEmpty())
                                        .map(text ->
                                                new Read(text, FromText.markdown(facts, text))))
                        .orElseThrow(() -> new Refused(id + " is no text that came in"));
        if (read.body().isBlank()) {
            throw new Refused(id + " has no words of its writer");
        }
        var made =
                store.edit(
                        who,
                        "made a review of " + id,
                        edit -> {
                            // Somebody else may have pressed the same button.
                            var now = of(edit.facts(), id);
                            return now.isPresent()
                                    ? now.get()
                                    : say(edit, read.text(), read.body());
                        });
        return new Made(made.answer(), made.number());
    }

    private Id say(Edit edit, Entry text, String body) throws IOException {
        Id review = edit.create(Kind.TEXT);
        String title = text.text(Common.TITLE);
        var says = new Says(edit, who);
        says.value(
                review,
                Common.TITLE,
                Title.of(title.isBlank() ? text.id().toString() : title, "", Title.Kind.ORIGINAL)
                        .value());
        for (String kind : texts(text, Text.KIND)) {
            says.value(review, Text.KIND, Value.of(kind));
        }
        var writers = texts(text, Text.BY);
        for (String by : writers.isEmpty() ? List.of(who) : writers) {
            says.value(
                    review, Text.BY, by.equals(who) ? Value.of(by) : Value.of(by, "account", who));
        }
        for (String written : texts(text, Text.WRITTEN).stream().limit(1).toList()) {
            says.value(review, Text.WRITTEN, Value.of(written));
        }
        for (Field field : List.of(Text.SERIES, Text.PICTURE)) {
            var first = text.first(field);
            if (first.isPresent()) {
                says.value(review, field, first.get().value());
            }
        }
        for (Fact about : text.all(Text.ABOUT)) {
            if (about.target().isPresent()) {
                says.points(review, Text.ABOUT, about.target().get());
            }
        }
        says.points(review, Text.MADE_OF, text.id());
        says.value(review, Text.PUBLISHED, Value.of("no"));
        says.value(review, Text.BODY, Value.of(body, "markup", ReviewEdits.MARKUP));
        return review;
    }

    private static List<String> texts(Entry text, Field field) {
        return text.all(field).stream().map(Fact::text).distinct().toList();
    }
}
