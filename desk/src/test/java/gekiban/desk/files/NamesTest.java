package gekiban.desk.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@link DistinctNames} and {@link EpisodeNames}. */
class NamesTest {
    @TempDir private Path folder;

    private NamedFile in(String base, String below) {
        return new NamedFile(folder.resolve(base).resolve(below), folder.resolve(base));
    }

    private NamedFile onDisk(String base, String below) throws IOException {
        var named = in(base, below);
        Files.createDirectories(named.file().getParent());
        Files.writeString(named.file(), "x");
        return named;
    }

    @Test
    void of_oneAlbum_isThePathBelowIt() {
        assertThat(DistinctNames.of(List.of(in("ost", "CD1/01.flac"), in("ost", "02.flac")), false))
                .containsExactly("CD1/01.flac", "02.flac");
    }

    @Test
    void of_twoAlbums_prefixesOnlyWhatWouldMeet() {
        var files =
                List.of(
                        in("ost 1", "01.flac"),
                        in("ost 1", "02 a.flac"),
                        in("ost 2", "01.flac"),
                        in("ost 2", "02 b.flac"));
        assertThat(DistinctNames.of(files, false))
                .containsExactly("ost 1/01.flac", "02 a.flac", "ost 2/01.flac", "02 b.flac");
    }

    @Test
    void of_foldersOfTheSameName_goesFurtherUp() {
        var files = List.of(in("a/ost", "01.flac"), in("b/ost", "01.flac"), in("c/x", "01.flac"));
        assertThat(DistinctNames.of(files, false))
                .containsExactly("a/ost/01.flac", "b/ost/01.flac", "x/01.flac");
    }

    @Test
    void of_prefixThatMeetsAnotherName_isSetApartToo() {
        var files = List.of(in("x", "01.flac"), in("y", "01.flac"), in("z", "x/01.flac"));
        var names = DistinctNames.of(files, false);
        assertThat(names).doesNotHaveDuplicates();
        assertThat(names.get(1)).isEqualTo("y/01.flac");
    }

    @Test
    void of_namesThatDifferInCase_meetOnlyWhereAsked() {
        var files = List.of(in("s1", "EP1"), in("s2", "ep1"));
        assertThat(DistinctNames.of(files, false)).containsExactly("EP1", "ep1");
        assertThat(DistinctNames.of(files, true)).containsExactly("s1/EP1", "s2/ep1");
    }

    @Test
    void episodes_twoSeasonsWithTheSameFileNames_doNotMeet() throws IOException {
        var below = List.of(onDisk("show", "s1/ep1.mkv"), onDisk("show", "s2/ep1.mkv"));
        assertThat(EpisodeNames.of(below)).containsExactly("s1/ep1", "s2/ep1");
        var given = new ArrayList<NamedFile>();
        for (var each : below) {
            given.add(NamedFile.alone(each.file()));
        }
        assertThat(EpisodeNames.of(given)).containsExactly("s1/ep1", "s2/ep1");
    }

    @Test
    void episodes_thatDifferInTheirEnding_keepIt() throws IOException {
        var mkv = onDisk("show", "ep1.mkv");
        var mp4 = onDisk("show", "EP1.mp4");
        assertThat(EpisodeNames.of(List.of(mkv, mp4))).containsExactly("ep1.mkv", "EP1.mp4");
        assertThat(EpisodeNames.of(List.of(mkv))).as("heard alone").containsExactly("ep1.mkv");
    }

    @Test
    void episodes_withSubtitleAndCoverBeside_loseTheirEnding() throws IOException {
        var mkv = onDisk("show", "ep1.mkv");
        onDisk("show", "ep1.srt");
        onDisk("show", "ep1.jpg");
        assertThat(EpisodeNames.of(List.of(mkv))).containsExactly("ep1");
    }

    @Test
    void episodes_strangeNames_stayWhatTheyAre() throws IOException {
        var files =
                List.of(
                        onDisk("show", "第1話「朝」.mkv"),
                        onDisk("show", "-v.mkv"),
                        onDisk("show", "a \"b\"\nc.mkv"),
                        onDisk("show", "no ending"),
                        onDisk("show", "sound.csv"));
        assertThat(EpisodeNames.of(files))
                .containsExactly("第1話「朝」", "-v", "a \"b\"\nc", "no ending", "sound.csv");
    }
}
