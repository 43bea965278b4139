package gekiban.web.site;

import gekiban.desk.pages.vital.Vital;
import gekiban.web.things.SayingWords;
import java.util.List;
import java.util.Set;

/** What is told to all of what is known of a thing: not where files lie, nor what somebody owns. */
public final class PublicFacts {
    private static final Set<String> TOLD =
            Set.of(
                    "title",
                    "kind",
                    "begun",
                    "ended",
                    "episode_count",
                    "season_of",
                    "franchise",
                    "adapted_from",
                    "genre",
                    "external_id",
                    "link",
                    "catalogue_number",
                    "label",
                    "date",
                    "barcode",
                    "form",
                    "region",
                    "in_print",
                    "reissue_of",
                    "member_of");

    private PublicFacts() {}

    public static List<Vital> of(List<Vital> vitals) {
        return vitals.stream().filter(vital -> TOLD.contains(vital.field())).toList();
    }

    /** Whether a text is an address that a page of the site may lead to. */
    public static boolean isLink(String field, String text) {
        return field.equals("link") && SayingWords.isWeb(text);
    }
}
