package gekiban.web.site;

import gekiban.catalogue.labels.Label;
import gekiban.catalogue.model.Entry;
import gekiban.catalogue.model.Fact;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Text;
import gekiban.desk.reviews.Imprint;
import gekiban.desk.reviews.Markdown;
import gekiban.desk.reviews.ReviewEdits;
import gekiban.desk.reviews.Setting;
import gekiban.desk.reviews.Things;
import gekiban.web.reviews.ReviewView;
import java.util.List;

/**
 * A review or an essay as the site shows it.
 *
 * @param html safe: it came from {@link Markdown}
 */
public record ReviewSheet(
        Id id,
        String title,
        Imprint imprint,
        String written,
        List<Label> about,
        List<ReviewView.Given> ratings,
        String html) {
    public ReviewSheet {
        about = List.copyOf(about);
        ratings = List.copyOf(ratings);
    }

    /** Of a text that is out. */
    static ReviewSheet of(Sheet sheet, Entry text, Markdown markdown, Setting setting) {
        var facts = sheet.facts();
        var read = markdown.read(ReviewEdits.body(text).map(Fact::text).orElse(""));
        var about = ReviewView.about(facts, text);
        return new ReviewSheet(
                text.id(),
                ReviewView.title(text),
                Imprint.of(text),
                text.text(Text.WRITTEN),
                about,
                ReviewView.given(facts, about, ReviewEdits.writers(text)),
                read.html(Things.of(facts, read.ids()), setting));
    }
}
