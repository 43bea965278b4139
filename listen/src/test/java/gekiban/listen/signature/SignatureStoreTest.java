package gekiban.listen.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gekiban.sound.media.SoundKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignatureStoreTest {
    private static final SoundKey KEY = Frames.KEY;

    @TempDir private Path folder;
    private SignatureStore store;

    @BeforeEach
    void open() {
        store = new SignatureStore(folder);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static void write(SignatureStore store, SoundKey key, byte[] frames)
            throws IOException {
        try (var draft = store.begin()) {
            draft.frames().write(frames);
            draft.keep(Frames.description(key, frames.length / Signature.FRAME_BYTES));
        }
    }

    private Path fileOf(SoundKey key) {
        return folder.resolve(key.hex().substring(0, 2)).resolve(key.hex() + ".sig");
    }

    private List<Path> unfinished() throws IOException {
        try (var files = Files.list(folder.resolve("new"))) {
            return files.toList();
        }
    }

    @Test
    void find_afterKeep_isThereForTheNextProcessToo() throws IOException {
        assertThat(store.find(KEY)).isEmpty();
        write(store, KEY, Frames.noise(1, 5));
        assertThat(store.find(KEY)).get().extracting(c -> c.signature().frames()).isEqualTo(5);
        try (var next = new SignatureStore(folder)) {
            assertThat(next.find(KEY)).isPresent();
        }
        assertThat(unfinished()).isEmpty();
    }

    @Test
    void begin_closedWithoutKeep_leavesNothing() throws IOException {
        try (var draft = store.begin()) {
            draft.frames().write(Frames.noise(1, 1));
            assertThat(unfinished()).hasSize(1);
        }
        assertThat(unfinished()).isEmpty();
    }

    @Test
    void find_damagedAfterItWasChecked_isNotBelieved() throws Exception {
        write(store, KEY, Frames.noise(1, 5));
        assertThat(store.find(KEY)).isPresent();
        byte[] bytes = Files.readAllBytes(fileOf(KEY));
        bytes[100] ^= 1;
        Files.write(fileOf(KEY), bytes);
        assertThat(store.find(KEY)).isEmpty();

        write(store, KEY, Frames.noise(1, 5));
        assertThat(store.find(KEY)).as("computed anew").isPresent();
    }

    @Test
    void find_sameBytesAndTimeAsChecked_isNotReadAgain() throws IOException {
        write(store, KEY, Frames.noise(1, 5));
        assertThat(store.find(KEY)).isPresent();
        var time = Files.getLastModifiedTime(fileOf(KEY));
        byte[] bytes = Files.readAllBytes(fileOf(KEY));
        bytes[100] ^= 1;
        Files.write(fileOf(KEY), bytes);
        Files.setLastModifiedTime(fileOf(KEY), time);
        assertThat(store.find(KEY)).isPresent();
    }

    @Test
    void find_tornLineOfChecks_isChecked() throws IOException {
        write(store, KEY, Frames.noise(1, 5));
        assertThat(store.find(KEY)).isPresent();
        Path checked = folder.resolve("checked");
        String line = Files.readString(checked);
        for (int length = 0; length < line.length(); length++) {
            Files.writeString(checked, line.substring(0, length));
            var other = new SoundKey("f".repeat(32));
            try (var next = new SignatureStore(folder)) {
                write(next, other, Frames.noise(2, 1));
                assertThat(next.find(KEY)).isPresent();
                assertThat(next.find(other)).isPresent();
            }
            assertThat(Files.readAllLines(checked).stream().filter(each -> each.endsWith(" ok")))
                    .as("after %d bytes", length)
                    .hasSizeGreaterThanOrEqualTo(2);
        }
    }

    @Test
    void find_fileOfAnotherSound_isNotBelieved() throws IOException {
        write(store, KEY, Frames.noise(1, 5));
        var other = new SoundKey("00" + "f".repeat(30));
        Files.copy(fileOf(KEY), fileOf(other));
        assertThat(store.find(other)).isEmpty();
    }

    @Test
    void find_newerVersion_isRefusedAndStays() throws IOException {
        write(store, KEY, Frames.noise(1, 5));
        byte[] bytes = Files.readAllBytes(fileOf(KEY));
        bytes[4] = 2;
        Files.write(fileOf(KEY), bytes);
        assertThatExceptionOfType(NewerSignature.class)
                .isThrownBy(() -> store.find(KEY))
                .withMessageStartingWith(fileOf(KEY) + ": version 2");
    }

    @Test
    void begin_leftoverOfADeadWriter_isRemovedAndALiveOneIsNot() throws Exception {
        Files.createDirectories(folder.resolve("new"));
        Path dead = Files.createFile(folder.resolve("new/999999999-x.part"));
        Process writer = OtherWriter.start(folder);
        try {
            // The other process says the name of its unfinished file once it has begun.
            Path alive = Path.of(OtherWriter.firstLine(writer));
            try (var draft = store.begin()) {
                assertThat(dead).doesNotExist();
                assertThat(alive).exists();
            }
            writer.destroyForcibly();
            assertThat(writer.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(alive).as("left by the killed one").exists();
            store.begin().close();
            assertThat(alive).doesNotExist();
        } finally {
            writer.destroyForcibly();
        }
        assertThat(store.find(KEY)).as("what was half written").isEmpty();
    }

    @Test
    void keep_byManyAtOnce_isWhole() throws Exception {
        byte[] frames = Frames.noise(1, 200);
        var threads = new ArrayList<Thread>();
        for (int i = 0; i < 8; i++) {
            threads.add(
                    Thread.ofPlatform()
                            .start(() -> {
                                try (var own = new SignatureStore(folder)) {
                                    write(own, KEY, frames);
                                } catch (IOException e) {
                                    throw new AssertionError(e);
                                }
                            }));
        }
        for (int i = 0; i < 100; i++) {
            try (var reader = new SignatureStore(folder)) {
                reader.find(KEY).ifPresent(c -> assertThat(c.signature().frames()).isEqualTo(200));
            }
        }
        for (var thread : threads) {
            thread.join();
        }
        assertThat(store.find(KEY)).isPresent();
        assertThat(unfinished()).isEmpty();
    }

    @Test
    void holdsLength_ofAKeptSound_isTrueWithinTheTolerance() throws IOException {
        write(store, KEY, Frames.noise(1, 100)); // 6.4 s
        assertThat(store.holdsLength(6.4, 0.1)).isTrue();
        assertThat(store.holdsLength(6.49, 0.1)).isTrue();
        assertThat(store.holdsLength(6.24, 0.1)).as("the last frame may be nearly empty").isTrue();
        assertThat(store.holdsLength(6.55, 0.1)).isFalse();
        assertThat(store.holdsLength(6.2, 0.1)).isFalse();
    }

    @Test
    void begin_folderIsAFile_saysSo() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        try (var bad = new SignatureStore(file)) {
            assertThat(bad.find(KEY)).isEmpty();
            assertThatExceptionOfType(IOException.class).isThrownBy(bad::begin);
        }
    }

    @Test
    void checked_isOnlyEverAppendedTo() throws IOException {
        Files.writeString(folder.resolve("checked"), "left as it is", StandardOpenOption.CREATE);
        write(store, KEY, Frames.noise(1, 1));
        assertThat(store.find(KEY)).isPresent();
        assertThat(Files.readString(folder.resolve("checked")))
                .startsWith("left as it is\n" + KEY.hex())
                .endsWith(" ok\n");
    }
}
