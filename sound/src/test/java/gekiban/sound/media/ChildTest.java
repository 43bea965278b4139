package gekiban.sound.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** The limits of time here only keep a failure from hanging the build. */
@Timeout(60)
class ChildTest {

    private static Child shell(String script) throws Exception {
        return Child.start(List.of("/bin/sh", "-c", script));
    }

    @Test
    void read_outputAndStatus_comeThrough() throws Exception {
        try (Child child = shell("printf abc; echo wrong >&2; exit 3")) {
            assertThat(new String(child.readAll(100), StandardCharsets.US_ASCII)).isEqualTo("abc");
            assertThat(child.await()).isEqualTo(3);
            assertThat(child.standardError()).isEqualTo("wrong\n");
            assertThat(child.stalled()).isFalse();
        }
    }

    @Test
    void read_childThatFloodsStandardError_isNotBlockedAndItsEndIsKept() throws Exception {
        try (Child child =
                shell(
                        "i=0; while [ $i -lt 20000 ]; do echo line-$i >&2; i=$((i+1)); done; echo x")) {
            assertThat(child.readAll(100)).hasSize(2);
            child.await();
            assertThat(child.standardError()).endsWith("line-19999\n").hasSizeLessThan(70_000);
        }
    }

    @Test
    void read_noOutputForTooLong_endsTheChild() throws Exception {
        long stallNanos = TimeUnit.MILLISECONDS.toNanos(200);
        try (Child child = Child.start(List.of("/bin/sleep", "1000"), stallNanos)) {
            assertThat(child.read(new byte[10])).isZero();
            child.await();
            assertThat(child.stalled()).isTrue();
        }
    }

    @Test
    void watch_slowReader_isNoStall() throws Exception {
        long stallNanos = TimeUnit.MILLISECONDS.toNanos(200);
        List<String> command = List.of("/bin/sh", "-c", "printf a; sleep 0.01; printf b");
        try (Child child = Child.start(command, stallNanos)) {
            Thread.sleep(600); // three times what would be a stall
            assertThat(child.readAll(100)).hasSize(2);
            assertThat(child.stalled()).isFalse();
        }
    }

    @Test
    void read_interrupted_throwsAndEndsTheChild() throws Exception {
        try (Child child = Child.start(List.of("/bin/sleep", "1000"))) {
            Thread reader = Thread.currentThread();
            Thread.ofVirtual().start(reader::interrupt);
            assertThatThrownBy(() -> child.read(new byte[10]))
                    .isInstanceOf(InterruptedException.class);
            assertThat(child.await()).isNotZero();
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void start_addressSpace_isLimited() throws Exception {
        try (Child child = shell("ulimit -v")) {
            String limit = new String(child.readAll(100), StandardCharsets.US_ASCII).strip();
            assertThat(Long.parseLong(limit)).isEqualTo(4L << 20);
        }
    }
}
