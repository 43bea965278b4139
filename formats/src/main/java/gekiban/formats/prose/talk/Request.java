package gekiban.formats.prose.talk;

import gekiban.formats.prose.source.Span;
import java.util.List;

/**
 * A wish for one work.
 *
 * @param kind what it does
 * @param work as written, without numbers of discs
 * @param volumes which ones, empty where not told
 * @param scope "franchise", "all" or empty
 * @param people whom the wisher names as having made it
 * @param doubt the words in which the wisher is not sure; empty where there are none
 * @param comment the number of the comment
 * @param of the number of the request that is voted for, corrected or taken back; -1 for none
 * @param span where it stands
 */
public record Request(
        Kind kind,
        String work,
        List<Integer> volumes,
        String scope,
        List<String> people,
        String doubt,
        int comment,
        int of,
        Span span) {

    /** What a request does. */
    public enum Kind {
        WISH,
        /** Somebody else wishes the same. */
        VOTE,
        /** The wisher says it again, better. */
        CORRECTION,
        /** The wisher takes it back. */
        WITHDRAWN
    }

    public Request {
        volumes = List.copyOf(volumes);
        people = List.copyOf(people);
    }

    public boolean isDoubtful() {
        return !doubt.isEmpty();
    }

    Request as(Kind other, int number) {
        return new Request(other, work, volumes, scope, people, doubt, comment, number, span);
    }
}
