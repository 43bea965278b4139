package gekiban.desk.reviews;

import gekiban.catalogue.labels.Label;
import gekiban.catalogue.labels.Labels;
import gekiban.catalogue.model.Entry;
import gekiban.catalogue.model.Fact;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Rating;
import gekiban.catalogue.model.Release;
import gekiban.catalogue.store.Facts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Shows whose music somebody thinks better than the show, and the reverse: of those who gave stars
 * to both. The music is what they gave to it at the show, or else the mean of what they gave to its
 * releases.
 *
 * @param music where the music is better, what differs most first
 * @param show where the show is better, likewise
 */
public record BetterThan(List<Line> music, List<Line> show) {
    private static final double NEARLY_NOTHING = 1e-6;

    /**
     * What one person thinks.
     *
     * @param music stars of five
     * @param picture stars of the show, of five
     * @param on the day of the later of the two; empty where nobody says
     */
    public record Line(Label show, String who, double music, double picture, String on) {
        /** How much better the music is, stars. */
        public double difference() {
            return music - picture;
        }
    }

    public BetterThan {
        music = List.copyOf(music);
        show = List.copyOf(show);
    }

    private record Given(Id show, String who) {}

    private record Said(double stars, String on) {}

    /** Of all shows. */
    public static BetterThan of(Facts facts) {
        var pictures = new LinkedHashMap<Given, Said>();
        var musics = new HashMap<Given, Said>();
        var albums = new HashMap<Given, List<Said>>();
        for (Entry entry : rated(facts).values()) {
            var latest = new LinkedHashMap<List<String>, Rating>();
            Ratings.of(entry)
                    .forEach(each -> latest.putIfAbsent(List.of(each.who(), each.of()), each));
            for (Rating each : latest.values()) {
                var said = new Said(Things.seconds(each.stars()).orElse(0), each.on());
                if (entry.id().kind() == Kind.SHOW) {
                    (each.of().equals(Ratings.SHOW) ? pictures : musics)
                            .put(new Given(entry.id(), each.who()), said);
                } else if (each.of().equals(Ratings.MUSIC)) {
                    for (Fact show : entry.all(Release.SHOW)) {
                        show.target()
                                .ifPresent(id ->
                                        albums.computeIfAbsent(
                                                        new Given(id, each.who()),
                                                        key -> new ArrayList<>())
                                                .add(said));
                    }
                }
            }
        }
        return lines(facts, pictures, musics, albums);
    }

    private static BetterThan lines(
            Facts facts,
            Map<Given, Said> pictures,
            Map<Given, Said> musics,
            Map<Given, List<Said>> albums) {
        var shows = new LinkedHashSet<Id>();
        pictures.keySet().forEach(given -> shows.add(given.show()));
        var labels = new Labels(facts).withoutPeople(shows);
        var all = new ArrayList<Line>();
        pictures.forEach((given, picture) -> {
            var music =
                    Optional.ofNullable(musics.get(given))
                            .or(() -> mean(albums.getOrDefault(given, List.of())));
            Label label = labels.get(given.show());
            if (music.isPresent() && label != null) {
                String on =
                        music.get().on().compareTo(picture.on()) > 0
                                ? music.get().on()
                                : picture.on();
                all.add(new Line(label, given.who(), music.get().stars(), picture.stars(), on));
            }
        });
        return new BetterThan(
                all.stream()
                        .filter(line -> line.difference() > NEARLY_NOTHING)
                        .sorted(
                                Comparator.comparingDouble(Line::difference)
                                        .reversed()
                                        .thenComparing(line -> line.show().title()))
                        .toList(),
                all.stream()
                        .filter(line -> line.difference() < -NEARLY_NOTHING)
                        .sorted(
                                Comparator.comparingDouble(Line::difference)
                                        .thenComparing(line -> line.show().title()))
                        .toList());
    }

    private static Optional<Said> mean(List<Said> all) {
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Said(
                                all.stream().mapToDouble(Said::stars).average().orElse(0),
                                all.stream().map(Said::on).max(String::compareTo).orElse("")));
    }

    /** Shows and releases that anybody gave stars. */
    private static Map<Id, Entry> rated(Facts facts) {
        var ids = new ArrayList<Id>();
        for (Kind kind : List.of(Kind.SHOW, Kind.RELEASE)) {
            facts.handle()
                    .createQuery(
                            """
                            select t.id from thing t where t.kind = ? and t.ended is null
                                and exists (select 1 from fact f where f.thing = t.id
                                    and f.ended is null and f.field = 'rating')
                            order by t.id\
                            """)
                    .bind(0, kind.word())
                    .mapTo(Long.class)
                    .forEach(number -> ids.add(new Id(kind, number)));
        }
        return facts.entries(ids);
    }
}
