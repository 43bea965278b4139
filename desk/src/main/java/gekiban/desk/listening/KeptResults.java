package gekiban.desk.listening;

import gekiban.desk.cues.CuesJson;
import gekiban.desk.cues.EpisodeCues;
import gekiban.desk.files.WholeFile;
import gekiban.desk.json.JsonText;
import gekiban.desk.json.JsonTree;
import gekiban.sound.media.SoundKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import tools.jackson.core.JsonGenerator;

/**
 * Keeps the cue lists of what was listened to, so that nothing is listened to twice and so that
 * other episodes can be asked what they hold.
 *
 * <p>{@code ab/<episode>-<tracks>.json}: the episode's sound and a digest of the tracks' sounds. A
 * listening for the same tracks replaces the one before. Files are written as a whole and renamed;
 * one that cannot be read is none. Thread-safe.
 */
public final class KeptResults {
    private static final int VERSION = 1;
    private static final Pattern RESULT_NAME =
            Pattern.compile("([0-9a-f]{32})-[0-9a-f]{16}\\.json");

    private final Path folder;

    /**
     * @param folder made when the first result is kept
     */
    public KeptResults(Path folder) {
        this.folder = folder;
    }

    /**
     * A cue list and what it was made from.
     *
     * @param fingerprint of the program, the tracks and their names: with the same one a listening
     *     would give the same
     * @param heard when
     * @param file the episode, absolute
     * @param albums folders of the albums, absolute
     * @param cues what was heard
     */
    public record Kept(
            String fingerprint, Instant heard, Path file, List<Path> albums, EpisodeCues cues) {
        public Kept {
            albums = List.copyOf(albums);
        }
    }

    /**
     * @throws IOException when it cannot be written
     */
    public void keep(Kept kept, List<SoundKey> tracks) throws IOException {
        WholeFile.write(
                fileOf(kept.cues().sound(), tracks),
                out -> JsonText.write(out, json -> write(kept, json)));
    }

    /** The last listening to a sound for these tracks, in any order. */
    public Optional<Kept> find(SoundKey episode, List<SoundKey> tracks) {
        return read(fileOf(episode, tracks));
    }

    /** The latest listening to a sound, for whatever tracks. */
    public Optional<Kept> latest(SoundKey episode) {
        return readAll(
                        folderOf(episode),
                        file -> file.getFileName().toString().startsWith(episode.hex()))
                .stream()
                .max((a, b) -> a.heard().compareTo(b.heard()));
    }

    /**
     * All cue lists in which one of some tracks is named, in no order.
     *
     * @param tracks sounds
     */
    public List<Kept> naming(List<SoundKey> tracks) {
        var all = new ArrayList<Kept>();
        for (Path below : list(folder)) {
            all.addAll(readAll(below, file -> mentions(file, tracks)));
        }
        return all;
    }

    /** The sounds of all episodes that were listened to. */
    public Set<SoundKey> episodes() {
        var episodes = new HashSet<SoundKey>();
        for (Path below : list(folder)) {
            for (Path file : list(below)) {
                var name = RESULT_NAME.matcher(file.getFileName().toString());
                if (name.matches()) {
                    episodes.add(new SoundKey(name.group(1)));
                }
            }
        }
        return episodes;
    }

    /** A look at the text: most cue lists name another album's tracks and need not be parsed. */
    private static boolean mentions(Path file, List<SoundKey> tracks) {
        try {
            String text = Files.readString(file, StandardCharsets.ISO_8859_1);
            return tracks.stream().anyMatch(track -> text.contains(track.hex()));
        } catch (IOException e) {
            return false;
        }
    }

    private static List<Kept> readAll(Path folder, Predicate<Path> wanted) {
        var all = new ArrayList<Kept>();
        for (Path file : list(folder)) {
            if (file.toString().endsWith(".json") && wanted.test(file)) {
                read(file).ifPresent(all::add);
            }
        }
        return all;
    }

    private static Optional<Kept> read(Path file) {
        try {
            return Optional.of(JsonTree.read(file).to(KeptResults::kept));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static void write(Kept kept, JsonGenerator json) {
        json.writeStartObject();
        json.writeNumberProperty("version", VERSION);
        json.writeStringProperty("fingerprint", kept.fingerprint());
        json.writeStringProperty("heard", kept.heard().toString());
        json.writeStringProperty("file", kept.file().toString());
        json.writeArrayPropertyStart("albums");
        kept.albums().forEach(album -> json.writeString(album.toString()));
        json.writeEndArray();
        json.writeName("cues");
        CuesJson.write(kept.cues(), json);
        json.writeEndObject();
    }

    private static Kept kept(JsonTree json) throws JsonTree.Malformed {
        if (json.whole("version") != VERSION) {
            throw new IllegalArgumentException("version " + json.whole("version"));
        }
        try {
            return new Kept(
                    json.text("fingerprint"),
                    Instant.parse(json.text("heard")),
                    Path.of(json.text("file")),
                    json.texts("albums").stream().map(Path::of).toList(),
                    CuesJson.read(json.object("cues")));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private Path folderOf(SoundKey episode) {
        return folder.resolve(episode.hex().substring(0, 2));
    }

    private Path fileOf(SoundKey episode, List<SoundKey> tracks) {
        var digest = new Fingerprint();
        tracks.stream().map(SoundKey::hex).sorted().forEach(digest::add);
        String name = episode.hex() + "-" + digest.hex().substring(0, 16) + ".json";
        return folderOf(episode).resolve(name);
    }

    private static List<Path> list(Path folder) {
        var paths = new ArrayList<Path>();
        if (Files.isDirectory(folder)) {
            try (var entries = Files.newDirectoryStream(folder)) {
                entries.forEach(paths::add);
            } catch (IOException | DirectoryIteratorException e) {
                return List.of(); // what cannot be read was not heard
            }
        }
        return paths;
    }
}
