package gekiban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import gekiban.desk.listening.Progress.Stage;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class StatusLineTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final Screen screen =
            new Screen(new PrintWriter(out, true), new PrintWriter(err, true), true, true);
    private long nanos;

    private String lastLine() {
        String[] lines = err.toString().split("\r");
        return lines[lines.length - 1].replace("\u001b[K", "");
    }

    @Test
    void advance_halfOfTwoFiles_tellsFilePartAndTimeLeft() {
        var line = new StatusLine(screen, () -> nanos);
        line.begin(Stage.ALBUMS, 2);
        nanos = 30_000_000_000L;
        line.advance(Stage.ALBUMS, Path.of("ost/a.flac"), 0.5);
        assertThat(lastLine()).matches("track 1 of 2, a\\.flac +25 %, about 1:30 left");
        nanos *= 2;
        line.advance(Stage.ALBUMS, Path.of("ost/a.flac"), 1);
        assertThat(lastLine()).matches("track 2 of 2, a\\.flac +50 %, about 1:00 left");
    }

    @Test
    void advance_manyTimesAtOnce_isShownOnce() {
        var line = new StatusLine(screen, () -> nanos);
        line.begin(Stage.ALBUMS, 1);
        nanos = 1_000_000_000;
        for (int i = 0; i < 100; i++) {
            line.advance(Stage.ALBUMS, Path.of("a"), i / 100.0);
        }
        assertThat(err.toString().split("\r")).hasSize(2);
    }

    @Test
    void result_whileAStatusIsShown_takesItAwayFirst() {
        screen.status("busy");
        screen.result("found");
        assertThat(err.toString()).endsWith("\r\u001b[K");
        assertThat(out.toString()).isEqualTo("found\n");
    }

    @Test
    void close_atCtrlC_isTheLastWord() {
        screen.status("busy");
        screen.close("interrupted");
        screen.say("some file: ffmpeg was ended");
        screen.status("busy");
        assertThat(err.toString()).endsWith("gekiban: interrupted\n");
    }
}
