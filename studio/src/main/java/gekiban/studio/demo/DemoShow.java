package gekiban.studio.demo;

import gekiban.sound.media.Ffmpeg;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * The demo show on disk: an album of six tracks, two episodes, and the truth about them.
 *
 * <pre>
 * album/01 Asa no kyōshitsu.flac ...     titles in Japanese and in Latin letters in the tags
 * episodes/episode-01.mkv ...
 * truth/episode-01.json ...              what sounds when, to score what is heard
 * demo-show.txt                          which version this is; written with everything else
 * </pre>
 *
 * One track is in no episode; one cue is on no album; one cue is cut; one is 20 dB under the rest.
 *
 * @param folder that holds it
 */
public record DemoShow(Path folder) {
    private static final String MARK = "demo-show.txt";
    // to be raised when the sound changes
    private static final int VERSION = 1;

    /** Where the tracks are. */
    public Path album() {
        return folder.resolve("album");
    }

    /** Where the episodes are. */
    public Path episodes() {
        return folder.resolve("episodes");
    }

    /** Where the truth about the episodes is. */
    public Path truth() {
        return folder.resolve("truth");
    }

    /**
     * Makes the show, or answers the one that is there. It appears at once and whole; an older
     * version is replaced.
     *
     * @throws IOException when the folder holds something else, or cannot be written
     */
    public static DemoShow make(Path folder) throws IOException, InterruptedException {
        return make(folder, "whole", Contents.whole());
    }

    /**
     * A smaller one for tests: three tracks of 20 s, one episode of a minute; else as {@link
     * #make}.
     */
    public static DemoShow tiny(Path folder) throws IOException, InterruptedException {
        return make(folder, "tiny", Contents.tiny());
    }

    private static DemoShow make(Path folder, String size, Contents contents)
            throws IOException, InterruptedException {
        var show = new DemoShow(folder);
        String mark = "Gekiban demo show, " + size + ", version " + VERSION + "\n";
        if (show.isMarked(mark)) {
            return show;
        }
        var parent = folder.toAbsolutePath().normalize().getParent();
        if (parent == null) {
            throw new IOException(folder + ": the demo show needs a folder of its own");
        }
        Files.createDirectories(parent);
        show.refuseOtherContents();
        var made = Files.createDirectory(parent.resolve(".demo-show-" + UUID.randomUUID()));
        try {
            new DemoStudio(Ffmpeg.bundled()).make(contents, new DemoShow(made));
            Files.writeString(made.resolve(MARK), mark);
            show.replaceBy(made, mark);
        } finally {
            delete(made);
        }
        return show;
    }

    private boolean isMarked(String mark) throws IOException {
        var file = folder.resolve(MARK);
        return Files.exists(file) && Files.readString(file).equals(mark);
    }

    private void refuseOtherContents() throws IOException {
        if (Files.exists(folder) && !Files.exists(folder.resolve(MARK)) && !isEmptyFolder()) {
            throw new IOException(
                    folder + " holds something that is no demo show; it was left alone");
        }
    }

    private boolean isEmptyFolder() throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (var files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    private void replaceBy(Path made, String mark) throws IOException {
        for (var part : List.of(album(), episodes(), truth(), folder.resolve(MARK))) {
            delete(part);
        }
        Files.deleteIfExists(folder);
        try {
            Files.move(made, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            if (!isMarked(mark)) { // else somebody made the same show meanwhile
                throw e;
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var paths = Files.walk(folder)) {
                for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
