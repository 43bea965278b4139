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
                                [0.401s][info][gc,exit     ]  PSYoungGen      total 152576K, used 2048K [0x0, 0x1, 0x2)
                                """))
                .isCloseTo(133 * MEBI, within(1e-9));
    }

    @Test
    void peak_withoutACollection_isWhatWasThereAtTheEnd() {
        assertThat(
                        GcLog.peakMegabytes(
                                """
                                [0.401s][info][gc,exit     ]  PSYoungGen      total 152576K, used 20480K [0x0, 0x1, 0x2)
                                [0.401s][info][gc,exit     ]   eden space 131072K, 10% used [0x0,0x1,0x2)
                                [0.401s][info][gc,exit     ]  ParOldGen       total 348160K, used 1024K [0x0, 0x1, 0x2)
                                [0.401s][info][gc,exit     ]  Metaspace       used 9594K, committed 9792K, reserved 1114112K
                                """))
                .isCloseTo(21 * MEBI, within(1e-9));
    }

    @Test
    void peak_ofTheOtherCollectorsLog_isFoundToo() {
        assertThat(
                        GcLog.peakMegabytes(
                                """
                                [1.1s][info][gc          ] GC(0) Pause Young (Normal) (G1 Evacuation Pause) 24M->5M(256M) 2.1ms
                                [1.2s][info][gc,heap,exit] garbage-first heap   total reserved 1048576K, committed 262144K, used 40960K [0x0, 0x1)
                                """))
                .isCloseTo(40 * MEBI, within(1e-9));
    }

    @Test
    void peak_ofAnEmptyLog_isNothing() {
        assertThat(GcLog.peakMegabytes("")).isZero();
    }
}
