package gekiban.formats.demo;

import gekiban.catalogue.draft.Draft;
import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Credit;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Title;
import gekiban.catalogue.model.Value;
import gekiban.catalogue.model.Work;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Works, and what they quote. */
final class Works {
    /** How it is written that nobody in particular composed something. */
    private static final Set<String> NOBODY = Set.of("trad.", "trad", "traditional");

    private Works() {}

    static void read(Entries entries, JsonNode root) {
        for (JsonNode entry : entries.list(root, "works")) {
            var item = entries.item(Kind.WORK, entry);
            if (item.isEmpty()) {
                continue;
            }
            var work = item.get();
            entries.titles(work, entry, "titles");
            entries.credits(work, entry);
            work.says(Common.NOTE, Entries.text(entry, "note"));
            for (JsonNode quote : entries.list(entry, "quotes")) {
                quote(entries, work, quote);
            }
        }
    }

    /** What is quoted is a work of its own that is known by its title only. */
    private static void quote(Entries entries, Draft.ItemBuilder work, JsonNode quote) {
        String title = Entries.text(quote, "title");
        if (title.isEmpty()) {
            return;
        }
        var quoted = entries.made(Kind.WORK, "quoted " + title);
        quoted.says(Common.TITLE, Title.of(title, "", Title.Kind.ORIGINAL).value());
        String composer = Entries.text(quote, "composer");
        if (NOBODY.contains(composer.toLowerCase(Locale.ROOT))) {
            quoted.says(Common.NOTE, "traditional");
        } else if (!composer.isEmpty()) {
            var name = entries.draft().name(composer);
            quoted.says(Common.CREDIT, Credit.of(Credit.COMPOSER).value(), name);
        }
        work.says(Work.QUOTES, Value.empty(), quoted);
    }
}
