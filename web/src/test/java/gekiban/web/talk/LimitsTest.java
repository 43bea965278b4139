package gekiban.web.talk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gekiban.desk.accounts.Role;
import gekiban.web.http.Visitor;
import gekiban.web.talk.Limits.TooMuch;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class LimitsTest {
    private static final Visitor OSKAR = new Visitor("Oskar", Optional.of(Role.READER), "t");

    private final AtomicReference<Instant> now =
            new AtomicReference<>(Instant.parse("2026-03-04T12:00:00Z"));
    private final Limits limits = new Limits(now::get);

    private void later(Duration time) {
        now.updateAndGet(each -> each.plus(time));
    }

    @Test
    void words_sixAtOnce_areOneTooMany_untilAWhileLater() throws Exception {
        for (int i = 0; i < 5; i++) {
            limits.words(OSKAR);
        }
        assertThatThrownBy(() -> limits.words(OSKAR))
                .isInstanceOfSatisfying(TooMuch.class, e -> assertThat(e.seconds()).isEqualTo(12));
        limits.words(new Visitor("Marta", Optional.of(Role.READER), "t"));
        later(Duration.ofSeconds(12));
        limits.words(OSKAR);
    }

    @Test
    void words_moreThanFiftyInAnHour_areTooMany() throws Exception {
        int taken = 0;
        for (int i = 0; i < 120; i++) {
            later(Duration.ofSeconds(15));
            try {
                limits.words(OSKAR);
                taken++;
            } catch (TooMuch e) {
                assertThat(e.seconds()).isPositive();
            }
        }
        // Thirty minutes give one more.
        assertThat(taken).isEqualTo(51);
    }

    @Test
    void words_ofSomebodyWhoEdits_areNotCounted() throws Exception {
        for (int i = 0; i < 100; i++) {
            limits.words(new Visitor("Aki", Optional.of(Role.EDITOR), "t"));
        }
    }
}
