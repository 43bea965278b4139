package gekiban.formats.prose.list;

import gekiban.formats.prose.source.Span;
import java.util.List;

/**
 * A work of a list.
 *
 * @param rank its number in the list, -1 where it has none
 * @param work as written
 * @param workSpan where it stands
 * @param credits what stands below
 * @param span from its first line to its last
 */
public record Item(int rank, String work, Span workSpan, List<Credit> credits, Span span) {

    /**
     * @param role "music", "op", "ed", "insert", or what else is written, in small letters
     * @param number of an opening or an ending, 0 where there is none
     * @param song its title; empty where none is given
     * @param people who made or sang it
     * @param isDoubtful whether which is the song and which the singer is a guess, or the writer is
     *     not sure
     * @param span all of it
     */
    public record Credit(
            String role,
            int number,
            String song,
            List<Person> people,
            boolean isDoubtful,
            Span span) {
        public Credit {
            people = List.copyOf(people);
        }
    }

    /** A name as written, with the others of the same person. */
    public record Person(String name, List<String> aliases, boolean isDoubtful, Span span) {
        public Person {
            aliases = List.copyOf(aliases);
        }
    }

    public Item {
        credits = List.copyOf(credits);
    }
}
