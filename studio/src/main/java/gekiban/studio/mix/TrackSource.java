package gekiban.studio.mix;

import gekiban.studio.audio.Stereo;
import java.io.IOException;

/** Where the mixer gets the sound of tracks from. */
@FunctionalInterface
public interface TrackSource {
    /**
     * The whole of a track; the mixer does not write into it.
     *
     * @throws IOException when it cannot be read
     */
    Stereo track(String name) throws IOException, InterruptedException;
}
