package gekiban.listen.signature;

import java.io.IOException;
import java.nio.file.Path;

/** A kept signature that a newer program wrote: this one neither reads nor overwrites it. */
public final class NewerSignature extends IOException {
    private static final long serialVersionUID = 1;

    NewerSignature(Path file, int version) {
        super(
                file
                        + ": version "
                        + version
                        + ", this program reads "
                        + SignatureFile.VERSION
                        + ": written by a newer Gekiban; use that, or another --home, or delete the"
                        + " file to hear the sound again");
    }
}
