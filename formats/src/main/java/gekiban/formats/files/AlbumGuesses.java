package gekiban.formats.files;

import gekiban.formats.files.FolderGuess.AlbumGuess;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Sounds sorted into albums: those in one folder with one album tag, folders of discs joined.
 * Sounds without the tag go with the folder's album where it has just one.
 */
final class AlbumGuesses {
    /** The folder without those of its discs; the tag without its disc, in small letters. */
    private record Key(String folder, String album) {}

    private final String rootName;
    private final double longest;
    private final Map<Key, List<FolderFile>> files = new LinkedHashMap<>();

    AlbumGuesses(String rootName, double longest) {
        this.rootName = rootName;
        this.longest = longest;
    }

    void add(FolderFile file) {
        String album = DiscFolder.of(file.album()).rest();
        var key = new Key(albumFolder(file.folder()), album.toLowerCase(Locale.ROOT).strip());
        files.computeIfAbsent(key, k -> new ArrayList<>()).add(file);
    }

    /** The folder above those that are nothing but discs, and that no tag tells apart. */
    private static String albumFolder(String folder) {
        String rest = folder;
        while (!rest.isEmpty()) {
            int slash = rest.lastIndexOf('/');
            var disc = DiscFolder.of(rest.substring(slash + 1));
            if (disc.number().isEmpty() || !isNothingElse(disc.rest())) {
                return rest;
            }
            rest = slash < 0 ? "" : rest.substring(0, slash);
        }
        return rest;
    }

    /** "CD2 - Drama" is a disc still; "Show OST Disc 2" stands beside "Show OST Disc 1". */
    private static boolean isNothingElse(String rest) {
        return rest.length() <= 40;
    }

    /** Sounds that are in no album. */
    List<FolderFile> left() {
        var left = new ArrayList<FolderFile>();
        grouped()
                .forEach((key, list) -> {
                    if (!isAlbum(list)) {
                        left.addAll(list);
                    }
                });
        return left;
    }

    List<AlbumGuess> guesses() {
        var guesses = new ArrayList<AlbumGuess>();
        grouped()
                .forEach((key, list) -> {
                    if (isAlbum(list)) {
                        guesses.add(guess(key, list));
                    }
                });
        return guesses;
    }

    private boolean isAlbum(List<FolderFile> list) {
        return list.stream().anyMatch(file -> file.seconds() < longest);
    }

    /** Those without a tag moved to the only album of their folder. */
    private Map<Key, List<FolderFile>> grouped() {
        var albumsOf = new HashMap<String, Set<String>>();
        for (Key key : files.keySet()) {
            if (!key.album().isEmpty()) {
                albumsOf.computeIfAbsent(key.folder(), f -> new LinkedHashSet<>()).add(key.album());
            }
        }
        var grouped = new LinkedHashMap<Key, List<FolderFile>>();
        files.forEach((key, list) -> {
            var albums = albumsOf.getOrDefault(key.folder(), Set.of());
            boolean joins = key.album().isEmpty() && albums.size() == 1;
            var to = joins ? new Key(key.folder(), albums.iterator().next()) : key;
            grouped.computeIfAbsent(to, k -> new ArrayList<>()).addAll(list);
        });
        grouped.values()
                .forEach(list -> list.sort((a, b) -> NaturalOrder.compare(a.path(), b.path())));
        return grouped;
    }

    private AlbumGuess guess(Key key, List<FolderFile> list) {
        String folder = key.folder();
        String folderName = folder.isEmpty() ? rootName : folder;
        var name = AlbumFolderName.of(DiscFolder.of(Plain.last(folderName)).rest());
        String tagged =
                list.stream()
                        .map(file -> DiscFolder.of(file.album()).rest())
                        .filter(album -> !album.isBlank())
                        .findFirst()
                        .orElse("");
        var discs = new LinkedHashSet<Integer>();
        int longOnes = 0;
        for (var file : list) {
            var byTag = DiscFolder.of(file.album()).number();
            discs.add(byTag.orElse(disc(file.path())));
            longOnes += file.seconds() >= longest ? 1 : 0;
        }
        var reason = new StringBuilder(tagged.isEmpty() ? "sounds in one folder" : "one album tag");
        if (discs.size() > 1) {
            reason.append(", ").append(discs.size()).append(" discs");
        }
        if (longOnes > 0) {
            reason.append(", ").append(longOnes).append(" of them longer than 20 minutes");
        }
        return new AlbumGuess(
                tagged.isEmpty() ? name.title() : tagged,
                name,
                folder,
                list.stream().map(FolderFile::path).toList(),
                discs.size(),
                reason.toString());
    }

    private static int disc(String path) {
        return DiscFolder.ofPath(path).orElse(TrackFileName.of(path).disc().orElse(1));
    }
}
