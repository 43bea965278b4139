package gekiban.desk.reviews;

import gekiban.catalogue.model.Entry;
import gekiban.catalogue.model.Fact;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Release;
import gekiban.catalogue.model.Request;
import gekiban.catalogue.model.Source;
import gekiban.catalogue.model.State;
import gekiban.catalogue.model.Text;
import gekiban.catalogue.model.Value;
import gekiban.catalogue.store.Edit;
import gekiban.catalogue.store.Facts;
import gekiban.catalogue.store.NewFact;
import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Requests that a published review answers: those for what it is about, and for the show of a
 * release that it is about. It says so in its own name, so that all of it goes when it is
 * withdrawn, and a person's word stays. Where the link of a request to the catalogue is a guess,
 * the answer is one.
 */
public final class Answered {
    public static final String OPEN = "open";
    public static final String WRITTEN = "written";
    public static final String DECLINED = "declined";

    private Answered() {}

    /**
     * How a request stands.
     *
     * @param state "open" where nobody said otherwise
     * @param isDoubtful whether that follows from a link that nobody confirmed
     */
    public record Standing(String state, boolean isDoubtful) {}

    /** What is said of how a request stands, as a fact has it. */
    public record Stated(String text, State state, long number) {
        public static Stated of(Fact fact) {
            return new Stated(fact.text(), fact.state(), fact.number());
        }
    }

    /** How a request stands. */
    public static Standing standing(Entry request) {
        return standing(request.all(Request.STATE).stream().map(Stated::of).toList());
    }

    /**
     * How a request stands: what a person said of it, unless a review was published since. What was
     * declined stays so.
     */
    public static Standing standing(Collection<Stated> said) {
        Optional<Stated> person = latest(said, true);
        Optional<Stated> review = latest(said, false);
        if (review.isEmpty()
                || person.filter(each ->
                                each.text().equals(DECLINED)
                                        || each.number() > review.get().number())
                        .isPresent()) {
            return new Standing(person.map(Stated::text).orElse(OPEN), false);
        }
        return new Standing(review.get().text(), review.get().state() == State.SUGGESTED);
    }

    private static Optional<Stated> latest(Collection<Stated> said, boolean byPersons) {
        return said.stream()
                .filter(each -> each.state() != State.REFUSED)
                .filter(each -> each.state().isPersons() == byPersons)
                .max(Comparator.comparingLong(Stated::number));
    }

    /** Says of all requests that a text answers that it does. */
    static void published(Edit edit, Entry text) throws IOException {
        Facts facts = edit.facts();
        for (Id wanted : answers(facts, text)) {
            for (Id request : facts.of(Request.WANTED, wanted, Kind.REQUEST)) {
                refresh(edit, request);
            }
        }
    }

    /** Says none of it any more. */
    static void withdrawn(Edit edit, Id text) throws IOException {
        for (Id request : edit.facts().of(Request.ANSWERED_BY, text, Kind.REQUEST)) {
            refresh(edit, request);
        }
    }

    /** Says of a request, whose links may be new, which published reviews answer it. */
    public static void refresh(Edit edit, Id request) throws IOException {
        Facts facts = edit.facts();
        Entry entry = facts.entry(request).orElse(new Entry(request, List.of()));
        var wanted = wanted(facts, entry);
        for (Fact fact : entry.facts()) {
            if (!isAnswer(fact) || fact.state().isPersons()) {
                continue;
            }
            Optional<Id> text = Id.of(fact.source().address());
            boolean isSo = text.filter(id -> wanted.get(id) == fact.state()).isPresent();
            if (fact.source().kind() == Source.Kind.TEXT && text.isPresent() && !isSo) {
                edit.end(fact.number());
            }
        }
        Entry left = facts.entry(request).orElse(entry);
        for (Map.Entry<Id, State> each : wanted.entrySet()) {
            boolean isTold =
                    left.facts().stream()
                            .anyMatch(fact ->
                                    fact.field().name().equals(Request.ANSWERED_BY.name())
                                            && fact.target()
                                                    .filter(each.getKey()::equals)
                                                    .isPresent());
            if (!isTold) { // nor did a person say that it is no answer
                answer(edit, entry.id(), each.getKey(), each.getValue());
            }
        }
    }

    private static boolean isAnswer(Fact fact) {
        return fact.field().name().equals(Request.ANSWERED_BY.name())
                || fact.field().name().equals(Request.STATE.name());
    }

    /** The texts that answer it, and how far that is to be believed. */
    private static Map<Id, State> wanted(Facts facts, Entry request) {
        var wanted = new LinkedHashMap<Id, State>();
        for (Fact link : request.all(Request.WANTED)) {
            boolean isGuess = link.state() == State.SUGGESTED;
            if (link.target().isPresent()) {
                for (Entry text : texts(facts, link.target().get())) {
                    wanted.merge(
                            text.id(),
                            isGuess ? State.SUGGESTED : State.IMPORTED,
                            (one, other) -> one.compareTo(other) < 0 ? one : other);
                }
            }
        }
        return wanted;
    }

    /** Published reviews of a thing; of a show those of its releases too. */
    public static List<Entry> texts(Facts facts, Id wanted) {
        var about = new LinkedHashSet<Id>(facts.of(Text.ABOUT, wanted, Kind.TEXT));
        if (wanted.kind() == Kind.SHOW) {
            var releases = facts.of(Release.SHOW, wanted, Kind.RELEASE);
            for (Entry release : facts.entries(releases).values()) {
                if (shows(release).contains(wanted)) {
                    about.addAll(facts.of(Text.ABOUT, release.id(), Kind.TEXT));
                }
            }
        }
        return facts.entries(about).values().stream()
                .filter(text -> ReviewEdits.body(text).isPresent())
                .filter(ReviewEdits::isPublished)
                .toList();
    }

    private static Set<Id> shows(Entry release) {
        return release.all(Release.SHOW).stream()
                .filter(fact -> fact.state() != State.SUGGESTED)
                .flatMap(fact -> fact.target().stream())
                .collect(Collectors.toSet());
    }

    private static Set<Id> answers(Facts facts, Entry text) {
        var wanted = new LinkedHashSet<Id>();
        for (Fact about : text.all(Text.ABOUT)) {
            about.target().ifPresent(wanted::add);
        }
        var releases = wanted.stream().filter(id -> id.kind() == Kind.RELEASE).toList();
        facts.entries(releases).values().forEach(release -> wanted.addAll(shows(release)));
        return wanted;
    }

    private static void answer(Edit edit, Id request, Id text, State state) throws IOException {
        long source = edit.source(new Source(Source.Kind.TEXT, text.toString(), text.toString()));
        var says =
                new NewFact(
                        request,
                        Request.ANSWERED_BY,
                        Value.empty(),
                        Optional.of(text),
                        Optional.empty(),
                        source,
                        "",
                        state,
                        OptionalLong.empty());
        edit.add(says);
        edit.add(
                new NewFact(
                        request,
                        Request.STATE,
                        Value.of(WRITTEN),
                        Optional.empty(),
                        Optional.empty(),
                        source,
                        "",
                        state,
                        OptionalLong.empty()));
    }
}
