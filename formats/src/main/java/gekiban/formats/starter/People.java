package gekiban.formats.starter;

import gekiban.catalogue.draft.Draft.ItemBuilder;
import gekiban.catalogue.model.Artist;
import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Link;
import gekiban.catalogue.model.Name;
import gekiban.catalogue.model.Title;
import gekiban.catalogue.model.Value;
import java.util.ArrayList;
import java.util.Map;

/** {@code artists.tsv}: a person or group a row; {@code names.tsv}: a written form a row. */
final class People {
    static final String ARTISTS = "artists.tsv";
    static final String NAMES = "names.tsv";

    private final Sayer sayer;

    People(Sayer sayer) {
        this.sayer = sayer;
    }

    void say(Map<String, byte[]> files) {
        var rows = sayer.rows(files, ARTISTS, "key", "kind", "link", "member_of");
        var begun = new ArrayList<Map.Entry<Row, ItemBuilder>>();
        for (Row row : rows) {
            sayer.begin(row, "key", Kind.ARTIST).ifPresent(item -> begun.add(Map.entry(row, item)));
        }
        // A group may stand below its members.
        begun.forEach(each -> artist(each.getKey(), each.getValue()));
        sayer.rows(
                        files,
                        NAMES,
                        "name",
                        "artist",
                        "kind",
                        "reading",
                        "wapuro",
                        "official",
                        "order",
                        "locale",
                        "primary")
                .forEach(this::name);
    }

    private void artist(Row row, ItemBuilder artist) {
        sayer.say(artist, row, "kind", Artist.KIND);
        sayer.point(artist, row, "member_of", Artist.MEMBER_OF);
        if (!row.text("link").isEmpty()) {
            var link = new Link(row.text("link"), "about", "");
            sayer.say(artist, row, "link", Common.LINK, link.value());
        }
    }

    /** The key of the name that is written so. */
    static String key(String text) {
        return "name " + text;
    }

    private void name(Row row) {
        String text = row.text("name");
        if (text.isEmpty()) {
            sayer.trouble(row, "a name without letters");
            return;
        }
        var begun = sayer.begin(row, Kind.NAME, key(text));
        if (begun.isEmpty()) {
            return;
        }
        var name = begun.get();
        sayer.say(name, row, "name", Name.TEXT);
        String script = Title.scriptOf(text);
        if (!script.isEmpty()) {
            sayer.say(name, row, "name", Name.SCRIPT, Value.of(script));
        }
        sayer.point(name, row, "artist", Name.ARTIST);
        sayer.say(name, row, "kind", Name.KIND);
        sayer.say(name, row, "reading", Name.READING);
        for (String system : new String[] {"wapuro", "official"}) {
            if (!row.text(system).isEmpty()) {
                var value = Value.of(row.text(system), "system", system);
                sayer.say(name, row, system, Name.ROMANISED, value);
            }
        }
        sayer.say(name, row, "order", Name.ORDER);
        sayer.say(name, row, "locale", Name.LOCALE);
        sayer.say(name, row, "primary", Name.PRIMARY);
    }
}
