package gekiban.desk.pages.text;

import gekiban.catalogue.model.Fact;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.State;
import gekiban.catalogue.model.UseSaid;
import gekiban.desk.pages.use.RecordingUse;
import java.util.List;

/**
 * What was understood of a text.
 *
 * @param about what it is about
 * @param albums releases with what it says of them
 * @param shows and what else it says something of: shows, people, songs
 * @param themes melodies that the writer hears in several tracks
 * @param uses what it says of uses
 * @param mentions words that name something and should be looked at, those in doubt first
 * @param plain some of those that need no look
 * @param plainMentions how many need none
 * @param lists that stand in it
 * @param requests what is wished for below it
 * @param comments what is said to it, threads in their order
 * @param confirmable how many facts are confirmed when all that is plain is
 */
public record Understood(
        List<Claimed> about,
        List<Album> albums,
        List<Thing> shows,
        List<Thing> themes,
        List<Use> uses,
        List<Named> mentions,
        List<Named> plain,
        int plainMentions,
        List<Pointed> lists,
        List<Thing> requests,
        List<Said> comments,
        int confirmable) {

    public Understood {
        about = List.copyOf(about);
        albums = List.copyOf(albums);
        shows = List.copyOf(shows);
        themes = List.copyOf(themes);
        uses = List.copyOf(uses);
        mentions = List.copyOf(mentions);
        plain = List.copyOf(plain);
        lists = List.copyOf(lists);
        requests = List.copyOf(requests);
        comments = List.copyOf(comments);
    }

    /**
     * What is said of one thing.
     *
     * @param said by the text
     * @param questions what other sources contradict, and nobody decided
     */
    public record Thing(Pointed thing, List<Claimed> said, List<Question> questions) {
        public Thing {
            said = List.copyOf(said);
            questions = List.copyOf(questions);
        }

        /** The numbers of what the text says of it: {@code 12,13}. */
        public String numbers() {
            return String.join(
                    ",", said.stream().map(each -> Long.toString(each.fact().number())).toList());
        }

        /** The state that most has to be done about. */
        public State state() {
            return said.stream()
                    .map(each -> each.fact().state())
                    .filter(state -> state != State.REFUSED)
                    .max(State::compareTo)
                    .orElse(State.REFUSED);
        }

        /** The text of a field, as this text says it; empty where it does not. */
        public String text(String field) {
            return said.stream()
                    .map(Claimed::fact)
                    .filter(fact -> fact.field().name().equals(field))
                    .map(Fact::text)
                    .findFirst()
                    .orElse("");
        }
    }

    /** A question on which sources differ, the sides beside one another. */
    public record Question(String field, List<List<Claimed>> sides) {
        public Question {
            sides = List.copyOf(sides);
        }
    }

    /** A release with its tracks. */
    public record Album(Thing release, List<Thing> tracks) {
        public Album {
            tracks = List.copyOf(tracks);
        }
    }

    /**
     * What is said of a use.
     *
     * @param recordings whether it is known what sounds in it
     * @param heard where listening heard it
     */
    public record Use(Claimed claim, UseSaid said, boolean recordings, List<RecordingUse> heard) {
        public Use {
            heard = List.copyOf(heard);
        }

        /** In how many episodes it is heard. */
        public int episodes() {
            return (int) heard.stream().map(use -> use.episode().id()).distinct().count();
        }
    }

    /**
     * Words that name something.
     *
     * @param before what stands before them in their sentence
     * @param words without mark-up
     * @param after what stands behind them
     */
    public record Named(Claimed claim, String before, String words, String after) {}

    /**
     * A comment.
     *
     * @param number from 1
     * @param depth of how many it is an answer, one of another
     * @param likes how many like it; empty where nobody says
     * @param takes what it says to entries of the list
     */
    public record Said(
            Id id,
            String number,
            int depth,
            String by,
            String when,
            String likes,
            String words,
            List<Claimed> takes) {
        public Said {
            takes = List.copyOf(takes);
        }
    }
}
