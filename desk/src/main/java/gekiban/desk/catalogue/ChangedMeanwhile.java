package gekiban.desk.catalogue;

import gekiban.catalogue.cues.Cue;
import java.io.IOException;

/** A cue is not any more what somebody saw when they said something of it. Nothing was done. */
public final class ChangedMeanwhile extends IOException {
    private static final long serialVersionUID = 1;

    private final transient Cue now;

    ChangedMeanwhile(Cue now) {
        super("somebody changed " + now.id() + " meanwhile");
        this.now = now;
    }

    /** The cue as it is now. */
    public Cue now() {
        return now;
    }
}
