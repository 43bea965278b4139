package gekiban.formats.tags;

import gekiban.catalogue.draft.Draft;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Source;
import gekiban.formats.encoding.CleanText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * Reads the tagged files of one album's folder.
 *
 * <p>Keys of the draft's items: {@code release}, {@code disc 1}, {@code track } and {@code
 * recording } with the relative path, {@code work } with its id or title, {@code artist } with its
 * id. A place is the relative path of the file that says so first.
 */
public final class AlbumTags {
    private AlbumTags() {}

    /**
     * @param source the folder
     * @param folderName name of the album's folder: where no tag says it, title, catalogue number
     *     and date are suggested by it
     * @param files of that folder and those below it
     * @return a release with a track for each file; without any files nothing but a trouble
     */
    public static Draft read(Source source, String folderName, List<TaggedFile> files) {
        var draft = Draft.of(source);
        if (files.isEmpty()) {
            return draft.trouble(CleanText.of(folderName) + ": no files").build();
        }
        var tagged = new ArrayList<FileTags>(files.size());
        var paths = new HashSet<String>();
        for (var file : files) {
            if (paths.add(file.relative())) {
                tagged.add(FileTags.of(file));
            } else {
                draft.trouble(CleanText.of(file.relative()) + ": is there twice");
            }
        }
        var sayings = new Sayings(draft);
        var release = draft.item(Kind.RELEASE, "release");
        new ReleaseTags(sayings, release).read(folderName, tagged);
        var tracks = new TrackTags(sayings, release);
        Map<String, String> taken = new HashMap<>();
        for (var file : tagged) {
            tracks.read(file);
            duplicate(draft, file, taken);
        }
        return draft.build();
    }

    /** Two tracks of one number stay, but somebody should look at them. */
    private static void duplicate(Draft.Builder draft, FileTags file, Map<String, String> taken) {
        if (file.number().isEmpty()) {
            return;
        }
        String place = "track " + file.number() + " of disc " + file.disc();
        String before = taken.putIfAbsent(place, file.place());
        if (before != null) {
            draft.trouble(file.place() + ": " + place + " is " + before + " too");
        }
    }
}
