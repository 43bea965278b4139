package gekiban.desk.pages.text;

import gekiban.catalogue.intake.Disagreements;
import gekiban.catalogue.labels.Labels;
import gekiban.catalogue.model.Entry;
import gekiban.catalogue.model.Fact;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Medium;
import gekiban.catalogue.model.Name;
import gekiban.catalogue.model.Song;
import gekiban.catalogue.model.State;
import gekiban.catalogue.model.Text;
import gekiban.catalogue.model.Track;
import gekiban.catalogue.model.UseSaid;
import gekiban.catalogue.store.Deciders;
import gekiban.catalogue.store.Facts;
import gekiban.desk.files.NaturalOrder;
import gekiban.desk.pages.text.Understood.Album;
import gekiban.desk.pages.text.Understood.Named;
import gekiban.desk.pages.text.Understood.Question;
import gekiban.desk.pages.text.Understood.Thing;
import gekiban.desk.pages.text.Understood.Use;
import gekiban.desk.pages.use.RecordingUse;
import gekiban.desk.pages.use.RecordingUses;
import gekiban.desk.texts.PlainFacts;
import gekiban.desk.texts.TextSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts together what was understood of a text. For one reading. */
final class Understanding {
    /** Mentions that are told one by one; the others are counted, and stand in the text. */
    private static final int MOST_MENTIONS = 60;

    /** So much is read to find the sentence of a mention, characters on each side. */
    private static final int CONTEXT = 500;

    private static final NaturalOrder NATURAL = new NaturalOrder();

    /** What joins things together says nothing to a reader that the page does not show. */
    private static final Set<String> JOINTS =
            Set.of("medium", "release", "list", "stands_in", "on", "answers", "script");

    /** Place of what the catalogue gave a name, since somebody must be called so. */
    private static final String GIVEN = "whoever it is";

    private final Facts facts;
    private final Entry text;
    private final Optional<TextSource> source;
    private final Map<Id, Entry> entries;
    private final Map<Id, Pointed> pointed;
    private final Map<Long, String> deciders;
    private final Map<Id, List<Disagreements.Disagreement>> questions = new HashMap<>();
    private final Set<Long> asked = new HashSet<>();
    private final Labels labels;

    Understanding(Facts facts, Entry text) {
        this.facts = facts;
        this.text = text;
        this.labels = new Labels(facts);
        this.source = TextSource.of(facts, text.id());
        this.entries =
                new LinkedHashMap<>(
                        facts.entries(
                                source.map(each -> each.things(facts)).orElse(List.of()).stream()
                                        .filter(id -> id.kind() != Kind.TEXT)
                                        .toList()));
        var disagreements = new Disagreements(facts);
        var all = new ArrayList<Fact>(text.facts());
        entries.forEach((id, entry) -> {
            var differ = disagreements.of(entry);
            questions.put(id, differ);
            for (var question : differ) {
                question.sides()
                        .forEach(side -> {
                            side.forEach(fact -> asked.add(fact.number()));
                            all.addAll(side);
                        });
            }
            all.addAll(own(entry));
        });
        var ids = new LinkedHashSet<Id>(entries.keySet());
        for (Fact fact : all) {
            fact.target().ifPresent(ids::add);
        }
        ids.removeIf(id -> id.kind() == Kind.TEXT);
        this.pointed = Pointed.of(facts, labels, ids);
        this.deciders = new Deciders(facts).of(all);
    }

    Optional<TextSource> source() {
        return source;
    }

    Map<Id, Pointed> pointed() {
        return pointed;
    }

    /** What the text itself says of a thing, and a person said to it. */
    private List<Fact> own(Entry entry) {
        return source.isEmpty()
                ? List.of()
                : entry.facts().stream()
                        .filter(fact -> fact.source().equals(source.get().source()))
                        .toList();
    }

    private Claimed claimed(Fact fact) {
        return new Claimed(
                fact,
                fact.target().map(pointed::get),
                deciders.getOrDefault(fact.number(), ""),
                asked.contains(fact.number()));
    }

    private Thing thing(Entry entry) {
        var said =
                own(entry).stream()
                        .filter(fact -> !JOINTS.contains(fact.field().name()))
                        .filter(fact -> !isName(fact))
                        .map(this::claimed)
                        .toList();
        var differ =
                questions.getOrDefault(entry.id(), List.of()).stream()
                        .filter(this::isOurs)
                        .map(question ->
                                new Question(
                                        question.field().name(),
                                        question.sides().stream()
                                                .map(side ->
                                                        side.stream().map(this::claimed).toList())
                                                .toList()))
                        .toList();
        return new Thing(pointedTo(entry.id()), said, differ);
    }

    /** A name says no more of itself than that it is written so, by whoever is called so. */
    private boolean isName(Fact fact) {
        boolean isPlain =
                fact.state() == State.IMPORTED
                        && fact.target()
                                .map(artist -> pointedTo(artist).label().title())
                                .filter(pointedTo(fact.of()).label().title()::equals)
                                .isPresent();
        return fact.of().kind() == Kind.NAME
                && (fact.field().equals(Name.TEXT) || fact.place().equals(GIVEN) || isPlain);
    }

    /** Whether the text takes a side. */
    private boolean isOurs(Disagreements.Disagreement question) {
        return source.isPresent()
                && question.sides().stream()
                        .flatMap(List::stream)
                        .anyMatch(fact -> fact.source().equals(source.get().source()));
    }

    private Pointed pointedTo(Id id) {
        return pointed.getOrDefault(id, new Pointed(labels.of(id), id));
    }

