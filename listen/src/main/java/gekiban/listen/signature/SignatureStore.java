package gekiban.listen.signature;

import gekiban.listen.signature.SignatureFile.Content;
import gekiban.sound.media.SoundKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Keeps signatures in a folder, a file for each sound, named by the sound.
 *
 * <pre>
 * ab/abcdef0123456789abcdef0123456789.sig   finished, see {@link SignatureFile}
 * new/*.part                                being written, see {@link Draft}
 * checked                                   whose checksums were compared, see {@link CheckedFiles}
 * </pre>
 *
 * <p>A finished file appears by renaming and is never changed afterwards, so any number of
 * processes may read and write at once. Whoever is killed while writing leaves a {@code .part}
 * behind, which the next writer removes. A file that is damaged counts as not there, until a new
 * one takes its place.
 *
 * <p>Signatures are mapped, not read, and can be read until the store is closed. Thread-safe.
 */
public final class SignatureStore implements AutoCloseable {
    private static final String ENDING = ".sig";

    private final Path folder;
    private final CheckedFiles checked;
    private final Arena arena = Arena.ofShared();

    /**
     * @param folder where the signatures are; made when the first one is written
     */
    public SignatureStore(Path folder) {
        this.folder = folder;
        this.checked = new CheckedFiles(folder.resolve("checked"));
    }

    /**
     * The signature of a sound.
     *
     * @return empty when there is none, or a damaged or older one: it must be computed
     * @throws NewerSignature when a newer program wrote it
     * @throws IOException when it cannot be read
     */
    public Optional<Content> find(SoundKey key) throws IOException {
        Path file = fileOf(key);
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class);
            boolean isChecked = checked.contains(key, attributes);
            Content content = SignatureFile.read(file, arena, !isChecked);
            if (!content.description().key().equals(key)) {
                return Optional.empty();
            }
            if (!isChecked) {
                checked.add(key, attributes);
            }
            return Optional.of(content);
        } catch (NoSuchFileException | SignatureFile.Unusable e) {
            return Optional.empty();
        }
    }

    /**
     * Begins to write a signature whose key is not known yet.
     *
     * @throws IOException when the folder cannot be written to
     */
    public Draft begin() throws IOException {
        return Draft.begin(folder.resolve("new"), this::fileOf);
    }

    /**
     * Whether a sound of about this length is kept: only then can another file be the same sound.
     *
     * @param seconds length of the other file
     * @param tolerance seconds it may be off either way
     */
    public boolean holdsLength(double seconds, double tolerance) {
        double frame = (double) Signature.HOP / Signature.RATE_HZ;
        try {
            for (Path below : list(folder)) {
                for (Path file : list(below)) {
                    if (!file.toString().endsWith(ENDING)) {
                        continue;
                    }
                    double longest = SignatureFile.framesOfLength(Files.size(file)) * frame;
                    if (longest - frame - tolerance <= seconds && seconds <= longest + tolerance) {
                        return true;
                    }
                }
            }
        } catch (IOException | UncheckedIOException e) {
            return false; // only an effort to save a decoding
        }
        return false;
    }

    /** Ends the reading of all signatures of this store. */
    @Override
    public void close() {
        arena.close();
    }

    private Path fileOf(SoundKey key) {
        return folder.resolve(key.hex().substring(0, 2)).resolve(key.hex() + ENDING);
    }

    private static List<Path> list(Path folder) throws IOException {
        var paths = new ArrayList<Path>();
        try (var entries = Files.newDirectoryStream(folder)) {
            entries.forEach(paths::add);
        } catch (NoSuchFileException | NotDirectoryException e) {
            return List.of();
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        return paths;
    }
}
