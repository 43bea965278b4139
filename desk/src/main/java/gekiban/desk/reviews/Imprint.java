package gekiban.desk.reviews;

import gekiban.catalogue.model.Entry;
import gekiban.catalogue.model.Fact;
import gekiban.catalogue.model.Field;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Text;
import gekiban.catalogue.model.Value;
import gekiban.catalogue.store.Edit;
import gekiban.catalogue.store.Store;
import gekiban.desk.catalogue.Refused;
import gekiban.desk.catalogue.Says;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What stands round a text: how it is signed, its series, its lead picture with who made that, and
 * what it is about.
 *
 * @param series empty for none
 * @param part of the series, such as "3"; empty for none
 * @param picture name of a file of {@link Pictures}, or where it lies elsewhere; empty for none
 * @param pictureBy who made it; empty where nobody is named
 * @param about in no order
 */
public record Imprint(
        String by, String series, String part, String picture, String pictureBy, List<Id> about) {
    private static final int LONGEST = 500;

    public Imprint {
        about = List.copyOf(about);
    }

    public static Imprint of(Entry text) {
        var series = text.first(Text.SERIES);
        var picture = text.first(Text.PICTURE);
        return new Imprint(
                text.text(Text.BY),
                series.map(Fact::text).orElse(""),
                series.map(fact -> fact.value().detail("part")).orElse(""),
                picture.map(Fact::text).orElse(""),
                picture.map(fact -> fact.value().detail("by")).orElse(""),
                text.all(Text.ABOUT).stream().flatMap(fact -> fact.target().stream()).toList());
    }

    /**
     * Makes it that of a text. Whose the text is stays as it was.
     *
     * @param who says so
     * @return the edit; empty where all was so
     * @throws Refused when the text is none of this desk, something is too long, or it is about
     *     what no text is about
     */
    public OptionalLong keep(Store store, String who, Id id) throws IOException {
        for (String each : List.of(by, series, part, picture, pictureBy)) {
            if (each.length() > LONGEST) {
                throw new Refused("longer than " + LONGEST + " characters: " + each.strip());
            }
        }
        if (by.isBlank()) {
            throw new Refused("a text that nobody signs is not kept");
        }
        return store.edit(
                        who,
                        "said what stands round " + id,
                        edit -> {
                            Entry text = ReviewEdits.written(edit.facts(), id);
                            var say = new Saying(edit, text, new Says(edit, who));
                            var signed = text.all(Text.BY);
                            if (signed.size() == 1) {
                                String owner = ReviewEdits.writer(signed.getFirst());
                                String name = by.strip();
                                say.one(
                                        Text.BY,
                                        name.equals(owner)
                                                ? Optional.of(Value.of(name))
                                                : Optional.of(Value.of(name, "account", owner)));
                            }
                            say.one(Text.SERIES, value(series, "part", part));
                            say.one(Text.PICTURE, value(picture, "by", pictureBy));
                            say.about(about);
                            return id;
                        })
                .number();
    }

    private static Optional<Value> value(String text, String detail, String more) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(
                more.isBlank()
                        ? Value.of(text.strip())
                        : Value.of(text.strip(), detail, more.strip()));
    }

    private record Saying(Edit edit, Entry text, Says says) {
        /** Says one thing in a field and nothing else. */
        void one(Field field, Optional<Value> value) throws IOException {
            var now = text.all(field).stream().map(Fact::value).toList();
            if (!now.equals(value.stream().toList())) {
                if (value.isPresent()) {
                    says.instead(text, field, value.get());
                } else {
                    says.ends(text, field);
                }
            }
        }

        void about(List<Id> about) throws IOException {
            var wanted = new LinkedHashSet<Id>();
            for (Id id : about) {
                wanted.add(ReviewEdits.spokenOf(edit.facts(), id));
            }
            var there = new ArrayList<Id>();
            for (Fact each : text.all(Text.ABOUT)) {
                if (each.target().filter(wanted::contains).isPresent()) {
                    there.add(each.target().get());
                } else {
                    edit.end(each.number());
                }
            }
            wanted.removeAll(there);
            for (Id id : wanted) {
                says.points(text.id(), Text.ABOUT, id);
            }
        }
    }
}
