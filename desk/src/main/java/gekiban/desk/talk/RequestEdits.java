package gekiban.desk.talk;

import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Entry;
import gekiban.catalogue.model.Fact;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Request;
import gekiban.catalogue.model.Source;
import gekiban.catalogue.model.State;
import gekiban.catalogue.model.Value;
import gekiban.catalogue.store.Edit;
import gekiban.catalogue.store.Store;
import gekiban.desk.catalogue.Says;
import gekiban.desk.reviews.Answered;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Keeps requests and votes. */
public final class RequestEdits {
    private final Store store;
    private final Asker asker;

    public RequestEdits(Store store, Asker asker) {
        this.store = store;
        this.asker = asker;
    }

    /**
     * A wish that its wisher wants kept.
     *
     * @param link what it is in the catalogue, as found by its title
     */
    public record Chosen(Wishing.Wish wish, Optional<Id> link) {}

    /**
     * What came of wishes.
     *
     * @param made new requests
     * @param voted requests that were here, and have one vote more
     * @param had those that the wisher had wished before
     * @param edit empty where nothing changed
     */
    public record Kept(List<Id> made, List<Id> voted, List<Id> had, OptionalLong edit) {
        public Kept {
            made = List.copyOf(made);
            voted = List.copyOf(voted);
            had = List.copyOf(had);
        }
    }

    /** Makes requests; what is wished for already gets a vote. All in one edit. */
    public Kept keep(List<Chosen> chosen) throws IOException {
        var made = new java.util.ArrayList<Id>();
        var voted = new java.util.ArrayList<Id>();
        var had = new java.util.ArrayList<Id>();
        var done =
                store.edit(
                        asker.name(),
                        "wished for reviews of " + chosen.size(),
                        edit -> {
                            var existing = new Wishing.Existing(edit.facts());
                            for (Chosen each : chosen) {
                                var there = existing.of(each.wish().work(), each.link());
                                if (there.isEmpty()) {
                                    made.add(make(edit, each));
                                } else if (vote(edit, there.get(), each.wish().words())) {
                                    voted.add(there.get());
                                } else {
                                    had.add(there.get());
                                }
                            }
                            return made;
                        });
        return new Kept(made, voted, had, done.number());
    }

    private Id make(Edit edit, Chosen chosen) throws IOException {
        var wish = chosen.wish();
        var says = new Says(edit, asker.name());
        Id id = edit.create(Kind.REQUEST);
        says.says(
                id,
                Common.TITLE,
                ListEdits.titled(wish.work()),
                Optional.empty(),
                OptionalLong.empty());
        for (String volume : wish.volumes()) {
            says.text(id, Request.VOLUME, volume);
        }
        if (!wish.scope().isEmpty()) {
            says.text(id, Request.SCOPE, wish.scope());
        }
        for (String who : wish.people()) {
            says.says(
                    id,
                    Request.CREDITED,
                    Value.of(who, "doubt", wish.doubt()),
                    Optional.empty(),
                    OptionalLong.empty());
        }
        if (!wish.doubt().isEmpty()) {
            says.text(id, Request.DOUBT, wish.doubt());
        }
        if (chosen.link().isPresent()) {
            says.says(
                    id,
                    Request.WANTED,
                    Value.empty(),
                    chosen.link(),
                    OptionalLong.empty(),
                    State.SUGGESTED);
        }
        wish(edit, id, wish.words(), "wish");
        Answered.refresh(edit, id);
        return id;
    }

    private void wish(Edit edit, Id request, String words, String kind) throws IOException {
        new Says(edit, asker.name())
                .says(
                        request,
                        Request.WISH,
                        Value.of(words, "kind", kind, "who", asker.name()),
                        Optional.empty(),
                        OptionalLong.empty());
    }

    /** Whether it is a new vote: each has one. */
    private boolean vote(Edit edit, Id request, String words) throws IOException {
        Entry entry = edit.facts().entry(request).orElseThrow(() -> gone());
        if (mine(entry).isPresent()) {
            return false;
        }
        wish(edit, entry.id(), words, "vote");
        return true;
    }

    private Optional<Fact> mine(Entry request) {
        return of(request, asker.name());
    }

    /** The wish of somebody of this desk. */
    public static Optional<Fact> of(Entry request, String who) {
        return request.all(Request.WISH).stream()
                .filter(fact -> fact.source().equals(Source.person(who)))
                .filter(fact -> fact.value().detail("who").equals(who))
                .findFirst();
    }

    /** Gives a vote, or takes it back. */
    public OptionalLong vote(Id request, boolean isFor) throws IOException {
        return store.edit(
                        asker.name(),
                        (isFor ? "voted for " : "took back a vote for ") + request,
                        edit -> {
                            if (isFor) {
                                vote(edit, request, "");
                            } else {
                                Entry entry = edit.facts().entry(request).orElseThrow(() -> gone());
                                var mine = mine(entry);
                                if (mine.isPresent()) {
                                    edit.end(mine.get().number());
                                }
                            }
                            return request;
                        })
                .number();
    }

    /** Says what is wished for, and with that what answers it. */
    public OptionalLong link(Id request, Id thing) throws IOException {
        return store.edit(
                        asker.name(),
                        "linked " + request + " to " + thing,
                        edit -> {
                            Entry entry = edit.facts().entry(request).orElseThrow(() -> gone());
                            Id living =
                                    edit.facts()
                                            .survivor(thing)
                                            .filter(id ->
                                                    Request.WANTED.targets().contains(id.kind()))
                                            .orElseThrow(() -> gone());
                            for (Fact fact : entry.facts()) {
                                boolean isSame =
                                        fact.field().name().equals(Request.WANTED.name())
                                                && fact.target().filter(living::equals).isPresent();
                                if (isSame) {
                                    edit.restate(fact, State.CONFIRMED);
                                    Answered.refresh(edit, entry.id());
                                    return entry.id();
                                }
                            }
                            new Says(edit, asker.name()).points(entry.id(), Request.WANTED, living);
                            Answered.refresh(edit, entry.id());
                            return entry.id();
                        })
                .number();
    }

    /** Refuses a link that was guessed. */
    public OptionalLong unlink(Id request, Id thing) throws IOException {
        return store.edit(
                        asker.name(),
                        "refused that " + request + " is " + thing,
                        edit -> {
                            Entry entry = edit.facts().entry(request).orElseThrow(() -> gone());
                            for (Fact fact : entry.all(Request.WANTED)) {
                                if (fact.target().filter(thing::equals).isPresent()) {
                                    edit.restate(fact, State.REFUSED);
                                }
                            }
                            Answered.refresh(edit, entry.id());
                            return entry.id();
                        })
                .number();
    }

    private static NotTaken gone() {
        return new NotTaken(NotTaken.Why.GONE);
    }
}
