package gekiban.formats.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FolderGuessTest {

    private static FolderFile video(String path, double minutes) {
        return new FolderFile(path, minutes * 60, true, "", "");
    }

    private static FolderFile sound(String path, double minutes, String album) {
        return new FolderFile(path, minutes * 60, false, album, "");
    }

    private static FolderGuess guess(FolderFile... files) {
        return FolderGuess.of("Nagisaguchi Eki", List.of(files));
    }

    @Test
    void of_episodesAndAlbum_areToldApart() {
        var guess =
                guess(
                        video("[K] Nagisa - 10.mkv", 24),
                        video("[K] Nagisa - 9.mkv", 24),
                        video("[K] Nagisa - NCOP1.mkv", 1.5),
                        video("[K] Nagisa - PV1.mkv", 1),
                        sound("OST/01 a.flac", 2, "Nagisa OST"),
                        sound("OST/02 b.flac", 3, "Nagisa OST"));

        assertThat(guess.shows()).hasSize(1);
        var show = guess.shows().getFirst();
        assertThat(show.title()).isEqualTo("Nagisa");
        assertThat(show.isFilm()).isFalse();
        assertThat(show.episodes()).extracting(e -> e.name().number()).containsExactly("9", "10");
        assertThat(show.reason()).isEqualTo("videos with numbers, title by their names");
        assertThat(guess.songs()).extracting(s -> s.name().number()).containsExactly("OP1");
        assertThat(guess.others())
                .containsExactly(
                        new FolderGuess.Other(
                                "[K] Nagisa - PV1.mkv", "a trailer or a menu, by its name"));
        assertThat(guess.albums()).hasSize(1);
        assertThat(guess.albums().getFirst().title()).isEqualTo("Nagisa OST");
        assertThat(guess.albums().getFirst().paths())
                .containsExactly("OST/01 a.flac", "OST/02 b.flac");
        assertThat(guess.albums().getFirst().reason()).isEqualTo("one album tag");
    }

    @Test
    void of_filesWithNumbersOnly_areCalledAsTheFolder() {
        var guess = guess(video("01 Rain.webm", 3.3), video("02 Morning.webm", 3.5));
        assertThat(guess.shows())
                .extracting(FolderGuess.ShowGuess::title)
                .containsExactly("Nagisaguchi Eki");
        assertThat(guess.shows().getFirst().reason())
                .isEqualTo("videos with numbers, title by the folder");
    }

    @Test
    void of_foldersOfSeasons_areTwoShowsWithSpecials() {
        var guess =
                guess(
                        video("Nagisa/Season 1/01.mkv", 24),
                        video("Nagisa/Season 1/02.mkv", 24),
                        video("Nagisa/Season 2/01.mkv", 24),
                        video("Kakuu [BD]/05.mkv", 24));
        assertThat(guess.shows())
                .extracting(s -> s.title() + " " + s.season() + " " + s.episodes().size())
                .containsExactlyInAnyOrder("Nagisa 1 2", "Nagisa 2 1", "Kakuu  1");
    }

    @Test
    void of_longVideoWithoutNumber_isAFilm() {
        var guess = guess(video("Nagisaguchi Eki.mkv", 98), video("small.mkv", 1));
        assertThat(guess.shows().getFirst().isFilm()).isTrue();
        assertThat(guess.others()).extracting(FolderGuess.Other::path).containsExactly("small.mkv");
    }

    @Test
    void of_discs_areOneAlbum() {
        var guess =
                guess(
                        sound("[GKBN-1~2] OST (2006)/Disc 1/01 a.flac", 2, "OST (Disc 1)"),
                        sound("[GKBN-1~2] OST (2006)/Disc 2/01 b.flac", 3, "OST (Disc 2)"),
                        sound("[GKBN-3] Piano/01 c.flac", 3, ""));
        assertThat(guess.albums()).hasSize(2);
        var joined = guess.albums().getFirst();
        assertThat(joined.title()).isEqualTo("OST");
        assertThat(joined.discs()).isEqualTo(2);
        assertThat(joined.folder()).isEqualTo("[GKBN-1~2] OST (2006)");
        assertThat(joined.name().catalogueNumber()).isEqualTo("GKBN-1~2");
        assertThat(joined.reason()).isEqualTo("one album tag, 2 discs");
        assertThat(guess.albums().get(1).title()).isEqualTo("Piano");
        assertThat(guess.albums().get(1).reason()).isEqualTo("sounds in one folder");
    }

    @Test
    void of_longSounds_areEpisodesOrNeither() {
        var guess =
                guess(
                        sound("Nagisa - 05.flac", 24, ""),
                        sound("whole disc.flac", 65, ""),
                        sound("OST/01 a.flac", 2, "OST"),
                        sound("OST/02 drama.flac", 31, "OST"));
        assertThat(guess.shows().getFirst().episodes())
                .extracting(FolderGuess.EpisodeGuess::path)
                .containsExactly("Nagisa - 05.flac");
        assertThat(guess.others())
                .extracting(FolderGuess.Other::path)
                .containsExactly("whole disc.flac");
        assertThat(guess.others().getFirst().reason()).startsWith("sound of 65 minutes");
        assertThat(guess.albums().getFirst().reason())
                .isEqualTo("one album tag, 1 of them longer than 20 minutes");
    }

    @Test
    void of_fileWithoutTagBesideOthers_joinsThem() {
        var guess = guess(sound("01 a.flac", 2, "OST"), sound("02 b.flac", 2, ""));
        assertThat(guess.albums()).hasSize(1);
        assertThat(guess.albums().getFirst().paths()).hasSize(2);
    }

    @Test
    void of_sameAlbumTwice_isTwo() {
        var guess = guess(sound("FLAC/01.flac", 2, "OST"), sound("MP3/01.mp3", 2, "OST"));
        assertThat(guess.albums())
                .extracting(FolderGuess.AlbumGuess::folder)
                .containsExactly("FLAC", "MP3");
    }

    @Test
    void of_aThousandEpisodes_areSortedByNumber() {
        var files =
                Stream.concat(
                                IntStream.rangeClosed(1, 1000)
                                        .mapToObj(n -> video("Nagisa - " + n + ".mkv", 24)),
                                Stream.of(video("Nagisa - 5.5.mkv", 24)))
                        .toList();
        var numbers =
                FolderGuess.of("x", files).shows().getFirst().episodes().stream()
                        .map(e -> e.name().number())
                        .toList();
        assertThat(numbers).hasSize(1001).startsWith("1", "2").contains("5.5");
        assertThat(numbers.get(5)).isEqualTo("5.5");
        assertThat(numbers.getLast()).isEqualTo("1000");
    }

    @Test
    void of_nothing_isNothing() {
        assertThat(guess()).isEqualTo(new FolderGuess(List.of(), List.of(), List.of(), List.of()));
    }
}
