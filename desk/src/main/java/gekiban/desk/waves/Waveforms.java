package gekiban.desk.waves;

import gekiban.desk.files.WholeFile;
import gekiban.desk.library.HeardFile;
import gekiban.desk.library.Library;
import gekiban.desk.library.StreamChoice;
import gekiban.sound.media.UnreadableMedia;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The waveforms of media files, each decoded once and kept by its sound: a file that was moved or
 * got new tags needs no other. Thread-safe; who asks for one that another is making waits for it.
 */
public final class Waveforms {
    private final Library library;
    private final ConcurrentMap<String, Lock> making = new ConcurrentHashMap<>();

    public Waveforms(Library library) {
        this.library = library;
    }

    /**
     * A waveform.
     *
     * @param file as {@link WaveFile} describes it
     * @param sound key of the sound, which is what the file stands for
     */
    public record Waveform(Path file, String sound) {
        /** Is another when the file is. */
        public String tag() {
            return sound + "-" + WaveFile.VERSION;
        }
    }

    /**
     * The waveform of a media file, made if there is none.
     *
     * @throws UnreadableMedia when it cannot be heard
     * @throws IOException when there is no room to keep it
     */
    public Waveform of(Path media) throws IOException, InterruptedException {
        var heard = library.hear(media, StreamChoice.DEFAULT, Optional.empty(), part -> {});
        String sound = heard.sound().key().hex();
        Path file = library.home().waves().resolve(sound + ".wave");
        if (!WaveFile.is(file)) {
            Lock lock = making.computeIfAbsent(sound, key -> new ReentrantLock());
            lock.lockInterruptibly();
            try {
                if (!WaveFile.is(file)) {
                    make(heard, file);
                }
            } finally {
                lock.unlock();
                making.remove(sound, lock);
            }
        }
        return new Waveform(file, sound);
    }

    private void make(HeardFile heard, Path file) throws IOException, InterruptedException {
        var sink = new WaveSink(KWeighting.RATE_HZ / WaveFile.VALUES_A_SECOND);
        library.tools()
                .decoder()
                .decode(heard.known().info(), heard.stream(), KWeighting.RATE_HZ, sink);
        WholeFile.write(file, sink.finish()::writeTo);
    }
}
