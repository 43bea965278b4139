package gekiban.desk.catalogue;

import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Entry;
import gekiban.catalogue.model.Field;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Medium;
import gekiban.catalogue.model.Title;
import gekiban.catalogue.model.Track;
import gekiban.catalogue.model.Value;
import gekiban.catalogue.store.Edit;
import gekiban.catalogue.store.Store;
import gekiban.catalogue.store.Store.Edited;
import gekiban.desk.catalogue.FactEdits.Saying;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** The tracks of a disc, entered as the rows of a table: one edit for all of them. */
public final class TrackRows {
    private final Store store;
    private final FactEdits facts;
    private final String who;

    public TrackRows(Store store, String who) {
        this.store = store;
        this.who = who;
        this.facts = new FactEdits(store, who);
    }

    /**
     * @param number from 1
     * @param title empty for none
     * @param seconds as the catalogue writes it: "201"; empty when not known
     */
    public record Row(String number, String title, String seconds) {}

    /**
     * Adds tracks, each with a recording of its own.
     *
     * @param whole a medium, or a release whose medium is found by its number or made
     * @param medium its number: "1"; of no matter where the whole is a medium
     * @param place where it says so; empty when nobody says
     * @return the medium
     * @throws Refused when a number is there already, or no number; then nothing is done
     */
    public Edited<Id> add(Id whole, String medium, List<Row> rows, String place)
            throws IOException {
        if (rows.isEmpty()) {
            throw new Refused("there are no tracks in what was entered");
        }
        return store.edit(
                who,
                "entered "
                        + rows.size()
                        + (rows.size() == 1 ? " track of " : " tracks of ")
                        + whole,
                edit -> {
                    Id living = new Finder(edit.facts()).living(whole);
                    Id disc =
                            switch (living.kind()) {
                                case MEDIUM -> living;
                                case RELEASE -> medium(edit, living, medium);
                                default -> throw new Refused(living + " has no tracks");
                            };
                    var taken = numbers(edit, disc);
                    for (Row row : rows) {
                        if (!taken.add(row.number())) {
                            throw new Refused(
                                    "track "
                                            + row.number()
                                            + " is there already; nothing was saved");
                        }
                        track(edit, disc, row, place);
                    }
                    return disc;
                });
    }

    private Id medium(Edit edit, Id release, String number) throws IOException {
        for (Entry medium :
                edit.facts()
                        .entries(edit.facts().of(Medium.RELEASE, release, Kind.MEDIUM))
                        .values()) {
            if (medium.text(Medium.NUMBER).equals(number)) {
                return medium.id();
            }
        }
        Id made = edit.create(Kind.MEDIUM);
        say(edit, made, Medium.RELEASE, Value.empty(), Optional.of(release), "");
        say(edit, made, Medium.NUMBER, Value.of(number), Optional.empty(), "");
        return made;
    }

    private static Set<String> numbers(Edit edit, Id disc) {
        var numbers = new HashSet<String>();
        edit.facts()
                .entries(edit.facts().of(Track.MEDIUM, disc, Kind.TRACK))
                .values()
                .forEach(track -> numbers.add(track.text(Track.NUMBER)));
        return numbers;
    }

    private void track(Edit edit, Id disc, Row row, String place) throws IOException {
        Id track = edit.create(Kind.TRACK);
        say(edit, track, Track.MEDIUM, Value.empty(), Optional.of(disc), place);
        say(edit, track, Track.NUMBER, Value.of(row.number()), Optional.empty(), place);
        if (!row.title().isBlank()) {
            Value title = Title.of(row.title().strip(), "", Title.Kind.SLEEVE).value();
            say(edit, track, Common.TITLE, title, Optional.empty(), place);
        }
        if (!row.seconds().isBlank()) {
            say(edit, track, Common.LENGTH, Value.of(row.seconds()), Optional.empty(), place);
        }
        Id recording = edit.create(Kind.RECORDING);
        say(edit, track, Track.RECORDING, Value.empty(), Optional.of(recording), place);
    }

    private void say(Edit edit, Id of, Field field, Value value, Optional<Id> target, String place)
            throws IOException {
        var saying = new Saying(field.name(), value, target, Optional.empty());
        facts.say(edit, of, saying, place, OptionalLong.empty());
    }
}
