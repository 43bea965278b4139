package gekiban.web.health;

import static org.assertj.core.api.Assertions.assertThat;

import gekiban.web.TestDesk;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HealthTest {
    @TempDir Path folder;

    @Test
    void health_whileTheCatalogueAnswers_isOk() throws Exception {
        try (var desk = new TestDesk(folder)) {
            var answer = desk.get("/health");
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).isEqualTo("ok\n");
        }
    }

    @Test
    void metrics_afterSomeRequests_countThem() throws Exception {
        try (var desk = new TestDesk(folder)) {
            desk.fill();
            desk.get("/health");
            desk.get("/nowhere");
            desk.get("/health");
            String text = desk.get("/metrics").body();
            assertThat(text.lines())
                    .contains(
                            "gekiban_requests_total{status=\"200\"} 2",
                            "gekiban_requests_total{status=\"404\"} 1",
                            "gekiban_request_seconds_bucket{le=\"+Inf\"} 3",
                            "gekiban_request_seconds_count 3",
                            "gekiban_cues 0",
                            "gekiban_edits_total 1");
        }
    }
}
