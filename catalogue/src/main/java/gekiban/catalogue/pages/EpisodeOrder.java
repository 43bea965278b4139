package gekiban.catalogue.pages;

import gekiban.catalogue.model.Entry;
import gekiban.catalogue.model.Episode;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Show;
import gekiban.catalogue.store.Facts;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The order in which episodes are seen: by the beginning of their show, where that is known, in a
 * show by number, and what has no number, as specials, last.
 */
final class EpisodeOrder {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,9})?");
    private static final String LAST = "9999";

    private record Place(String date, long show, double number, String text, long id) {}

    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::date)
                    .thenComparingLong(Place::show)
                    .thenComparingDouble(Place::number)
                    .thenComparing(Place::text)
                    .thenComparingLong(Place::id);

    private EpisodeOrder() {}

    /** Which is the how manieth, from 0. */
    static Map<Id, Integer> of(Facts facts, Collection<Id> episodes) {
        var entries = facts.entries(episodes).values();
        var shows =
                facts.entries(
                        entries.stream()
                                .flatMap(entry -> entry.target(Episode.SHOW).stream())
                                .distinct()
                                .toList());
        List<Place> places =
                entries.stream().map(entry -> place(entry, shows)).sorted(ORDER).toList();
        Map<Long, Integer> byNumber = new HashMap<>();
        places.forEach(place -> byNumber.put(place.id(), byNumber.size()));
        Map<Id, Integer> order = new HashMap<>();
        episodes.forEach(id -> order.put(id, byNumber.getOrDefault(id.number(), 0)));
        return order;
    }

    private static Place place(Entry episode, Map<Id, Entry> shows) {
        var show = episode.target(Episode.SHOW);
        String begun = show.map(shows::get).map(entry -> entry.text(Show.BEGUN)).orElse("");
        String number = episode.text(Episode.NUMBER);
        return new Place(
                begun.isEmpty() ? LAST : begun,
                show.map(Id::number).orElse(Long.MAX_VALUE),
                NUMBER.matcher(number).matches()
                        ? Double.parseDouble(number)
                        : Double.POSITIVE_INFINITY,
                number,
                episode.id().number());
    }
}
