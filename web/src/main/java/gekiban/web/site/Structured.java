package gekiban.web.site;

import gekiban.catalogue.labels.Label;
import gekiban.catalogue.model.Kind;
import gekiban.desk.json.JsonText;
import gekiban.desk.reviews.Ratings;
import gekiban.web.reviews.ReviewView;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** What a review says of itself to machines, in the words of schema.org. */
final class Structured {
    private Structured() {}

    /** JSON-LD; what could end the script that it stands in is written otherwise. */
    static String review(Sheet sheet, ReviewSheet page) {
        String by = page.imprint().by();
        String json =
                JsonText.string(out -> {
                    out.writeStartObject();
                    out.writeStringProperty("@context", "https://schema.org");
                    out.writeStringProperty("@type", page.about().isEmpty() ? "Article" : "Review");
                    out.writeStringProperty(
                            page.about().isEmpty() ? "headline" : "name", page.title());
                    if (!sheet.canonical().isEmpty()) {
                        out.writeStringProperty("url", sheet.canonical());
                    }
                    out.writeStringProperty("inLanguage", sheet.reader().lang());
                    if (!page.written().isEmpty()) {
                        out.writeStringProperty("datePublished", page.written());
                    }
                    people(out, "author", by.isEmpty() ? List.of() : List.of(by));
                    if (!page.about().isEmpty()) {
                        out.writeArrayPropertyStart("itemReviewed");
                        page.about().forEach(label -> thing(out, label));
                        out.writeEndArray();
                    }
                    page.ratings().stream()
                            .filter(given -> given.rating().of().equals(Ratings.MUSIC))
                            .findFirst()
                            .ifPresent(given -> rating(out, given));
                    out.writeEndObject();
                });
        return json.replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }

    private static void people(JsonGenerator out, String name, List<String> people) {
        if (people.isEmpty()) {
            return;
        }
        out.writeArrayPropertyStart(name);
        for (String each : people) {
            out.writeStartObject();
            out.writeStringProperty("@type", "Person");
            out.writeStringProperty("name", each);
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private static void thing(JsonGenerator out, Label label) {
        out.writeStartObject();
        out.writeStringProperty("@type", type(label.id().kind()));
        out.writeStringProperty("name", label.title());
        people(out, label.id().kind() == Kind.RELEASE ? "byArtist" : "creator", label.people());
        out.writeEndObject();
    }

    private static String type(Kind kind) {
        return switch (kind) {
            case RELEASE -> "MusicAlbum";
            case TRACK -> "MusicRecording";
            case SONG, THEME -> "MusicComposition";
            case SHOW -> "TVSeries";
            case EPISODE -> "TVEpisode";
            default -> "CreativeWork";
        };
    }

    private static void rating(JsonGenerator out, ReviewView.Given given) {
        // Less than the worst is no rating: none at all is not told.
        if (!given.rating().stars().matches("[0-5](\\.5)?") || given.rating().stars().equals("0")) {
            return;
        }
        out.writeObjectPropertyStart("reviewRating");
        out.writeStringProperty("@type", "Rating");
        out.writeStringProperty("ratingValue", given.rating().stars());
        out.writeStringProperty("bestRating", "5");
        out.writeStringProperty("worstRating", "0.5");
        out.writeEndObject();
    }
}
