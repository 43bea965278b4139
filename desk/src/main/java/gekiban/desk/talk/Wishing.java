package gekiban.desk.talk;

import gekiban.catalogue.finding.Called;
import gekiban.catalogue.labels.Label;
import gekiban.catalogue.labels.Labels;
import gekiban.catalogue.model.Entry;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Request;
import gekiban.catalogue.names.FoldKey;
import gekiban.catalogue.names.Match;
import gekiban.catalogue.names.NameIndex;
import gekiban.catalogue.store.Facts;
import gekiban.catalogue.store.StoreTrouble;
import gekiban.desk.catalogue.LiveIndex;
import gekiban.desk.reviews.Answered;
import gekiban.formats.prose.source.Layout;
import gekiban.formats.prose.source.SourceText;
import gekiban.formats.prose.source.Span;
import gekiban.formats.prose.talk.Comment;
import gekiban.formats.prose.talk.Wishes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the wishes out of what somebody pastes. Nothing is kept. */
public final class Wishing {
    /** Longer ones are not read, UTF-16 units. */
    public static final int LONGEST = 20_000;

    /** More in one comment are not read. */
    public static final int MOST = 60;

    /** Behind this a line that is only a name is a wish. */
    private static final String ASKED = "Please review:\n";

    private Wishing() {}

    /**
     * A wish as it was understood.
     *
     * @param work what it is called by who wishes it
     * @param volumes which of several albums
     * @param people whom they name as having made it
     * @param doubt the words in which they are not sure
     * @param words the line
     */
    public record Wish(
            String work,
            List<String> volumes,
            String scope,
            List<String> people,
            String doubt,
            String words) {
        public Wish {
            volumes = List.copyOf(volumes);
            people = List.copyOf(people);
        }

        /** By which it is chosen among the others: the same for the same work. */
        public String key() {
            return FoldKey.of(work).joined();
        }
    }

    /**
     * What would become of a wish.
     *
     * @param link what it may be in the catalogue, found by its title; empty where nothing is
     *     called so, or several things are
     * @param existing the request that it would be a vote for
     * @param reviews what is written of it already
     */
    public record Seen(
            Wish wish, Optional<Label> link, Optional<Label> existing, List<Label> reviews) {
        public Seen {
            reviews = List.copyOf(reviews);
        }
    }

    /** The wishes of a comment, each work once. */
    public static List<Wish> read(String text) {
        if (text.isBlank() || text.length() > LONGEST) {
            return List.of();
        }
        var found = wishes(text);
        return found.isEmpty() ? wishes(ASKED + text) : found;
    }

    private static List<Wish> wishes(String text) {
        var source = SourceText.of(text);
        var layout = Layout.of(source);
        var comment =
                new Comment("", "", "", -1, -1, layout.allLines(), new Span(0, text.length()));
        var wishes = new ArrayList<Wish>();
        var keys = new HashSet<String>();
        for (var each : Wishes.of(layout, List.of(comment))) {
            var wish =
                    new Wish(
                            each.work(),
                            each.volumes().stream().map(String::valueOf).toList(),
                            each.scope(),
                            each.people(),
                            each.doubt(),
                            source.words(each.span()));
            if (wishes.size() < MOST && !wish.key().isEmpty() && keys.add(wish.key())) {
                wishes.add(wish);
            }
        }
        return wishes;
    }

    /** Looks for each in the catalogue. */
    public static List<Seen> seen(Facts facts, LiveIndex index, List<Wish> wishes)
            throws StoreTrouble {
        var existing = new Existing(facts);
        var seen = new ArrayList<Seen>();
        for (Wish wish : wishes) {
            var link = link(facts, index, wish.work());
            var there = existing.of(wish.work(), link);
            var labels = new Labels(facts);
            seen.add(
                    new Seen(
                            wish,
                            link.map(labels::of),
                            there.map(labels::of),
                            link.map(id -> Answered.texts(facts, id)).orElse(List.of()).stream()
                                    .map(Entry::id)
                                    .map(labels::of)
                                    .toList()));
        }
        return seen;
    }

    /** The one show that is called so, or else the one release. */
    public static Optional<Id> link(Facts facts, LiveIndex index, String work) throws StoreTrouble {
        for (Kind kind : new Kind[] {Kind.SHOW, Kind.RELEASE}) {
            var one = index.one(facts, work, Set.of(kind));
            if (one.isPresent()) {
                return one;
            }
        }
        return Optional.empty();
    }

    /** The requests that are here, by all that they are called. */
    static final class Existing {
        private final Facts facts;
        private final NameIndex<Id> titles;

        Existing(Facts facts) throws StoreTrouble {
            this.facts = facts;
            var builder = new NameIndex.Builder<Id>();
            Called.all(facts, EnumSet.of(Kind.REQUEST)).forEach(builder::add);
            this.titles = builder.build();
        }

        /**
         * The request for a work.
         *
         * @param link what the work is
         */
        Optional<Id> of(String work, Optional<Id> link) {
            var called =
                    titles.find(work, 1).stream()
                            .filter(found ->
                                    found.match() == Match.EXACT
                                            || found.match() == Match.SAME_WORDS)
                            .map(found -> found.item())
                            .findFirst();
            return called.isPresent() || link.isEmpty()
                    ? called
                    : facts.of(Request.WANTED, link.get(), Kind.REQUEST).stream().findFirst();
        }
    }
}
