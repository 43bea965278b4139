package gekiban.formats.demo;

import gekiban.catalogue.draft.Draft;
import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Statement;
import gekiban.catalogue.model.Theme;
import gekiban.catalogue.model.Title;
import gekiban.catalogue.model.Value;
import gekiban.formats.encoding.CleanText;
import tools.jackson.databind.JsonNode;

/** Themes, whom they are about, and where they are heard. */
final class Themes {
    private final Entries entries;
    private final ShowEntry show;

    Themes(Entries entries, ShowEntry show) {
        this.entries = entries;
        this.show = show;
    }

    void read(JsonNode root) {
        for (JsonNode entry : entries.list(root, "themes")) {
            var item = entries.item(Kind.THEME, entry);
            if (item.isEmpty()) {
                continue;
            }
            var theme = item.get();
            String name = Entries.text(entry, "name");
            if (!name.isEmpty()) {
                var title = Title.of(name, "en", Title.Kind.ORIGINAL);
                theme.says(Common.TITLE, title.value());
            }
            show.item().ifPresent(of -> theme.says(Theme.SHOW, Value.empty(), of));
            for (JsonNode subject : entry.path("subjects")) {
                subject(theme, subject.isString() ? CleanText.of(subject.stringValue()) : "");
            }
            for (JsonNode statement : entries.list(entry, "statements")) {
                statement(theme, statement);
            }
        }
    }

    /** A character by one of their names, or else something without a place in the catalogue. */
    private void subject(Draft.ItemBuilder theme, String name) {
        var character = show.character(name);
        if (character.isPresent()) {
            var value = Value.of(name, "kind", "character");
            theme.says(Theme.SUBJECT, value, character.get());
        } else if (!name.isEmpty()) {
            theme.says(Theme.SUBJECT, Value.of(name));
        }
    }

    private void statement(Draft.ItemBuilder theme, JsonNode entry) {
        var track = entries.pointed(Kind.TRACK, Entries.text(entry, "track"));
        if (track.isEmpty()) {
            return; // which is a trouble already where it names one
        }
        var statement =
                new Statement(
                        Entries.text(entry, "how"),
                        Entries.seconds(entry, "start"),
                        Entries.seconds(entry, "end"),
                        Entries.text(entry, "key"),
                        "",
                        Entries.text(entry, "bars"));
        theme.says(Theme.STATEMENT, statement.value(), track.get());
    }
}
