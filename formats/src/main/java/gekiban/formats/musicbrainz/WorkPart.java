package gekiban.formats.musicbrainz;

import gekiban.catalogue.draft.Draft;
import gekiban.catalogue.draft.Draft.ItemBuilder;
import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Title;
import gekiban.catalogue.model.Value;
import gekiban.catalogue.model.Work;
import gekiban.formats.json.Node;
import gekiban.formats.json.Once;
import java.util.List;
import java.util.Optional;

/** Works: what recordings perform. */
final class WorkPart {
    private final Draft.Builder draft;
    private final Credits credits;
    private final Once once;

    WorkPart(Draft.Builder draft, Credits credits, Once once) {
        this.draft = draft;
        this.credits = credits;
        this.once = once;
    }

    /** Reads a work with its relations; empty where it has neither id nor title. */
    Optional<ItemBuilder> read(Node json) {
        String id = Ids.of(json);
        String title = json.text("title");
        if (id.isEmpty() && title.isEmpty()) {
            json.trouble("is a work without id and title");
            return Optional.empty();
        }
        var work = draft.item(Kind.WORK, "work " + (id.isEmpty() ? title : id)).at(json.place());
        if (!title.isEmpty()) {
            once.says(work, Common.TITLE, title(title, language(json)).value());
        }
        aliases(once, json, work);
        json.texts("iswcs").forEach(iswc -> once.says(work, Work.ISWC, iswc));
        Ids.say(once, work, id);
        once.says(work, Common.NOTE, json.text("disambiguation"));
        for (Node relation : json.objects("relations")) {
            if (relation.has("artist")) {
                credits.relation(relation, work);
            } else if (relation.has("work")) {
                toWork(relation, work);
            } else if (relation.has("url")) {
                Links.relation(once, relation, work);
            }
        }
        return Optional.of(work);
    }

    /** Of recordings too. */
    static void aliases(Once once, Node json, ItemBuilder item) {
        for (Node alias : json.objects("aliases")) {
            String text = alias.text("name");
            if (!text.isEmpty() && !alias.text("type").equals("Search hint")) {
                String locale = alias.text("locale").replace('_', '-');
                item.at(alias.place());
                once.says(
                        item, Common.TITLE, Title.of(text, locale, Title.Kind.ALTERNATIVE).value());
            }
        }
        item.at(json.place());
    }

    private static Title title(String text, String language) {
        boolean isLatinJapanese = language.equals("ja") && !Title.scriptOf(text).equals("Jpan");
        return Title.of(text, isLatinJapanese ? "" : language, Title.Kind.ORIGINAL);
    }

    /** Of the words that are sung, where there is one language only. */
    private static String language(Node json) {
        List<String> all = json.texts("languages");
        if (all.size() > 1) {
            return "";
        }
        return Representation.language(all.isEmpty() ? json.text("language") : all.getFirst());
    }

    /** MusicBrainz says it of the original forwards, of what was made of it backwards. */
    private void toWork(Node relation, ItemBuilder work) {
        String how =
                switch (relation.text("type")) {
                    case "arrangement" -> "";
                    case "orchestration" -> "orchestra";
                    case "based on" -> "based on it";
                    default -> "no arrangement";
                };
        if (how.equals("no arrangement")) {
            return;
        }
        boolean isOriginal = !relation.text("direction").equals("backward");
        read(relation.object("work"))
                .ifPresent(other -> {
                    var made = isOriginal ? other : work;
                    made.at(relation.place());
                    once.says(made, Work.ARRANGEMENT_OF, Value.of(how), isOriginal ? work : other);
                });
    }
}
