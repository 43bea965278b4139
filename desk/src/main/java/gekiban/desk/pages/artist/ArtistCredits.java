package gekiban.desk.pages.artist;

import gekiban.catalogue.labels.Label;
import gekiban.catalogue.labels.Labels;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.State;
import gekiban.catalogue.store.Facts;
import gekiban.desk.files.NaturalOrder;
import gekiban.desk.pages.artist.ArtistPage.Credited;
import gekiban.desk.pages.artist.ArtistPage.Role;
import gekiban.desk.pages.release.TrackRanges;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads all that an artist is credited with. */
final class ArtistCredits {
    private static final NaturalOrder NATURAL = new NaturalOrder();

    /**
     * From the names outwards, which SQLite has to be told. A recording counts with the tracks that
     * hold it; tracks with their release and numbers, episodes with their show.
     */
    private static final String SELECT =
            """
            with credit (role, owner, kind, name, second, state, source) as (
                select f.text, f.thing, t.kind, f.target, f.second, f.state, s.name
                from json_each(:names) n cross join fact f on f.target = n.value
                cross join thing t on t.id = f.thing cross join source s on s.id = f.source
                where f.ended is null and f.field = 'credit' and f.state <> 'refused'),
            placed (role, owner, kind, name, second, state, source, track) as (
                select c.*, c.owner from credit c where c.kind = 'track'
                union all
                select c.*, f.thing from credit c
                cross join fact f on f.target = c.owner and f.ended is null
                    and f.field = 'recording' and f.state <> 'refused'
                cross join thing t on t.id = f.thing
                where c.kind = 'recording' and t.kind = 'track'
                union all
                select c.*, null from credit c where c.kind not in ('track', 'recording')
                union all
                select c.*, null from credit c where c.kind = 'recording' and not exists (
                    select 1 from fact f join thing t on t.id = f.thing
                    where f.target = c.owner and f.ended is null and f.field = 'recording'
                        and f.state <> 'refused' and t.kind = 'track'))
            select p.role, p.owner, p.kind, p.name, p.second, sk.kind, p.state, p.source, p.track,
                r.target, cast(mn.text as integer), cast(tn.text as integer), e.target,
                m.target
            from placed p
            left join thing sk on sk.id = p.second
            left join fact m on m.thing = p.track and m.ended is null and m.field = 'medium'
                and m.state <> 'refused'
            left join fact r on r.thing = m.target and r.ended is null and r.field = 'release'
                and r.state <> 'refused'
            left join fact mn on mn.thing = m.target and mn.ended is null and mn.field = 'number'
                and mn.state <> 'refused'
            left join fact tn on tn.thing = p.track and tn.ended is null and tn.field = 'number'
                and tn.state <> 'refused'
            left join fact e on p.kind = 'episode' and e.thing = p.owner and e.ended is null
                and e.field = 'show' and e.state <> 'refused'\
            """;

    private record Row(
            String role,
            Id owner,
            Id name,
            Optional<Id> second,
            State state,
            String source,
            Optional<Id> release,
            int medium,
            int number,
            Optional<Id> show,
            Optional<Id> track,
            Optional<Id> disc) {

        Id whole() {
            return release.or(this::show).orElse(owner);
        }
    }

    private record Key(String role, Id whole, Id name, Optional<Id> second) {}

    /** What is gathered for one key. */
    private static final class Sum {
        final Set<TrackRanges.Place> places = new HashSet<>();
        final Set<Id> owners = new HashSet<>();
        final Set<String> sources = new LinkedHashSet<>();
        State state = State.CONFIRMED;

        void add(Row row) {
            row.release()
                    .ifPresent(release -> {
                        if (row.number() > 0) {
                            places.add(
                                    new TrackRanges.Place(Math.max(1, row.medium()), row.number()));
                        }
                    });
            owners.add(row.owner());
            sources.add(row.source());
            state = state.compareTo(row.state()) > 0 ? state : row.state();
        }
    }

    private ArtistCredits() {}

    static List<Role> of(Facts facts, Labels labels, Collection<Id> names) {
        var sums = new LinkedHashMap<Key, Sum>();
        var shown = new LinkedHashSet<Id>();
        for (Row row : rows(facts, names)) {
            facts.note(row.owner());
            row.track().ifPresent(facts::note);
            row.disc().ifPresent(facts::note);
            shown.add(row.whole());
            shown.add(row.name());
            row.second().ifPresent(shown::add);
            sums.computeIfAbsent(
                            new Key(row.role(), row.whole(), row.name(), row.second()),
                            key -> new Sum())
                    .add(row);
        }
        Map<Id, Label> labelOf = labels.of(shown);
        var byRole = new LinkedHashMap<String, List<Credited>>();
        sums.forEach((key, sum) -> {
            Label whole = labelOf.get(key.whole());
            Label name = labelOf.get(key.name());
            if (whole != null && name != null) {
                byRole.computeIfAbsent(key.role(), role -> new ArrayList<>())
                        .add(
                                new Credited(
                                        whole,
                                        TrackRanges.of(sum.places),
                                        sum.owners.size(),
                                        name,
                                        key.second().map(labelOf::get),
                                        sum.state,
                                        List.copyOf(sum.sources)));
            }
        });
        var roles = new ArrayList<Role>();
        byRole.forEach((role, credits) -> {
            credits.sort(
                    Comparator.comparing((Credited each) -> each.whole().id().kind())
                            .thenComparing(each -> each.whole().title(), NATURAL));
            roles.add(new Role(role, credits));
        });
        roles.sort(Comparator.comparingInt(Role::count).reversed());
        return roles;
    }

    private static List<Row> rows(Facts facts, Collection<Id> names) {
        return facts.handle()
                .createQuery(SELECT)
                .bind("names", names.stream().map(Id::number).toList().toString())
                .map((row, context) -> row(row))
                .list();
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getString(1),
                new Id(Kind.of(row.getString(3)).orElseThrow(), row.getLong(2)),
                new Id(Kind.NAME, row.getLong(4)),
                id(row.getString(6), row.getLong(5)),
                State.of(row.getString(7)),
                row.getString(8),
                id(Kind.RELEASE.word(), row.getLong(10)),
                row.getInt(11),
                row.getInt(12),
                id(Kind.SHOW.word(), row.getLong(13)),
                id(Kind.TRACK.word(), row.getLong(9)),
                id(Kind.MEDIUM.word(), row.getLong(14)));
    }

    private static Optional<Id> id(@org.jspecify.annotations.Nullable String kind, long number) {
        return kind == null || number == 0
                ? Optional.empty()
                : Kind.of(kind).map(found -> new Id(found, number));
    }
}
