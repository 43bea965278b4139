package gekiban.desk.files;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Names files so that no two meet: by the path below the folder that was asked for, and where that
 * is the same for files of several folders, with the folder's name before it, and so on upwards.
 */
public final class DistinctNames {
    private DistinctNames() {}

    /**
     * @param files different files
     * @param ignoreCase whether names that differ in case alone meet, as on some file systems
     * @return a name for each, in their order, {@code /} between folders
     */
    public static List<String> of(List<NamedFile> files, boolean ignoreCase) {
        int[] folders = new int[files.size()];
        while (true) {
            var names = new ArrayList<String>();
            Map<String, List<Integer>> byName = new HashMap<>();
            for (int i = 0; i < files.size(); i++) {
                String name = files.get(i).name(folders[i]);
                names.add(name);
                byName.computeIfAbsent(
                                ignoreCase ? name.toLowerCase(Locale.ROOT) : name,
                                each -> new ArrayList<>())
                        .add(i);
            }
            boolean changed = false;
            for (var same : byName.values()) {
                if (same.stream().map(i -> files.get(i).base()).distinct().count() < 2) {
                    continue;
                }
                for (int i : same) {
                    if (folders[i] < files.get(i).folders()) {
                        folders[i]++;
                        changed = true;
                    }
                }
            }
            if (!changed) {
                return names;
            }
        }
    }
}
