package gekiban.desk.library;

import gekiban.sound.dsp.Ffts;
import gekiban.sound.media.Decoder;
import gekiban.sound.media.Ffmpeg;
import gekiban.sound.media.Prober;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The programs and transforms that hearing needs, found when they are first asked for: what was
 * heard before is told without them. Thread-safe.
 */
public final class Tools {
    private final Supplier<Ffmpeg> locate;
    private @Nullable Ffmpeg ffmpeg;
    private @Nullable Ffts ffts;

    /**
     * @param locate finds ffmpeg; called once at most
     */
    public Tools(Supplier<Ffmpeg> locate) {
        this.locate = locate;
    }

    public synchronized Ffmpeg ffmpeg() {
        Ffmpeg found = ffmpeg;
        if (found == null) {
            found = locate.get();
            ffmpeg = found;
        }
        return found;
    }

    public synchronized Ffts ffts() {
        Ffts found = ffts;
        if (found == null) {
            found = Ffts.of(ffmpeg().libavutil());
            ffts = found;
        }
        return found;
    }

    public Prober prober() {
        return new Prober(ffmpeg());
    }

    public Decoder decoder() {
        return new Decoder(ffmpeg());
    }
}