    private Stream<Entry> of(Kind... kinds) {
        var wanted = Set.of(kinds);
        return entries.values().stream().filter(entry -> wanted.contains(entry.id().kind()));
    }

    private List<Thing> things(Kind... kinds) {
        return of(kinds)
                .map(this::thing)
                .filter(thing -> !thing.said().isEmpty() || !thing.questions().isEmpty())
                .toList();
    }

    Understood all() {
        var mentions = mentions();
        var plain = plainMentions();
        return new Understood(
                text.facts().stream()
                        .filter(fact -> fact.field().name().equals(Text.ABOUT.name()))
                        .map(this::claimed)
                        .toList(),
                albums(),
                things(
                        Kind.SHOW,
                        Kind.SONG,
                        Kind.NAME,
                        Kind.ARTIST,
                        Kind.CHARACTER,
                        Kind.RECORDING),
                things(Kind.THEME),
                uses(),
                mentions.stream().limit(MOST_MENTIONS).map(this::named).toList(),
                plain.stream().limit(MOST_MENTIONS).map(this::named).toList(),
                plain.size(),
                of(Kind.LIST).map(entry -> pointedTo(entry.id())).toList(),
                things(Kind.REQUEST),
                new CommentThreads(facts, text.id(), this::claimed).all(),
                new PlainFacts(facts, text.id()).numbers().size());
    }

    private List<Album> albums() {
        var albums = new ArrayList<Album>();
        var tracks = of(Kind.TRACK).toList();
        var media =
                facts.entries(
                        tracks.stream()
                                .flatMap(track -> track.target(Track.MEDIUM).stream())
                                .toList());
        for (Entry release : of(Kind.RELEASE).toList()) {
            var here =
                    tracks.stream()
                            .filter(track ->
                                    track.target(Track.MEDIUM)
                                            .map(media::get)
                                            .flatMap(medium -> medium.target(Medium.RELEASE))
                                            .filter(release.id()::equals)
                                            .isPresent())
                            .map(this::thing)
                            .filter(track -> !track.said().isEmpty())
                            .sorted(
                                    Comparator.comparing(
                                            track -> track.thing().label().number(), NATURAL))
                            .toList();
            Thing said = thing(release);
            if (!said.said().isEmpty() || !here.isEmpty()) {
                albums.add(new Album(said, here));
            }
        }
        return albums;
    }

    private List<Use> uses() {
        var said =
                text.facts().stream()
                        .filter(fact -> fact.field().name().equals(Text.USE_SAID.name()))
                        .toList();
        var targets = said.stream().flatMap(fact -> fact.target().stream()).distinct().toList();
        var recordings = recordings(facts.entries(targets).values());
        var heard =
                RecordingUses.of(
                                facts,
                                labels,
                                recordings.values().stream()
                                        .flatMap(List::stream)
                                        .distinct()
                                        .toList())
                        .stream()
                        .collect(Collectors.groupingBy(RecordingUse::recording));
        var uses = new ArrayList<Use>();
        for (Fact fact : said) {
            var sounds =
                    fact.target()
                            .map(id -> recordings.getOrDefault(id, List.of()))
                            .orElse(List.of());
            uses.add(
                    new Use(
                            claimed(fact),
                            UseSaid.of(fact.value()),
                            !sounds.isEmpty(),
                            sounds.stream()
                                    .flatMap(id -> heard.getOrDefault(id, List.of()).stream())
                                    .toList()));
        }
        return uses;
    }

    static Map<Id, List<Id>> recordings(Collection<Entry> pieces) {
        var recordings = new HashMap<Id, List<Id>>();
        for (Entry piece : pieces) {
            var field = piece.id().kind() == Kind.SONG ? Song.RECORDING : Track.RECORDING;
            recordings.put(
                    piece.id(),
                    piece.all(field).stream()
                            .flatMap(fact -> fact.target().stream())
                            .distinct()
                            .toList());
        }
        return recordings;
    }

    private List<Fact> plainMentions() {
        return text.facts().stream()
                .filter(fact -> fact.field().name().equals(Text.MENTION.name()))
                .filter(fact -> !isToLookAt(fact))
                .sorted(Comparator.comparingLong(Fact::number))
                .toList();
    }

    private static boolean isToLookAt(Fact fact) {
        return Mark.isDoubtful(fact)
                || fact.state() == State.REFUSED
                || fact.state() == State.ENTERED;
    }

    /** Those that somebody should look at, the least sure first, and what persons decided. */
    private List<Fact> mentions() {
        return text.facts().stream()
                .filter(fact -> fact.field().name().equals(Text.MENTION.name()))
                .filter(Understanding::isToLookAt)
                .sorted(
                        Comparator.comparing((Fact fact) -> !Mark.isDoubtful(fact))
                                .thenComparingDouble(Mark::confidence)
                                .thenComparingLong(Fact::number))
                .toList();
    }

    private Named named(Fact fact) {
        var source = ReadText.source(text);
        String body = source.text();
        var place = Mark.place(fact, source);
        if (place.isEmpty()) {
            return new Named(claimed(fact), "", fact.text(), "");
        }
        int begin = Math.max(0, place.get()[0] - CONTEXT);
        int end = Math.min(body.length(), place.get()[1] + CONTEXT);
        var cut = new TextCut(body.substring(begin, end), place.get()[0] - begin, source.isHtml());
        var sentence = TextCut.sentence(cut, fact.text());
        return new Named(claimed(fact), sentence.before(), sentence.words(), sentence.after());
    }
}
