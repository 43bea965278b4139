package gekiban.desk.reviews;

import gekiban.catalogue.labels.Label;
import gekiban.catalogue.labels.Labels;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Text;
import gekiban.catalogue.store.Facts;
import java.util.List;

/**
 * What people here think of a thing.
 *
 * @param opinions the stars that each gave
 * @param genres what each calls its music
 * @param reviews texts about it that were written here and are out
 */
public record Verdicts(
        Id id, List<Ratings.Opinion> opinions, List<Genres.Word> genres, List<Label> reviews) {
    public Verdicts {
        genres = List.copyOf(genres);
        opinions = List.copyOf(opinions);
        reviews = List.copyOf(reviews);
    }

    public static Verdicts of(Facts facts, Id id) {
        var texts =
                facts.entries(facts.of(Text.ABOUT, id, Kind.TEXT)).values().stream()
                        .filter(text ->
                                ReviewEdits.body(text).isPresent() && ReviewEdits.isPublished(text))
                        .map(gekiban.catalogue.model.Entry::id)
                        .toList();
        return new Verdicts(
                id,
                Ratings.opinions(facts, id),
                facts.entry(id).map(Genres::of).orElse(List.of()),
                List.copyOf(new Labels(facts).withoutPeople(texts).values()));
    }
}
