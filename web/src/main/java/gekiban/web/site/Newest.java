package gekiban.web.site;

import gekiban.catalogue.labels.Label;
import gekiban.catalogue.store.Facts;
import gekiban.desk.reviews.ReviewEdits;
import gekiban.web.reviews.ReviewView;
import java.util.ArrayList;
import java.util.List;

/**
 * A review with what it is about.
 *
 * @param ratings stars that its writer gave
 */
public record Newest(Plan.Listed text, List<Label> about, List<ReviewView.Given> ratings) {
    /** So many stand on the first page. */
    static final int FEW = 30;

    public Newest {
        about = List.copyOf(about);
        ratings = List.copyOf(ratings);
    }

    static List<Newest> of(Facts facts, List<Plan.Listed> texts) {
        var newest = new ArrayList<Newest>();
        for (Plan.Listed each : texts) {
            facts.entry(each.id())
                    .ifPresent(entry -> {
                        var about = ReviewView.about(facts, entry);
                        newest.add(
                                new Newest(
                                        each,
                                        about,
                                        ReviewView.given(
                                                facts, about, ReviewEdits.writers(entry))));
                    });
        }
        return newest;
    }
}
