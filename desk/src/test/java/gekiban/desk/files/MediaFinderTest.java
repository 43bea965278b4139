package gekiban.desk.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MediaFinderTest {
    @TempDir private Path folder;
    private final List<String> troubles = new ArrayList<>();

    private void put(String... names) throws IOException {
        for (String name : names) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "x");
        }
    }

    private List<String> found(MediaFinder finder) {
        return finder.below(folder, (file, reason) -> troubles.add(file + ": " + reason)).stream()
                .map(file -> folder.relativize(file).toString())
                .toList();
    }

    @Test
    void below_albumOfTwoDiscs_isItsTracksInOrder() throws IOException {
        put("Disc 10/01.flac", "Disc 2/02.mp3", "Disc 2/01.MP3", "Disc 2/10 ｼﾞ.ogg");
        put("Disc 2/cover.jpg", "Disc 2/album.cue", "Disc 2/rip.log", "Disc 2/info.nfo");
        put(".hidden/01.flac", "Disc 2/._01.mp3", "-dash.wav");
        assertThat(found(new MediaFinder(file -> false)))
                .containsExactly(
                        "-dash.wav",
                        "Disc 2/01.MP3",
                        "Disc 2/02.mp3",
                        "Disc 2/10 ｼﾞ.ogg",
                        "Disc 10/01.flac");
        assertThat(troubles).isEmpty();
    }

    @Test
    void below_nameThatSaysNothing_isDecidedByItsContent() throws IOException {
        put("sound", "nosound", "sound.strange", "picture.png");
        var asked = new ArrayList<String>();
        var finder =
                new MediaFinder(file -> {
                    asked.add(file.getFileName().toString());
                    return file.getFileName().toString().startsWith("sound");
                });
        assertThat(found(finder)).containsExactly("sound", "sound.strange");
        assertThat(asked).containsExactlyInAnyOrder("sound", "nosound", "sound.strange");
    }

    @Test
    void below_folderThatMayNotBeRead_isTroubleAndTheRestIsFound() throws IOException {
        put("a/1.flac", "b/2.flac", "c/3.flac");
        var finder =
                new MediaFinder(
                        each -> {
                            if (each.endsWith("b")) {
                                throw new AccessDeniedException(each.toString());
                            }
                            try (var files = Files.list(each)) {
                                return files.toList();
                            }
                        },
                        file -> false);
        assertThat(found(finder)).containsExactly("a/1.flac", "c/3.flac");
        assertThat(troubles)
                .containsExactly(folder.resolve("b") + ": may not be read (permission denied)");
    }

    @Test
    void below_linkToAFolderAbove_endsAndFindsEachFolderOnce() throws IOException {
        put("a/1.flac");
        Files.createSymbolicLink(folder.resolve("a/up"), folder);
        assertThat(found(new MediaFinder(file -> false))).containsExactly("a/1.flac");
    }

    @Test
    void below_noSuchFolder_isTrouble() {
        folder = folder.resolve("nowhere");
        assertThat(found(new MediaFinder(file -> false))).isEmpty();
        assertThat(troubles).containsExactly(folder + ": no such folder");
    }
}
