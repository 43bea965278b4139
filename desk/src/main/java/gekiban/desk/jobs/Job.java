package gekiban.desk.jobs;

import gekiban.catalogue.model.Id;
import gekiban.desk.shows.FolderScan.Found;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How far a task is, at one moment.
 *
 * @param number it is known by
 * @param part how much of all of it is done, 0 to 1
 * @param done how many files of this step are done
 * @param of how many there are
 * @param found what was found in the folder, while a person is asked
 * @param shows that were taken in
 * @param episodes those that are being heard now, and what part of each is done
 * @param notes what went wrong with single files, the first first
 * @param trouble why it failed, in one line; else empty
 */
public record Job(
        long number,
        Task task,
        State state,
        Step step,
        double part,
        int done,
        int of,
        Optional<Found> found,
        List<Id> shows,
        Map<Id, Double> episodes,
        List<Note> notes,
        String trouble) {

    public Job {
        shows = List.copyOf(shows);
        episodes = Map.copyOf(episodes);
        notes = List.copyOf(notes);
    }

    /** What is going on with it. */
    public enum State {
        WAITING,
        RUNNING,
        /** Stopped for now, by a person. */
        PAUSED,
        /** A person is to say what the folder holds. */
        ASKING,
        DONE,
        /** A person did not want it any more. */
        CANCELLED,
        FAILED;

        /** Whether there is nothing more to come. */
        public boolean isOver() {
            return this == DONE || this == CANCELLED || this == FAILED;
        }
    }

    /** What is done at the moment. */
    public enum Step {
        /** The demo show is made. */
        MAKING(0.5),
        /** Texts are read. */
        READING(1),
        /** Files are looked at. */
        LOOKING(0.1),
        /** What they are goes into the catalogue. */
        ADDING(0.05),
        /** The tracks are heard. */
        ALBUMS(0.25),
        /** The episodes are heard. */
        EPISODES(0.6);

        private final double weight;

        Step(double weight) {
            this.weight = weight;
        }

        /** How long it takes, beside the others. */
        double weight() {
            return weight;
        }
    }

    /** Something worth knowing. */
    public record Note(Instant when, String text) {}
}
