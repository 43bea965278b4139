package gekiban.desk.listening;

import gekiban.desk.cues.EpisodeCues;
import java.nio.file.Path;

/** What became of a file. */
public sealed interface Outcome {

    /** An episode has its cue list. */
    sealed interface HasCues extends Outcome {
        EpisodeCues cues();

        /** The same with the cue list in other words. */
        HasCues with(EpisodeCues cues);
    }

    /** An episode was listened to. */
    record Listened(EpisodeCues cues) implements HasCues {
        @Override
        public Listened with(EpisodeCues other) {
            return new Listened(other);
        }
    }

    /** An episode had been listened to before, and nothing changed since. */
    record Unchanged(EpisodeCues cues) implements HasCues {
        @Override
        public Unchanged with(EpisodeCues other) {
            return new Unchanged(other);
        }
    }

    /**
     * Something is wrong with a file or folder; the rest goes on.
     *
     * @param file as it was asked for or found
     * @param reason in one line, without the file's name
     */
    record Trouble(Path file, String reason) implements Outcome {}
}
