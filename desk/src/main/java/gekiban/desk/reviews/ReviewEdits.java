package gekiban.desk.reviews;

import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Entry;
import gekiban.catalogue.model.Fact;
import gekiban.catalogue.model.Field;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Text;
import gekiban.catalogue.model.Title;
import gekiban.catalogue.model.Value;
import gekiban.catalogue.store.Edit;
import gekiban.catalogue.store.Facts;
import gekiban.catalogue.store.Store;
import gekiban.desk.catalogue.Refused;
import gekiban.desk.catalogue.Says;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Keeps reviews. Each save is an edit and so a version; one that is based on a version which is no
 * longer the last is not taken, and nothing of either is lost.
 */
public final class ReviewEdits {
    public static final String MARKUP = "markdown";

    /** Longer is not kept, UTF-16 units. */
    public static final int LONGEST = 8_000_000;

    private static final int LONGEST_TITLE = 500;
    private static final String YES = "yes";
    private static final String NO = "no";

    private final Store store;
    private final String who;

    /**
     * @param who writes
     */
    public ReviewEdits(Store store, String who) {
        this.store = store;
        this.who = who;
    }

    /**
     * A review as it was kept.
     *
     * @param version number of the fact that holds the body
     * @param edit that brought it; empty where all was as before
     */
    public record Saved(Id id, long version, OptionalLong edit) {}

    /** Somebody saved the review since its writer read it; nothing was done. */
    public static final class Behind extends IOException {
        private static final long serialVersionUID = 1;

        Behind(Id id) {
            super(id + " was saved by somebody else meanwhile; nothing was saved");
        }
    }

    /** What is read of a text that is written here; empty of one that came in. */
    public static Optional<Fact> body(Entry text) {
        return last(text, Text.BODY);
    }

    /** What its writer is at: the same, or what was written since it was put out. */
    public static Optional<Fact> working(Entry text) {
        return last(text, Text.DRAFT).or(() -> body(text));
    }

    /** Whether something was written since it was put out. */
    public static boolean isChanged(Entry text) {
        return last(text, Text.DRAFT).isPresent();
    }

    private static Optional<Fact> last(Entry text, Field field) {
        return text.all(field).stream()
                .filter(fact -> fact.value().detail("markup").equals(MARKUP))
                .reduce((first, last) -> first.number() > last.number() ? first : last);
    }

    /** Whether it is out. */
    public static boolean isPublished(Entry text) {
        return text.all(Text.PUBLISHED).stream().map(Fact::text).toList().contains(YES);
    }

    /** Whether a text is somebody's own. */
    public static boolean isBy(Entry text, String who) {
        return writers(text).contains(who);
    }

    /** Whose it is, by the names that they sign in with. */
    public static Set<String> writers(Entry text) {
        return text.all(Text.BY).stream()
                .map(ReviewEdits::writer)
                .collect(Collectors.toUnmodifiableSet());
    }

    static String writer(Fact by) {
        String account = by.value().detail("account");
        return account.isEmpty() ? by.text() : account;
    }

    /**
     * Begins a review, as a draft.
     *
     * @throws Refused when it has no title or is too long
     */
    public Saved make(Collection<Id> about, String title, String body) throws IOException {
        check(title, body);
        var made =
                store.edit(
                        who,
                        "began a review: " + title,
                        edit -> {
                            Id id = edit.create(Kind.TEXT);
                            var says = new Says(edit, who);
                            says.value(id, Common.TITLE, titled(title));
                            says.text(id, Text.KIND, kind(about));
                            says.text(id, Text.BY, who);
                            says.text(id, Text.PUBLISHED, NO);
                            for (Id thing : about) {
                                says.points(id, Text.ABOUT, spokenOf(edit.facts(), thing));
                            }
                            long version = says.value(id, Text.BODY, marked(body));
                            return new Saved(id, version, OptionalLong.of(edit.number()));
                        });
        return made.answer();
    }

    private static String kind(Collection<Id> about) {
        return about.stream().anyMatch(id -> id.kind() == Kind.RELEASE)
                ? "album_review"
                : about.stream().anyMatch(id -> id.kind() == Kind.TRACK) ? "track_review" : "essay";
    }

