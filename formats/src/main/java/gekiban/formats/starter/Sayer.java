package gekiban.formats.starter;

import gekiban.catalogue.draft.Draft;
import gekiban.catalogue.draft.Draft.ItemBuilder;
import gekiban.catalogue.model.Field;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Title;
import gekiban.catalogue.model.Value;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says what rows say, each with its row's place and source; for one thread and one draft. */
final class Sayer {
    private final Draft.Builder draft;
    private final Map<String, ItemBuilder> items = new HashMap<>();

    Sayer(Draft.Builder draft) {
        this.draft = draft;
    }

    /** The rows of a file, none where the file is not there. */
    List<Row> rows(Map<String, byte[]> files, String file, String... columns) {
        byte[] bytes = files.get(file);
        if (bytes == null) {
            draft.trouble(file + " is missing");
            return List.of();
        }
        return Table.read(file, bytes, List.of(columns), draft::trouble);
    }

    void trouble(Row row, String what) {
        draft.trouble(row.place() + ": " + what);
    }

    /**
     * The new thing that a row is about; a trouble where its key is of no use.
     *
     * @param column where its key is: the word of its kind, a space and a word of its own
     * @param kinds that it may have
     */
    Optional<ItemBuilder> begin(Row row, String column, Kind... kinds) {
        String key = row.text(column);
        var kind = kindOf(key).filter(Arrays.asList(kinds)::contains);
        if (kind.isEmpty()) {
            trouble(row, "\"" + key + "\" is no key of a thing of this file");
            return Optional.empty();
        }
        return begin(row, kind.get(), key);
    }

    /** The same where the key is not as written. */
    Optional<ItemBuilder> begin(Row row, Kind kind, String key) {
        if (items.containsKey(key)) {
            trouble(row, key + " was there before");
            return Optional.empty();
        }
        var item = draft.item(kind, key);
        items.put(key, item);
        return Optional.of(item);
    }

    private static Optional<Kind> kindOf(String key) {
        int space = key.indexOf(' ');
        return space < 0 ? Optional.empty() : Kind.of(key.substring(0, space));
    }

    /** What a row points to; a trouble where there is no such thing. */
    Optional<ItemBuilder> thing(Row row, String key) {
        var item = Optional.ofNullable(items.get(key));
        if (item.isEmpty()) {
            trouble(row, "there is no \"" + key + "\"");
        }
        return item;
    }

    /** Says what is in a column, if anything is. */
    void say(ItemBuilder item, Row row, String column, Field field) {
        if (!row.text(column).isEmpty()) {
            say(item, row, column, field, Value.of(row.text(column)));
        }
    }

    /** Says something; the column tells how far it is to be believed. */
    void say(ItemBuilder item, Row row, String column, Field field, Value value) {
        as(item, row, column).says(field, value);
    }

    /** Says that the item has to do with the thing whose key is in a column, if there is one. */
    void point(ItemBuilder item, Row row, String column, Field field) {
        if (!row.text(column).isEmpty()) {
            thing(row, row.text(column))
                    .ifPresent(to -> point(item, row, column, field, Value.empty(), to));
        }
    }

    /** Says something that points to another; a trouble where the field does not point there. */
    void point(ItemBuilder item, Row row, String column, Field field, Value value, ItemBuilder to) {
        if (pointsTo(row, field, to)) {
            as(item, row, column).says(field, value, to);
        }
    }

    boolean pointsTo(Row row, Field field, ItemBuilder to) {
        boolean may = kindOf(to.key()).filter(field.targets()::contains).isPresent();
        if (!may) {
            trouble(row, field.name() + " does not point to \"" + to.key() + "\"");
        }
        return may;
    }

    ItemBuilder as(ItemBuilder item, Row row, String column) {
        return item.at(row.place()).by(row.source()).as(row.state(column));
    }

    /** A title; empty, with a trouble, where there is no such kind of titles. */
    Optional<Value> title(Row row, String text, String language, String kind) {
        var known = Title.Kind.of(kind);
        if (!known.word().equals(kind)) {
            trouble(row, "no kind of title is called \"" + kind + "\"");
            return Optional.empty();
        }
        return Optional.of(Title.of(text, language, known).value());
    }

    /** Says the title in the columns title, language and title_kind, if there is one. */
    void sayTitle(ItemBuilder item, Row row, Field field) {
        if (!row.text("title").isEmpty()) {
            title(row, row.text("title"), row.text("language"), row.text("title_kind"))
                    .ifPresent(title -> say(item, row, "title", field, title));
        }
    }
}
