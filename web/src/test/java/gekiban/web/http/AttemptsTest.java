package gekiban.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AttemptsTest {
    private Instant now = Instant.EPOCH;
    private final Attempts attempts = new Attempts(() -> now, 3, Duration.ofMinutes(1));

    @Test
    void take_moreThanAtOnce_waitsUntilOneIsMadeGood() {
        for (int i = 0; i < 3; i++) {
            assertThat(attempts.take("a")).isZero();
        }
        assertThat(attempts.take("a")).isEqualTo(Duration.ofMinutes(1));
        assertThat(attempts.take("b")).isZero();
        now = now.plusSeconds(59);
        assertThat(attempts.take("a")).isEqualTo(Duration.ofSeconds(1));
        now = now.plusSeconds(1);
        assertThat(attempts.take("a")).isZero();
        assertThat(attempts.take("a")).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void giveBack_oneThatWasRight_doesNotCount() {
        for (int i = 0; i < 20; i++) {
            assertThat(attempts.take("a")).isZero();
            attempts.giveBack("a");
        }
    }

    @Test
    void take_anHourOfTrying_isLessThanAHundred() {
        var names = new Attempts(() -> now, 10, Duration.ofMinutes(1));
        int made = 0;
        for (int second = 0; second < 3600; second++) {
            made += names.take("a").isZero() ? 1 : 0;
            now = now.plusSeconds(1);
        }
        assertThat(made).isBetween(60, 70);
    }

    @Test
    void take_endlessKeys_keepsABoundedNumber() {
        for (int i = 0; i < 50_000; i++) {
            attempts.take("name" + i);
        }
        assertThat(attempts.keys()).isEqualTo(20_000);
    }
}
