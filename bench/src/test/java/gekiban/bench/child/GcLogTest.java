package gekiban.bench.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class GcLogTest {
    // 1 MB of the log is 2^20 bytes, 1 MB of the answer a million
    private static final double MEBI = 1.048576;

    @Test
    void peak_ofTwoCollections_isTheMostBeforeOne() {
        assertThat(
                        GcLog.peakMegabytes(
                                """
                                [0.101s][info][gc          ] GC(0) Pause Young (Allocation Failure) 128M->5M(490M) 3.2ms
                                [0.301s][info][gc          ] GC(1) Pause Young (Allocation Failure) 133M->7M(490M) 2.9ms
                                [0.401s][info][gc,heap,exit] PSYoungGen      total 152576K, used 2048K [0x0, 0x1, 0x2)
                                """))
                .isCloseTo(133 * MEBI, within(1e-9));
    }

    @Test
    void peak_withoutACollection_isWhatWasThereAtTheEnd() {
        assertThat(
                        GcLog.peakMegabytes(
                                """
                                [0.401s][info][gc,heap,exit]  PSYoungGen      total 152576K, used 20480K [0x0, 0x1, 0x2)
                                [0.401s][info][gc,heap,exit]   eden space 131072K, 10% used [0x0,0x1,0x2)
                                [0.401s][info][gc,heap,exit]  ParOldGen       total 348160K, used 1024K [0x0, 0x1, 0x2)
                                """))
                .isCloseTo(21 * MEBI, within(1e-9));
    }

    @Test
    void peak_ofAnEmptyLog_isNothing() {
        assertThat(GcLog.peakMegabytes("")).isZero();
    }
}
