package gekiban.formats.starter;

import gekiban.catalogue.draft.Draft.ItemBuilder;
import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Credit;
import gekiban.catalogue.model.Field;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Value;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * {@code things.tsv}: a character, work, song or theme a row; {@code credits.tsv}: a credit a row;
 * {@code facts.tsv}: any other fact a row.
 */
final class Rest {
    static final String THINGS = "things.tsv";
    static final String CREDITS = "credits.tsv";
    static final String FACTS = "facts.tsv";

    /** Between the forms that one credit is written in. */
    private static final Pattern OR_WRITTEN = Pattern.compile(" = ");

    private static final Pattern BETWEEN_DETAILS = Pattern.compile("; *");

    private final Sayer sayer;

    Rest(Sayer sayer) {
        this.sayer = sayer;
    }

    void say(Map<String, byte[]> files) {
        sayer.rows(files, THINGS, "key", "title", "language", "title_kind").forEach(this::thing);
        sayer.rows(files, CREDITS, "thing", "role", "names", "character").forEach(this::credit);
        sayer.rows(files, FACTS, "thing", "field", "text", "detail", "target").forEach(this::fact);
    }

    private void thing(Row row) {
        sayer.begin(row, "key", Kind.CHARACTER, Kind.WORK, Kind.SONG, Kind.THEME)
                .ifPresent(thing -> sayer.sayTitle(thing, row, Common.TITLE));
    }

    private void credit(Row row) {
        var thing = sayer.thing(row, row.text("thing"));
        var field = thing.flatMap(of -> field(row, of, Common.CREDIT.name()));
        if (thing.isEmpty() || field.isEmpty()) {
            return;
        }
        String character = row.text("character");
        for (String text : OR_WRITTEN.split(row.text("names"))) {
            var name = sayer.thing(row, People.key(text.strip()));
            if (name.isPresent()) {
                credit(row, thing.get(), name.get(), character);
            }
        }
    }

    private void credit(Row row, ItemBuilder thing, ItemBuilder name, String character) {
        Value role = Credit.of(row.text("role")).value();
        if (character.isEmpty()) {
            sayer.point(thing, row, "names", Common.CREDIT, role, name);
            return;
        }
        var sung = sayer.thing(row, character);
        if (sung.isEmpty()) {
            return;
        }
        if (character.startsWith("character ")) {
            sayer.as(thing, row, "names").says(Common.CREDIT, role, name, sung.get());
        } else {
            sayer.trouble(row, "\"" + character + "\" is no character");
        }
    }

    private void fact(Row row) {
        var thing = sayer.thing(row, row.text("thing"));
        var field = thing.flatMap(of -> field(row, of, row.text("field")));
        if (thing.isEmpty() || field.isEmpty()) {
            return;
        }
        var value = value(row, field.get());
        String target = row.text("target");
        if (value.isEmpty()) {
            return;
        }
        if (target.isEmpty()) {
            sayer.say(thing.get(), row, "text", field.get(), value.get());
        } else {
            sayer.thing(row, target)
                    .ifPresent(to ->
                            sayer.point(thing.get(), row, "text", field.get(), value.get(), to));
        }
    }

    private Optional<Field> field(Row row, ItemBuilder thing, String name) {
        String word = thing.key().substring(0, thing.key().indexOf(' '));
        var field = Kind.of(word).flatMap(kind -> kind.field(name));
        if (field.isEmpty()) {
            sayer.trouble(row, "a " + word + " has no \"" + name + "\"");
        }
        return field;
    }

    /** The text with its details, written {@code name=text; name=text}. */
    private Optional<Value> value(Row row, Field field) {
        var detail = new TreeMap<String, String>();
        if (!row.text("detail").isEmpty()) {
            for (String each : BETWEEN_DETAILS.split(row.text("detail"))) {
                int equals = each.indexOf('=');
                if (equals < 1) {
                    sayer.trouble(row, "\"" + each + "\" is no detail such as language=en");
                    return Optional.empty();
                }
                String text = each.substring(equals + 1).strip();
                if (!text.isEmpty()) {
                    detail.put(each.substring(0, equals).strip(), text);
                }
            }
        }
        if (field.equals(Common.TITLE)) {
            String language = detail.getOrDefault("language", "");
            String kind = detail.getOrDefault("kind", "");
            return sayer.title(row, row.text("text"), language, kind);
        }
        return Optional.of(new Value(row.text("text"), detail));
    }
}
