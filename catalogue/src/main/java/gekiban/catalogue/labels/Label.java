package gekiban.catalogue.labels;

import gekiban.catalogue.model.Id;
import java.util.List;

/**
 * What a thing is called, for a line of a list.
 *
 * @param title what to call it; its kind and number where it has no title
 * @param also its other titles or names, those that matter most first
 * @param people who made it, as credited: composers before performers
 * @param in what it is part of: the release of a track, the show of an episode; empty for none
 * @param number its place there: "7", "2-7"; empty for none
 */
public record Label(
        Id id, String title, List<String> also, List<String> people, String in, String number) {
    public Label {
        also = List.copyOf(also);
        people = List.copyOf(people);
    }
}
