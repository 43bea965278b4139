package gekiban.formats.files;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;

/** Whatever files and folders are called, something is made of it. */
class FileNamesFuzzTest {

    @FuzzTest(maxDuration = "60s")
    void names_anyText_areTakenApart(FuzzedDataProvider data) {
        String name = data.consumeRemainingAsString();
        EpisodeFileName.of(name);
        AlbumFolderName.of(name);
        DiscFolder.ofPath(name);
        TrackFileName.of(name);
    }

    @FuzzTest(maxDuration = "60s")
    void guess_anyFiles_keepsThemAll(FuzzedDataProvider data) {
        String root = data.consumeString(20);
        var files =
                List.of(
                        new FolderFile(data.consumeString(60), 1500, true, "", ""),
                        new FolderFile(data.consumeString(60), 1500, false, "", ""),
                        new FolderFile(data.consumeString(60), 90, true, "", ""),
                        new FolderFile(
                                data.consumeString(60), 200, false, data.consumeString(20), ""),
                        new FolderFile(data.consumeRemainingAsString(), 200, false, "", ""));
        var guess = FolderGuess.of(root, files);
        int found = guess.songs().size() + guess.others().size();
        found += guess.shows().stream().mapToInt(show -> show.episodes().size()).sum();
        found += guess.albums().stream().mapToInt(album -> album.paths().size()).sum();
        if (found != files.size()) {
            throw new AssertionError(found + " of " + files);
        }
    }
}
