package gekiban.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import gekiban.sound.media.Ffmpeg;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** NOTICE names every part that is delivered, with the licence that its own description states. */
class NoticeTest {

    private static final Path NOTICE = Path.of("../NOTICE");

    /**
     * What the build says of each part: {@code (licence) (licence) name (group:artifact:version -
     * url)}.
     */
    private static final Path PARTS = Path.of("target/parts.txt");

    private static final Pattern PART =
            Pattern.compile("^ +(\\(.*\\)) .*\\(([^ ()]+:[^ ()]+) - .*");

    private static final Pattern NOTICED =
            Pattern.compile("^ {4}(\\S+) +(\\S+:\\S+:\\S+)$", Pattern.MULTILINE);

    @Test
    void parts_deliveredAndNoticed_areTheSame() throws IOException {
        Set<String> delivered = new TreeSet<>();
        for (String line : Files.readAllLines(PARTS)) {
            Matcher part = PART.matcher(line);
            if (part.matches()) {
                delivered.add(spdx(part.group(1)) + " " + part.group(2));
            }
        }
        Set<String> noticed =
                NOTICED.matcher(Files.readString(NOTICE))
                        .results()
                        .map(line -> line.group(1) + " " + line.group(2))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(delivered).hasSizeGreaterThan(4);
        assertThat(noticed).isEqualTo(delivered);
    }

    /** The first licence offered counts; one that is not here has to be read by a person first. */
    private static String spdx(String licences) {
        if (licences.startsWith("(Apache") || licences.startsWith("(The Apache")) {
            return "Apache-2.0";
        }
        if (licences.contains("(Mozilla Public License Version 1.1)")) {
            return "MPL-1.1"; // the last of three, and the only one without a condition on the
            // whole
        }
        return switch (licences.substring(0, licences.indexOf(')') + 1)) {
            case "(BSD 2-Clause)", "(BSD-2-Clause)" -> "BSD-2-Clause";
            case "(BSD-3-Clause)" -> "BSD-3-Clause";
            case "(MIT)", "(MIT License)", "(The MIT License)", "(Bouncy Castle Licence)" ->
                    "MIT"; // the same words
            case "(0BSD)" -> "0BSD";
            case "(EPL 2.0)" -> "EPL-2.0";
            default -> licences;
        };
    }

    @Test
    void librariesInsideFfmpeg_areAllNoticedAndNoneIsGpl() throws Exception {
        Ffmpeg bundled = Ffmpeg.bundled();
        assumeThat(bundled.executable()).hasParent(bundled.libavutil().getParent());
        var builder = new ProcessBuilder(bundled.executable().toString(), "-version");
        builder.environment().putAll(bundled.environment());
        Process ffmpeg = builder.start();
        String said = new String(ffmpeg.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String notice = Files.readString(NOTICE);

        assertThat(said).contains("--enable-version3").doesNotContain("--enable-gpl");
        Set<String> libraries =
                Pattern.compile("--enable-((?:lib|openssl|zlib)\\S*)")
                        .matcher(said)
                        .results()
                        .map(option -> option.group(1))
                        .collect(Collectors.toSet());
        assertThat(libraries).isNotEmpty();
        assertThat(libraries)
                .allSatisfy(library ->
                        assertThat(notice).containsPattern("(?m)^ {4}" + library + " +[A-Z]"));
    }
}
