package gekiban.studio.demo;

import gekiban.sound.media.Ffmpeg;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * The demo show on disk: a film in two episodes, its soundtrack album, what a catalogue would know
 * of them, and the truth about what sounds in them.
 *
 * <pre>
 * album/01 Shiokaze Daiya.flac ...       titles in Japanese and in Latin letters in the tags
 * episodes/01 Ame no Wasuremono.webm ... with their captions, .ja.vtt and .en.vtt
 * catalogue.json                         see {@link DemoCatalogue}
 * truth/01 Ame no Wasuremono.json ...    what sounds when, to score what is heard
 * demo-show.txt                          which version this is; written with everything else
 * </pre>
 *
 * @param folder that holds it
 */
public record DemoShow(Path folder) {
    private static final String MARK = "demo-show.txt";
    private static final String MAKING = ".demo-show-";
    // to be raised when sound or pictures change
    private static final int VERSION = 2;

    /** Where the tracks are. */
    public Path album() {
        return folder.resolve("album");
    }

    /** Where the episodes are. */
    public Path episodes() {
        return folder.resolve("episodes");
    }

    /** What a catalogue would know. */
    public Path catalogue() {
        return folder.resolve("catalogue.json");
    }

    Path truth() {
        return folder.resolve("truth");
    }

    /** The truths about the episodes, in their order. */
    public List<Path> truths() throws IOException {
        try (var files = Files.list(truth())) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
        }
    }

    /** Titles of the tracks on the album, in their order. */
    public List<String> titles() throws IOException {
        try (var files = Files.list(album())) {
            var names = files.map(file -> file.getFileName().toString()).toList();
            return DemoTracks.ALBUM_TRACKS.stream()
                    .filter(track -> names.contains(track.file()))
                    .map(DemoTrack::title)
                    .toList();
        }
    }

    /**
     * Makes the show, or answers the one that is there. It appears at once and whole; an older
     * version is replaced.
     *
     * @param threads how many tracks are played at once
     * @throws IOException when the folder holds something else, or cannot be written
     */
    public static DemoShow make(Path folder, int threads, Making making)
            throws IOException, InterruptedException {
        return make(folder, "whole", Contents.whole(), threads, making);
    }

    /**
     * A smaller one for tests: three short tracks, one episode of a minute without pictures; else
     * as {@link #make}.
     */
    public static DemoShow tiny(Path folder, int threads, Making making)
            throws IOException, InterruptedException {
        return make(folder, "tiny", Contents.tiny(), threads, making);
    }

    private static DemoShow make(
            Path folder, String size, Contents contents, int threads, Making making)
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
        sweep(parent);
        var made = Files.createDirectory(parent.resolve(MAKING + UUID.randomUUID()));
        try {
            new DemoStudio(Ffmpeg.bundled(), threads, making).make(contents, new DemoShow(made));
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

    /** What somebody else put into the folder stays in it. */
    private void replaceBy(Path made, String mark) throws IOException {
        if (isMarked(mark)) { // somebody made the same show meanwhile
            return;
        }
        Path old = made.resolveSibling(MAKING + "old-" + UUID.randomUUID());
        boolean isThere = Files.exists(folder);
        if (isThere) {
            Files.move(folder, old);
        }
        try {
            Files.move(made, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            if (!isMarked(mark)) {
                throw e;
            }
        }
        if (isThere) {
            var show = new DemoShow(old);
            for (var part :
                    List.of(
                            show.album(),
                            show.episodes(),
                            show.truth(),
                            show.catalogue(),
                            old.resolve(MARK))) {
                delete(part);
            }
            try (var others = Files.list(old)) {
                for (var other : others.toList()) {
                    Files.move(other, folder.resolve(other.getFileName()));
                }
            }
            delete(old);
        }
    }

    /** What was left by one that was killed while it made a show. */
    private static void sweep(Path parent) throws IOException {
        var longAgo = Instant.now().minus(Duration.ofHours(1));
        try (var left = Files.newDirectoryStream(parent, MAKING + "*")) {
            for (var each : left) {
                if (Files.getLastModifiedTime(each).toInstant().isBefore(longAgo)) {
                    delete(each);
                }
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
