package gekiban.web.site;

import gekiban.catalogue.model.Id;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which pages the site has.
 *
 * @param reviews that are out, the newest first
 * @param lists that are out
 * @param pages all things that have a page
 * @param numbers of the pages
 * @param people whose page it is, by each name of those who have one
 * @param hasFeed whether it is known where the site will be found
 */
public record Plan(
        List<Listed> reviews,
        List<Listed> lists,
        Set<Id> pages,
        Map<String, Id> people,
        Set<Long> numbers,
        boolean hasFeed) {
    /**
     * A text or a list in a line.
     *
     * @param by who signed it
     * @param written the day; empty where nobody says
     */
    public record Listed(Id id, String title, String by, String written) {}

    Plan(
            List<Listed> reviews,
            List<Listed> lists,
            Set<Id> pages,
            Map<String, Id> people,
            boolean hasFeed) {
        this(
                reviews,
                lists,
                pages,
                people,
                pages.stream().map(Id::number).collect(Collectors.toUnmodifiableSet()),
                hasFeed);
    }

    public Plan {
        reviews = List.copyOf(reviews);
        lists = List.copyOf(lists);
        pages = Set.copyOf(pages);
        people = Map.copyOf(people);
    }
}
