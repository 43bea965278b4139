package gekiban.desk.shows;

import gekiban.catalogue.draft.Draft;
import gekiban.desk.library.Tools;
import gekiban.formats.Unreadable;
import gekiban.formats.chapters.Chapters;
import gekiban.formats.subtitles.ScenesFromSubtitles;
import gekiban.formats.subtitles.Subtitles;
import gekiban.sound.media.MediaTexts;
import gekiban.sound.media.UnreadableMedia;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the scenes of an episode: its chapters, and groups of lines of its subtitles. */
public final class ScenesOfFile {
    private static final List<String> ENDINGS = List.of(".ass", ".ssa", ".srt", ".vtt");

    /** Subtitles of a long film with drawings in them, bytes. */
    private static final long MOST = 64L << 20;

    private final Tools tools;
    private final boolean within;

    /**
     * @param within whether to take out subtitles that are in the file itself, for which all of it
     *     must be read
     */
    public ScenesOfFile(Tools tools, boolean within) {
        this.tools = tools;
        this.within = within;
    }

    /**
     * Adds scenes to an episode of a draft; what cannot be read becomes a trouble of it.
     *
     * @param key of the episode
     */
    void addTo(Draft.Builder draft, String key, Path film) throws InterruptedException {
        var texts = new MediaTexts(tools.ffmpeg());
        try {
            Chapters.read(texts.describe(film)).addTo(draft, key);
        } catch (UnreadableMedia | Unreadable e) {
            draft.trouble(film + ": its chapters: " + e.getMessage());
        }
        try {
            Optional<byte[]> subtitles = subtitles(film, texts);
            if (subtitles.isPresent()) {
                ScenesFromSubtitles.addTo(draft, key, Subtitles.read(subtitles.get()).lines());
            }
        } catch (IOException | Unreadable e) {
            draft.trouble(film + ": its subtitles: " + e.getMessage());
        }
    }

    private Optional<byte[]> subtitles(Path film, MediaTexts texts)
            throws IOException, InterruptedException {
        Optional<Path> beside = beside(film);
        if (beside.isPresent()) {
            if (Files.size(beside.get()) > MOST) {
                throw new IOException(beside.get() + " is longer than any subtitles");
            }
            return Optional.of(Files.readAllBytes(beside.get()));
        }
        if (!within) {
            return Optional.empty();
        }
        try {
            return Optional.of(texts.subtitles(film, 0));
        } catch (UnreadableMedia e) {
            return Optional.empty(); // most files have none
        }
    }

    /** Subtitles are called like the film, with a language between; the first by name is taken. */
    private static Optional<Path> beside(Path film) throws IOException {
        Path folder = film.toAbsolutePath().getParent();
        String name = film.getFileName().toString();
        int dot = name.lastIndexOf('.');
        String stem = (dot > 0 ? name.substring(0, dot) : name) + ".";
        var found = new ArrayList<Path>();
        try (var entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                String other = entry.getFileName().toString();
                boolean isText =
                        ENDINGS.stream().anyMatch(other.toLowerCase(Locale.ROOT)::endsWith);
                if (isText && other.startsWith(stem) && Files.isRegularFile(entry)) {
                    found.add(entry);
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        return found.stream().sorted().findFirst();
    }
}
