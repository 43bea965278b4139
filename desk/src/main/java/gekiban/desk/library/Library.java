package gekiban.desk.library;

import gekiban.desk.library.KnownFile.Sound;
import gekiban.listen.signature.Signature;
import gekiban.listen.signature.SignatureFile.Content;
import gekiban.listen.signature.SignatureFile.Description;
import gekiban.listen.signature.SignatureSink;
import gekiban.listen.signature.SignatureStore;
import gekiban.sound.media.AudioStream;
import gekiban.sound.media.Decoded;
import gekiban.sound.media.SoundKey;
import gekiban.sound.media.UnreadableMedia;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Optional;
import java.util.function.DoubleConsumer;

/**
 * Media files as sounds that can be compared, each decoded once.
 *
 * <p>The cheapest way that is left is taken: an unchanged file is known by its path, size and time;
 * one that was moved or got new tags, by its packets, if a sound of its length is kept at all; only
 * what is new is decoded. Thread-safe; each file is heard by the thread that asks.
 */
public final class Library implements AutoCloseable {
    /** Two headers of one sound may tell lengths that differ by this much. */
    private static final double SAME_LENGTH_SECONDS = 0.1;

    private final DataHome home;
    private final Tools tools;
    private final KnownFiles files;
    private final SignatureStore signatures;

    /** Opens the library of a home; nothing is read or written yet. */
    public Library(DataHome home, Tools tools) {
        this.home = home;
        this.tools = tools;
        this.files = new KnownFiles(home.known());
        this.signatures = new SignatureStore(home.signatures());
    }

    public DataHome home() {
        return home;
    }

    public KnownFiles files() {
        return files;
    }

    public SignatureStore signatures() {
        return signatures;
    }

    public Tools tools() {
        return tools;
    }

    /**
     * Hears a file, or finds that it was heard.
     *
     * @param album folder of the album that it is a track of, if it is
     * @param progress is told what part of it is decoded so far, 0 to 1
     * @throws UnreadableMedia when it cannot be heard
     * @throws gekiban.listen.signature.NewerSignature when a newer program heard it
     * @throws CannotKeep when there is no room for what was heard
     */
    public HeardFile hear(
            Path file, StreamChoice choice, Optional<Path> album, DoubleConsumer progress)
            throws IOException, InterruptedException {
        Path absolute = file.toAbsolutePath().normalize();
        Optional<KnownFile> before = unchanged(absolute);
        KnownFile known = before.isPresent() ? before.get() : probe(file, absolute);
        if (album.isPresent()) {
            known = known.asTrackOf(album.get().toAbsolutePath().normalize());
        }
        AudioStream stream = choice.of(known);
        Sound sound = known.sounds().get(stream.index());
        Optional<Content> content = sound == null ? Optional.empty() : signatures.find(sound.key());
        if (content.isEmpty() && signatures.holdsLength(known.seconds(), SAME_LENGTH_SECONDS)) {
            SoundKey key = tools.decoder().keyOf(known.info(), stream);
            content = signatures.find(key);
        }
        if (content.isEmpty()) {
            sound = decode(known, stream, progress);
            content = signatures.find(sound.key());
        } else if (sound == null) {
            sound = soundOf(content.get().description());
        }
        Signature signature =
                content.orElseThrow(() -> new CannotKeep(home.folder(), changedByOthers()))
                        .signature();
        known = known.withSound(stream.index(), sound);
        if (!known.equals(before.orElse(null))) {
            remember(known);
        }
        return new HeardFile(known, stream, sound, signature);
    }

    /** Whether a file whose name does not say so is sound or video. */
    public boolean isSound(Path file) {
        if (unchanged(file.toAbsolutePath().normalize()).isPresent()) {
            return true;
        }
        try {
            tools.prober().probe(file);
            return true;
        } catch (UnreadableMedia e) {
            return false;
        }
    }

    private Optional<KnownFile> unchanged(Path absolute) {
        try {
            return files.find(absolute, Files.readAttributes(absolute, BasicFileAttributes.class));
        } catch (IOException e) {
            return Optional.empty(); // probing says what is wrong with it
        }
    }

    private KnownFile probe(Path file, Path absolute) throws IOException {
        // The name in messages is the one that was asked for.
        var info = tools.prober().probe(file);
        return KnownFile.of(
                info, absolute, Files.readAttributes(absolute, BasicFileAttributes.class));
    }

    private Sound decode(KnownFile known, AudioStream stream, DoubleConsumer progress)
            throws IOException, InterruptedException {
        try (var draft = signatures.begin()) {
            var sink = new SignatureSink(tools.ffts(), draft.frames());
            long[] frames = {0};
            Decoded decoded =
                    tools.decoder()
                            .decode(
                                    known.info(),
                                    stream,
                                    Signature.RATE_HZ,
                                    (samples, count) -> {
                                        sink.accept(samples, count);
                                        frames[0] += count;
                                        progress.accept(part(frames[0], known.seconds()));
                                    });
            sink.finish();
            var description = new Description(decoded.key(), decoded.frames(), decoded.brokeOff());
            draft.keep(description);
            return new Sound(decoded.key(), description.seconds(), decoded.trouble());
        } catch (UncheckedIOException e) {
            throw cannotKeep(Objects.requireNonNull(e.getCause()));
        } catch (UnreadableMedia e) {
            throw e;
        } catch (IOException e) {
            throw cannotKeep(e);
        }
    }

    private static double part(long frames, double seconds) {
        return seconds > 0 ? Math.min(1, frames / (seconds * Signature.RATE_HZ)) : 0;
    }

    private CannotKeep cannotKeep(IOException cause) throws InterruptedException {
        if (cause instanceof ClosedByInterruptException) {
            throw new InterruptedException();
        }
        return new CannotKeep(home.folder(), cause);
    }

    private static Sound soundOf(Description description) {
        String trouble =
                description.brokeOff()
                        ? "breaks off at %.0f s".formatted(description.seconds())
                        : "";
        return new Sound(description.key(), description.seconds(), trouble);
    }

    private static IOException changedByOthers() {
        return new IOException("somebody else changed it");
    }

    /** Only if the file is still what was heard: it may have been growing meanwhile. */
    private void remember(KnownFile known) throws CannotKeep {
        try {
            var now = Files.readAttributes(known.file(), BasicFileAttributes.class);
            if (known.isStill(now)) {
                files.remember(known);
            }
        } catch (IOException e) {
            throw new CannotKeep(home.folder(), e);
        }
    }

    @Override
    public void close() {
        signatures.close();
    }
}
