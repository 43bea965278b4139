package gekiban.desk.remote;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class RateGateTest {
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final FakePace pace = new FakePace();

    @Test
    void pass_oneAfterAnother_eachWaitsButTheFirst() throws InterruptedException {
        var gate = new RateGate(SECOND, pace);
        gate.pass();
        assertThat(pace.slept()).isEmpty();
        gate.pass();
        gate.pass();
        assertThat(pace.slept()).containsExactly(SECOND, SECOND);
        pace.sleep(Duration.ofSeconds(5));
        gate.pass();
        assertThat(pace.slept()).hasSize(3);
    }

    @Test
    void pass_afterClose_waitsForTheTime() throws InterruptedException {
        var gate = new RateGate(SECOND, pace);
        gate.close(Duration.ofSeconds(7));
        gate.pass();
        assertThat(pace.slept()).containsExactly(Duration.ofSeconds(7));
    }

    @Test
    void pass_manyThreads_eachHasATurnOfItsOwn() throws Exception {
        List<Duration> waits = Collections.synchronizedList(new ArrayList<>());
        var still =
                new Pace() {
                    @Override
                    public long nanos() {
                        return 0;
                    }

                    @Override
                    public void sleep(Duration time) {
                        waits.add(time);
                    }
                };
        var gate = new RateGate(SECOND, still);
        Callable<Boolean> ask =
                () -> {
                    gate.pass();
                    return true;
                };
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var each : threads.invokeAll(Collections.nCopies(5, ask))) {
                assertThat(each.get()).isTrue();
            }
        }
        assertThat(waits)
                .containsExactlyInAnyOrder(
                        SECOND,
                        SECOND.multipliedBy(2),
                        SECOND.multipliedBy(3),
                        SECOND.multipliedBy(4));
    }
}