    /** The living thing that a text is to be about. */
    static Id spokenOf(Facts facts, Id thing) throws Refused {
        if (!Text.ABOUT.targets().contains(thing.kind())) {
            throw new Refused("a text is not about a " + thing.kind().word());
        }
        return facts.survivor(thing).orElseThrow(() -> new Refused("no " + thing + " here"));
    }

    /**
     * Saves a review.
     *
     * @param seen the version that its writer began with
     * @throws Behind when that is not the last
     * @throws Refused when it is none of this desk, has no title or is too long
     */
    public Saved save(Id id, long seen, String title, String body) throws IOException {
        check(title, body);
        var saved =
                store.edit(
                        who,
                        "wrote " + id,
                        edit -> {
                            Entry text = written(edit.facts(), id);
                            Fact last = working(text).orElseThrow();
                            if (last.number() != seen) {
                                throw new Behind(id);
                            }
                            boolean isRenamed = rename(edit, text, title);
                            Field field = isPublished(text) ? Text.DRAFT : Text.BODY;
                            if (last.text().equals(body)) {
                                var number =
                                        isRenamed
                                                ? OptionalLong.of(edit.number())
                                                : OptionalLong.empty();
                                return new Saved(text.id(), seen, number);
                            }
                            if (last.field().equals(field)) {
                                edit.end(last.number());
                            }
                            long version =
                                    new Says(edit, who)
                                            .says(
                                                    text.id(),
                                                    field,
                                                    marked(body),
                                                    Optional.empty(),
                                                    OptionalLong.of(last.number()));
                            return new Saved(text.id(), version, OptionalLong.of(edit.number()));
                        });
        return saved.answer();
    }

    private static void check(String title, String body) throws Refused {
        if (title.isBlank()) {
            throw new Refused("a review without a title is not kept");
        }
        if (title.length() > LONGEST_TITLE || body.length() > LONGEST) {
            throw new Refused(
                    "the title or the text is too long: more than "
                            + LONGEST / 1_000_000
                            + " million characters are not kept");
        }
    }

    static Entry written(Facts facts, Id id) throws Refused {
        return facts.entry(id)
                .filter(entry -> body(entry).isPresent())
                .orElseThrow(() -> new Refused(id + " was not written at this desk"));
    }

    private boolean rename(Edit edit, Entry text, String title) throws IOException {
        var titles = text.all(Common.TITLE);
        if (!titles.isEmpty() && titles.getFirst().text().equals(title.strip())) {
            return false;
        }
        new Says(edit, who).instead(text, Common.TITLE, titled(title));
        return true;
    }

    /**
     * Puts a review before all who read here, with all that was written since it was put out last;
     * or takes it back into a draft.
     */
    public OptionalLong publish(Id id, boolean isOut, LocalDate today) throws IOException {
        return store.edit(
                        who,
                        (isOut ? "published " : "withdrew ") + id,
                        edit -> {
                            Entry text = written(edit.facts(), id);
                            var says = new Says(edit, who);
                            takeDraft(says, text);
                            if (isPublished(text) == isOut) {
                                return id;
                            }
                            says.instead(text, Text.PUBLISHED, Value.of(isOut ? YES : NO));
                            if (isOut) {
                                Answered.published(edit, text);
                            } else {
                                Answered.withdrawn(edit, text.id());
                            }
                            // What came in was written nobody knows when, if it does not say so.
                            boolean isOwn = text.first(Text.MADE_OF).isEmpty();
                            if (isOut && isOwn && text.first(Text.WRITTEN).isEmpty()) {
                                says.text(text.id(), Text.WRITTEN, today.toString());
                            }
                            return id;
                        })
                .number();
    }

    private static void takeDraft(Says says, Entry text) throws IOException {
        var draft = last(text, Text.DRAFT);
        if (draft.isPresent()) {
            says.ends(text, Text.DRAFT);
            says.instead(text, Text.BODY, marked(draft.get().text()));
        }
    }

    private static Value titled(String title) {
        return Title.of(title.strip(), "", Title.Kind.ORIGINAL).value();
    }

    private static Value marked(String body) {
        return Value.of(body, "markup", MARKUP);
    }

    /** What a review may be about, of what somebody asks for. */
    public static List<Id> about(Collection<String> written) {
        return written.stream()
                .flatMap(each -> Id.of(each.strip()).stream())
                .filter(id -> Text.ABOUT.targets().contains(id.kind()))
                .distinct()
                .toList();
    }
}
