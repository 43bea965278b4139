package gekiban.desk.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gekiban.desk.Sounds;
import gekiban.listen.signature.NewerSignature;
import gekiban.sound.media.Encoding;
import gekiban.sound.media.UnreadableMedia;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryTest {
    private static final float[][] SOUND = Sounds.music(1, 5);

    @TempDir private Path folder;
    private Path home;
    private Path file;

    /** Blocks that were decoded. */
    private final AtomicInteger decoded = new AtomicInteger();

    @BeforeEach
    void write() {
        home = folder.resolve("home");
        var tags = Map.of("title", "Asa 朝", "album", "OST", "comment", "not kept");
        file = Sounds.write(folder.resolve("a.flac"), SOUND, Encoding.PLAIN.withTags(tags));
    }

    private HeardFile hear(Library library, Path which) throws IOException, InterruptedException {
        return hear(library, which, StreamChoice.DEFAULT);
    }

    private HeardFile hear(Library library, Path which, StreamChoice choice)
            throws IOException, InterruptedException {
        decoded.set(0);
        return library.hear(which, choice, Optional.empty(), part -> decoded.incrementAndGet());
    }

    private HeardFile hearNew(Path which) throws IOException, InterruptedException {
        try (var library = Sounds.library(home)) {
            return hear(library, which);
        }
    }

    private List<Path> signatures() throws IOException {
        try (Stream<Path> all = Files.walk(home.resolve("signatures"))) {
            return all.filter(each -> each.toString().endsWith(".sig")).toList();
        }
    }

    @Test
    void hear_newFile_isDecodedAndItsTagsAreKept() throws Exception {
        var heard = hearNew(file);
        assertThat(decoded).hasPositiveValue();
        assertThat(heard.known().tags()).isEqualTo(Map.of("title", "Asa 朝", "album", "OST"));
        assertThat(heard.sound().seconds()).isEqualTo(5);
        assertThat(heard.sound().trouble()).isEmpty();
    }

    @Test
    void hear_unchangedFile_asksNobody() throws Exception {
        var first = hearNew(file);
        try (var library = Sounds.deafLibrary(home)) {
            var again = hear(library, file);
            assertThat(again.known()).isEqualTo(first.known());
            assertThat(again.sound()).isEqualTo(first.sound());
            assertThat(again.signature().frames()).isEqualTo(79);
        }
    }

    @Test
    void hear_movedFileWithNewTags_isKnownByItsSound() throws Exception {
        var first = hearNew(file);
        Path other =
                Sounds.write(
                        folder.resolve("moved/b.flac"),
                        SOUND,
                        Encoding.PLAIN.withTags(Map.of("title", "New")));
        var again = hearNew(other);
        assertThat(decoded).hasValue(0);
        assertThat(again.sound()).isEqualTo(first.sound());
        assertThat(again.known().tags()).containsEntry("title", "New");
        assertThat(signatures()).hasSize(1);
    }

    @Test
    void hear_otherSoundInItsPlace_isHeardAnew() throws Exception {
        var first = hearNew(file);
        Sounds.write(file, Sounds.music(2, 5));
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000));
        var again = hearNew(file);
        assertThat(decoded).hasPositiveValue();
        assertThat(again.sound().key()).isNotEqualTo(first.sound().key());
    }

    @Test
    void hear_damagedSignature_isComputedAnew() throws Exception {
        hearNew(file);
        Path signature = signatures().getFirst();
        byte[] good = Files.readAllBytes(signature);
        byte[] bad = good.clone();
        bad[1000] ^= 4;
        Files.write(signature, bad);
        Files.setLastModifiedTime(signature, FileTime.fromMillis(1_000_000));
        hearNew(file);
        assertThat(decoded).hasPositiveValue();
        assertThat(signature).hasBinaryContent(good);
    }

    @Test
    void hear_signatureCutShort_isComputedAnew() throws Exception {
        hearNew(file);
        Path signature = signatures().getFirst();
        byte[] good = Files.readAllBytes(signature);
        Files.write(signature, Arrays.copyOf(good, good.length / 2));
        hearNew(file);
        assertThat(signature).hasBinaryContent(good);
    }

    @Test
    void hear_signatureOfANewerProgram_isRefusedAndStays() throws Exception {
        hearNew(file);
        Path signature = signatures().getFirst();
        byte[] newer = Files.readAllBytes(signature);
        newer[4]++;
        Files.write(signature, newer);
        assertThatThrownBy(() -> hearNew(file)).isInstanceOf(NewerSignature.class);
        assertThat(signature).hasBinaryContent(newer);
    }

    @Test
    void hear_whatWasKnownIsDamaged_isFoundOutAgain() throws Exception {
        var first = hearNew(file);
        try (Stream<Path> all = Files.walk(home.resolve("known"))) {
            for (Path each : all.filter(Files::isRegularFile).toList()) {
                Files.writeString(each, "{\"version\":1,");
            }
        }
        assertThat(hearNew(file).known()).isEqualTo(first.known());
        assertThat(decoded).as("the sound is still known").hasValue(0);
    }

    @Test
    void hear_fileThatBreaksOff_saysSoEachTime() throws Exception {
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));
        var first = hearNew(file);
        assertThat(first.sound().trouble()).contains("breaks off at");
        try (var library = Sounds.deafLibrary(home)) {
            assertThat(hear(library, file).sound().trouble()).isEqualTo(first.sound().trouble());
        }
        Files.delete(home.resolve("signatures/checked"));
        Path moved = Files.move(file, folder.resolve("b.flac"));
        assertThat(hearNew(moved).sound().trouble()).contains("breaks off at");
    }

    @Test
    void hear_streamThatIsNotThere_saysWhichThereAre() {
        try (var library = Sounds.library(home)) {
            var choice = new StreamChoice(OptionalInt.of(1));
            assertThatThrownBy(() -> hear(library, file, choice))
                    .isInstanceOf(UnreadableMedia.class)
                    .hasMessage(file + ": no audio stream 1 (there is 0: flac stereo)");
        }
    }

    @Test
    void hear_noRoomForWhatWasHeard_saysSoInOneLine() throws Exception {
        Files.writeString(home, "a file where the home should be");
        assertThatThrownBy(() -> hearNew(file))
                .isInstanceOf(CannotKeep.class)
                .message()
                .startsWith("what was heard of it cannot be kept in " + home + ": ")
                .doesNotContain("\n");
    }

    @Test
    void hear_twoStreams_areTwoSoundsOfOneFile() throws Exception {
        Path two = folder.resolve("two.mkv");
        var builder =
                new ProcessBuilder(
                        Sounds.FFMPEG.executable().toString(),
                        "-v",
                        "error",
                        "-i",
                        file.toString(),
                        "-i",
                        Sounds.write(folder.resolve("b.flac"), Sounds.music(2, 4)).toString(),
                        "-map",
                        "0:a",
                        "-map",
                        "1:a",
                        "-c",
                        "copy",
                        "-disposition:a:0",
                        "0",
                        "-disposition:a:1",
                        "default",
                        two.toString());
        builder.environment().putAll(Sounds.FFMPEG.environment());
        var ffmpeg = builder.inheritIO().start();
        assertThat(ffmpeg.waitFor()).isZero();
        try (var library = Sounds.library(home)) {
            var usual = hear(library, two);
            assertThat(usual.stream().index()).isEqualTo(1);
            var first = hear(library, two, new StreamChoice(OptionalInt.of(0)));
            assertThat(first.sound().seconds()).isEqualTo(5);
            assertThat(first.known().sounds()).containsOnlyKeys(0, 1);
        }
        try (var library = Sounds.deafLibrary(home)) {
            assertThat(hear(library, two).sound().seconds()).isEqualTo(4);
        }
    }

    @Test
    void isSound_fileOfAnyName_isDecidedByItsContent() throws Exception {
        try (var library = Sounds.library(home)) {
            assertThat(library.isSound(Files.copy(file, folder.resolve("x")))).isTrue();
            assertThat(library.isSound(Files.writeString(folder.resolve("y"), "text"))).isFalse();
        }
    }

    @Test
    void dataHome_ofTheUser_followsTheXdgSpecification() {
        Path user = Path.of("/home/user");
        assertThat(DataHome.of(Optional.empty(), Map.of("XDG_DATA_HOME", "/data"), user).folder())
                .hasToString("/data/gekiban");
        assertThat(DataHome.of(Optional.empty(), Map.of("XDG_DATA_HOME", "data"), user).folder())
                .hasToString("/home/user/.local/share/gekiban");
        assertThat(DataHome.of(Optional.of(Path.of("/x")), Map.of(), user).folder())
                .hasToString("/x");
    }
}
