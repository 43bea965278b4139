package gekiban.web.reviews;

import gekiban.catalogue.labels.Label;
import gekiban.catalogue.labels.Labels;
import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Entry;
import gekiban.catalogue.model.Fact;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Rating;
import gekiban.catalogue.model.Text;
import gekiban.catalogue.store.Facts;
import gekiban.desk.reviews.Glossary;
import gekiban.desk.reviews.Imprint;
import gekiban.desk.reviews.Markdown;
import gekiban.desk.reviews.Ratings;
import gekiban.desk.reviews.ReviewEdits;
import gekiban.desk.reviews.Things;
import gekiban.desk.talk.Talk;
import gekiban.web.http.NotThere;
import gekiban.web.http.Reader;
import gekiban.web.http.Templates;
import gekiban.web.pages.Desk;
import gekiban.web.texts.Notice;
import gekiban.web.texts.WrittenHere;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A review as it is read. */
public final class ReviewView implements WrittenHere {
    private final Desk desk;
    private final Templates templates;

    /**
     * Made for the first review that is asked for: its parsers and rules are no work of a start.
     */
    private static final class FirstAsked {
        static final Markdown MARKDOWN = new Markdown(new Glossary());
    }

    public ReviewView(Desk desk, Templates templates) {
        this.desk = desk;
        this.templates = templates;
    }

    Markdown markdown() {
        return FirstAsked.MARKDOWN;
    }

    /**
     * Stars that the writer gave to what a review is about.
     *
     * @param of what they are given to
     */
    public record Given(Label of, Rating rating) {}

    /**
     * What the page shows.
     *
     * @param html safe: it came from {@link Markdown}
     * @param isChanged whether something was written since it was put out
     * @param isTheirs whether who reads may write in it
     */
    public record Page(
            Id id,
            String title,
            Imprint imprint,
            String written,
            boolean isPublished,
            boolean isChanged,
            boolean isTheirs,
            List<Label> about,
            List<Given> ratings,
            String html) {
        public Page {
            about = List.copyOf(about);
            ratings = List.copyOf(ratings);
        }
    }

    /** Whether who asks may write in a text: those who edit, and who signs it. */
    static boolean isTheirs(Reader reader, Entry text, String who) {
        return reader.visitor().mayEdit()
                || reader.visitor().mayWrite() && ReviewEdits.isBy(text, who);
    }

    @Override
    public boolean mayRead(Context ctx, Entry text) {
        return ReviewEdits.body(text).isEmpty()
                || ReviewEdits.isPublished(text)
                || isTheirs(templates.reader(ctx), text, desk.who(ctx));
    }

    @Override
    public boolean shows(Context ctx, Id id, Notice notice) throws IOException {
        var entry = desk.store().read(facts -> facts.entry(id));
        var body = entry.flatMap(ReviewEdits::body);
        if (body.isEmpty()) {
            return false;
        }
        if (!mayRead(ctx, entry.get())) {
            throw new NotThere(id.toString());
        }
        var page = desk.store().read(facts -> page(ctx, facts, entry.get(), body.get()));
        var asker = templates.reader(ctx).visitor().asker();
        var talk = desk.store().read(facts -> Talk.of(facts, id, asker));
        templates.render(
                ctx, "review/page.jte", Map.of("page", page, "notice", notice, "talk", talk));
        return true;
    }

    private Page page(Context ctx, Facts facts, Entry text, Fact body) {
        Reader reader = templates.reader(ctx);
        var read = markdown().read(body.text());
        var about = about(facts, text);
        return new Page(
                text.id(),
                title(text),
                Imprint.of(text),
                text.text(Text.WRITTEN),
                ReviewEdits.isPublished(text),
                ReviewEdits.isChanged(text),
                isTheirs(reader, text, desk.who(ctx)),
                about,
                given(facts, about, ReviewEdits.writers(text)),
                read.html(Things.of(facts, read.ids()), new PageSetting(reader)));
    }

    /** What a text is called. */
    public static String title(Entry text) {
        return text.first(Common.TITLE).map(Fact::text).orElse(text.id().toString());
    }

    /** What a text is about. */
    public static List<Label> about(Facts facts, Entry text) {
        var ids = text.all(Text.ABOUT).stream().flatMap(fact -> fact.target().stream()).toList();
        return List.copyOf(new Labels(facts).of(ids).values());
    }

    /** Stars that who wrote a text gave to what it is about. */
    public static List<Given> given(Facts facts, List<Label> about, Set<String> by) {
        var given = new ArrayList<Given>();
        for (Label label : about) {
            Ratings.opinions(facts, label.id()).stream()
                    .filter(each -> by.contains(each.now().who()))
                    .forEach(each -> given.add(new Given(label, each.now())));
        }
        return given;
    }

    /** The text of a fact of a review that is there. */
    Optional<Entry> entry(Id id) throws IOException {
        return desk.store().read(facts -> facts.entry(id));
    }
}
