package gekiban.desk.catalogue;

import gekiban.catalogue.labels.Label;
import gekiban.catalogue.labels.Labels;
import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Entry;
import gekiban.catalogue.model.Fact;
import gekiban.catalogue.model.Field;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Name;
import gekiban.catalogue.model.Source;
import gekiban.catalogue.model.State;
import gekiban.catalogue.model.Title;
import gekiban.catalogue.model.Value;
import gekiban.catalogue.store.Edit;
import gekiban.catalogue.store.Facts;
import gekiban.catalogue.store.NewFact;
import gekiban.catalogue.store.Store;
import gekiban.catalogue.store.Store.Edited;
import gekiban.catalogue.store.StoreTrouble;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** Credits that a person gives to names, which are found or made. */
public final class CreditEdits {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,6})?");
    private static final double WHOLE = 100;

    private final Store store;
    private final String who;

    public CreditEdits(Store store, String who) {
        this.store = store;
        this.who = who;
    }

    /** What came of it. */
    public sealed interface Credited {
        /**
         * The credit stands.
         *
         * @param isNew whether name and artist were made for it
         */
        record Given(Id of, Id name, Id artist, boolean isNew, long fact) implements Credited {}

        /** Several are called so; nothing was done. */
        record Several(List<Label> names) implements Credited {
            public Several {
                names = List.copyOf(names);
            }
        }
    }

    /**
     * @param value a {@link gekiban.catalogue.model.Credit}
     * @param name as it is written, or the id of a name or artist
     * @param character who is sung
     * @throws Refused when a thing is not there or can have no credit
     */
    public Edited<Credited> credit(Id id, Value value, String name, Optional<Id> character)
            throws IOException {
        return store.edit(
                who,
                "credited " + name + " as " + value.text() + " of " + id,
                edit -> credit(edit, id, value, name.strip(), character));
    }

    Credited credit(Edit edit, Id id, Value value, String name, Optional<Id> character)
            throws IOException {
        checkShare(value.detail("share"));
        var finder = new Finder(edit.facts());
        Id of = finder.living(id);
        if (!of.kind().fields().contains(Common.CREDIT)) {
            throw new Refused("a " + of.kind().word() + " has no credits");
        }
        if (value.text().isBlank() || name.isEmpty()) {
            throw new Refused("a credit has a role and a name");
        }
        Optional<Id> second = Optional.empty();
        if (character.isPresent()) {
            second = Optional.of(finder.living(character.get(), Kind.CHARACTER));
        }
        var names = names(edit.facts(), finder, name);
        if (names.size() > 1) {
            return new Credited.Several(List.copyOf(new Labels(edit.facts()).of(names).values()));
        }
        Id credited = names.isEmpty() ? make(edit, name) : names.getFirst();
        Id artist =
                edit.facts()
                        .entry(credited)
                        .flatMap(entry -> entry.target(Name.ARTIST))
                        .orElse(credited);
        long fact = fact(edit, of, value, credited, second);
        return new Credited.Given(of, credited, artist, names.isEmpty(), fact);
    }

    private static void checkShare(String share) throws Refused {
        boolean fits =
                share.isEmpty()
                        || NUMBER.matcher(share).matches() && Double.parseDouble(share) <= WHOLE;
        if (!fits) {
            throw new Refused("a share is a part of 100, not " + share);
        }
    }

    private static List<Id> names(Facts facts, Finder finder, String name) throws Refused {
        Optional<Id> id = Id.of(name);
        if (id.isEmpty()) {
            return facts.withKey(Kind.NAME, Name.TEXT.key(Value.of(name)));
        }
        Id there = finder.living(id.get());
        return switch (there.kind()) {
            case NAME -> List.of(there);
            case ARTIST -> List.of(primaryName(facts, there));
            default -> throw new Refused(there + " is no name and no artist");
        };
    }

    private static Id primaryName(Facts facts, Id artist) throws Refused {
        return facts.entries(facts.of(Name.ARTIST, artist, Kind.NAME)).values().stream()
                .min(Comparator.comparingInt(CreditEdits::weight))
                .map(Entry::id)
                .orElseThrow(() -> new Refused(artist + " has no name"));
    }

    private static int weight(Entry name) {
        if (name.text(Name.PRIMARY).equals("yes")) {
            return 0;
        }
        return name.text(Name.KIND).equals("misprint") ? 2 : 1;
    }

    private Id make(Edit edit, String text) throws StoreTrouble {
        Id name = edit.create(Kind.NAME);
        Id artist = edit.create(Kind.ARTIST);
        add(edit, name, new Said(Name.TEXT, Value.of(text)), Optional.empty(), Optional.empty());
        String script = Title.scriptOf(text);
        if (!script.isEmpty()) {
            var said = new Said(Name.SCRIPT, Value.of(script));
            add(edit, name, said, Optional.empty(), Optional.empty());
        }
        var whose = new Said(Name.ARTIST, Value.empty());
        add(edit, name, whose, Optional.of(artist), Optional.empty());
        return name;
    }

    private record Said(Field field, Value value) {}

    private long fact(Edit edit, Id of, Value value, Id name, Optional<Id> second)
            throws StoreTrouble {
        var known = edit.facts().entry(of).map(entry -> entry.all(Common.CREDIT));
        for (Fact fact : known.orElse(List.of())) {
            boolean isSame =
                    fact.source().equals(Source.person(who))
                            && fact.value().equals(value)
                            && fact.target().equals(Optional.of(name))
                            && fact.second().equals(second);
            if (isSame) {
                return fact.number();
            }
        }
        return add(edit, of, new Said(Common.CREDIT, value), Optional.of(name), second);
    }

    private long add(Edit edit, Id of, Said said, Optional<Id> target, Optional<Id> second)
            throws StoreTrouble {
        return edit.add(
                new NewFact(
                        of,
                        said.field(),
                        said.value(),
                        target,
                        second,
                        edit.source(Source.person(who)),
                        "",
                        State.ENTERED,
                        OptionalLong.empty()));
    }
}
