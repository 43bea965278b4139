package gekiban.desk.pages.release;

import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Entry;
import gekiban.catalogue.model.Fact;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Medium;
import gekiban.catalogue.model.Release;
import gekiban.catalogue.model.Track;
import gekiban.catalogue.store.Facts;
import gekiban.desk.shows.Covers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the picture of a release's cover: the file that the catalogue names, or one called so
 * beside the tracks. A fact may come from a file of anybody's, so that its word is not enough: what
 * is given lies with the release's own tracks, all links followed, and begins as a picture does.
 */
public final class ReleaseCover {
    /** No picture of a cover is longer; bytes. */
    private static final long MOST_BYTES = 32L << 20;

    private static final int HEAD = 12;

    private ReleaseCover() {}

    /**
     * A picture that is there.
     *
     * @param type "image/jpeg"
     */
    public record Picture(Path file, String type) {}

    /** The first that may be given; empty where there is none. */
    public static Optional<Picture> of(Facts facts, Entry release) {
        Set<Path> folders = folders(facts, release.id());
        if (folders.isEmpty()) {
            return Optional.empty();
        }
        var candidates = new ArrayList<Path>();
        for (Fact fact : release.all(Release.COVER)) {
            path(fact.text()).ifPresent(candidates::add);
        }
        folders.forEach(folder -> Covers.in(folder).ifPresent(candidates::add));
        return candidates.stream().flatMap(each -> picture(each, folders).stream()).findFirst();
    }

    /** The folders of the release's tracks, as they really are. */
    private static Set<Path> folders(Facts facts, Id release) {
        var tracks = new ArrayList<Id>();
        for (Id medium : facts.of(Medium.RELEASE, release, Kind.MEDIUM)) {
            tracks.addAll(facts.of(Track.MEDIUM, medium, Kind.TRACK));
        }
        var named = new LinkedHashSet<Path>();
        for (Entry track : facts.entries(tracks).values()) {
            for (Fact file : track.all(Common.FILE)) {
                path(file.text()).map(Path::getParent).ifPresent(named::add);
            }
        }
        var folders = new LinkedHashSet<Path>();
        for (Path folder : named) {
            try {
                folders.add(folder.toRealPath());
            } catch (IOException e) {
                continue; // not at its place
            }
        }
        return folders;
    }

    private static Optional<Path> path(String text) {
        try {
            Path path = Path.of(text);
            return path.isAbsolute() ? Optional.of(path) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty(); // of another system, or no path at all
        }
    }

    private static Optional<Picture> picture(Path named, Set<Path> folders) {
        try {
            Path file = named.toRealPath();
            boolean isOwn = folders.stream().anyMatch(folder -> isWith(file, folder, folders));
            if (!isOwn || !Files.isRegularFile(file) || Files.size(file) > MOST_BYTES) {
                return Optional.empty();
            }
            return type(file).map(type -> new Picture(file, type));
        } catch (IOException e) {
            return Optional.empty(); // not at its place, or not readable
        }
    }

    /** In the folder of tracks, in one of its folders, or beside the folders of several discs. */
    private static boolean isWith(Path file, Path folder, Set<Path> folders) {
        Path parent = file.getParent();
        return parent != null
                && (parent.equals(folder)
                        || folder.equals(parent.getParent())
                        || parent.equals(folder.getParent()) && hasDiscs(parent, folders));
    }

    private static boolean hasDiscs(Path parent, Set<Path> folders) {
        return folders.stream().filter(folder -> parent.equals(folder.getParent())).count() > 1;
    }

    private static Optional<String> type(Path file) throws IOException {
        byte[] head;
        try (var in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        if (begins(head, 0, 0xff, 0xd8, 0xff)) {
            return Optional.of("image/jpeg");
        }
        if (begins(head, 0, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n')) {
            return Optional.of("image/png");
        }
        return begins(head, 0, 'R', 'I', 'F', 'F') && begins(head, 8, 'W', 'E', 'B', 'P')
                ? Optional.of("image/webp")
                : Optional.empty();
    }

    private static boolean begins(byte[] head, int at, int... bytes) {
        if (head.length < at + bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((head[at + i] & 0xff) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
