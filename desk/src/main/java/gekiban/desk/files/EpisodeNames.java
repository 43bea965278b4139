package gekiban.desk.files;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Names episodes by their paths without ending. The ending stays where another sound or video
 * beside it has the same name but for the ending, so that their results do not meet, whether they
 * are heard together or not.
 */
public final class EpisodeNames {
    private EpisodeNames() {}

    /**
     * @param files different files
     * @return a name for each, in their order, {@code /} between folders; different even where case
     *     does not count
     */
    public static List<String> of(List<NamedFile> files) {
        Map<Path, Set<String>> shared = new HashMap<>();
        var shown = new ArrayList<NamedFile>();
        for (var named : files) {
            Path folder = named.file().toAbsolutePath().getParent();
            String stem = stem(named.file());
            boolean keepsEnding =
                    shared.computeIfAbsent(folder, EpisodeNames::sharedStems)
                                    .contains(stem.toLowerCase(Locale.ROOT))
                            || isResult(named.file());
            shown.add(
                    keepsEnding
                            ? named
                            : new NamedFile(named.file().resolveSibling(stem), named.base()));
        }
        return DistinctNames.of(shown, true);
    }

    /** The file's name without its ending. */
    static String stem(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** A sound named like a result must not be overwritten by its own. */
    private static boolean isResult(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".csv") || name.endsWith(".json");
    }

    private static Set<String> sharedStems(Path folder) {
        var once = new HashSet<String>();
        var shared = new HashSet<String>();
        try (var entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                String stem = stem(entry).toLowerCase(Locale.ROOT);
                if (FileKind.of(entry) == FileKind.MEDIA && !once.add(stem)) {
                    shared.add(stem);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            return Set.of(); // the episode itself will tell what is wrong there
        }
        return shared;
    }
}
