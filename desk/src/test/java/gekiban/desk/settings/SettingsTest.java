package gekiban.desk.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gekiban.desk.settings.Settings.Proxy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {
    @TempDir Path folder;
    private final Map<String, String> environment = new HashMap<>();

    @BeforeEach
    void home() {
        environment.put("GEKIBAN_HOME", folder.toString());
    }

    private Settings settings(Map<Setting, String> options) throws IOException {
        return Settings.of(Optional.empty(), options, environment, Path.of("/home/mio"));
    }

    private Path file(String... lines) throws IOException {
        return Files.writeString(folder.resolve("gekiban.conf"), String.join("\n", lines));
    }

    @Test
    void of_nothingSaid_isForThisMachineAlone() throws IOException {
        environment.clear();
        var settings = settings(Map.of());
        assertThat(settings.home().folder()).isEqualTo(Path.of("/home/mio/.local/share/gekiban"));
        assertThat(settings.port()).isEqualTo(8060);
        assertThat(settings.bind()).isEqualTo("127.0.0.1");
        assertThat(settings.hosts()).isEmpty();
        assertThat(settings.basePath()).isEmpty();
        assertThat(settings.proxy()).isEqualTo(Proxy.NO);
        assertThat(settings.threads()).isPositive();
        assertThat(settings.watch()).isEmpty();
        assertThat(settings.browser()).isTrue();
        assertThat(settings.isForOthers()).isFalse();
    }

    @Test
    void of_optionEnvironmentAndFile_holdInThatOrder() throws IOException {
        file("# the desk", "port = 1000", "bind=0.0.0.0", "base-path = /desk", "");
        environment.put("GEKIBAN_PORT", "2000");
        environment.put("GEKIBAN_BASE_PATH", "/music");
        var settings = settings(Map.of(Setting.PORT, "3000"));
        assertThat(settings.port()).isEqualTo(3000);
        assertThat(settings.basePath()).isEqualTo("/music");
        assertThat(settings.bind()).isEqualTo("0.0.0.0");
    }

    @Test
    void of_lists_areTakenApart() throws IOException {
        file("hosts = desk.example, [::1] ", "watch = /anime/new:/anime/old one", "browser = no");
        var settings = settings(Map.of());
        assertThat(settings.hosts()).containsExactlyInAnyOrder("desk.example", "[::1]");
        assertThat(settings.watch())
                .containsExactly(Path.of("/anime/new"), Path.of("/anime/old one"));
        assertThat(settings.browser()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "port 80 | no setting, which is written key = value",
                "prt = 80 | nothing is called prt",
                "port = 70000 | port is not '70000': a number from 0 to 65535",
                "bind = my machine | bind is not 'my machine': an address",
                "base-path = /desk/ | base-path is not '/desk/': a path such as /desk",
                "base-path = /a/../b | base-path is not",
                "hosts = https://x | hosts is not",
                "proxy = yes | proxy is not 'yes': no, http or https",
                "threads = 0 | threads is not '0'",
                "watch = anime | watch is not 'anime': whole paths",
                "browser = maybe | browser is not 'maybe': yes or no",
            })
    void of_fileWithAWrongLine_isOneLineThatSaysWhere(String line, String trouble)
            throws IOException {
        Path file = file("", line);
        assertThatThrownBy(() -> settings(Map.of()))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith(file + ":2: " + trouble.strip())
                .hasMessageNotContaining("\n");
    }

    @Test
    void of_wrongVariableOrOption_saysWhich() {
        environment.put("GEKIBAN_PROXY", "tls");
        assertThatThrownBy(() -> settings(Map.of()))
                .hasMessage("GEKIBAN_PROXY: proxy is not 'tls': no, http or https");
        environment.remove("GEKIBAN_PROXY");
        assertThatThrownBy(() -> settings(Map.of(Setting.PORT, "x")))
                .hasMessageStartingWith("--port: port is not 'x'");
    }

    @Test
    void of_aFileThatIsNamed_mustBeThere_andMaySayTheHome() throws IOException {
        assertThatThrownBy(() ->
                        Settings.of(
                                Optional.of(folder.resolve("none.conf")),
                                Map.of(),
                                environment,
                                Path.of("/home/mio")))
                .hasMessage(folder.resolve("none.conf") + " is not there");
        Path named = Files.writeString(folder.resolve("x.conf"), "home = /srv/gekiban\n");
        environment.clear();
        environment.put("GEKIBAN_SETTINGS", named.toString());
        assertThat(settings(Map.of()).home().folder()).isEqualTo(Path.of("/srv/gekiban"));
    }

    @Test
    void of_homeInTheHomesOwnFile_isRefused() throws IOException {
        file("home = /elsewhere");
        assertThatThrownBy(() -> settings(Map.of())).hasMessageContaining("lies in the home");
    }

    @Test
    void isForOthers_whatOnlyOthersNeed_takesAccounts() throws IOException {
        for (var each :
                Map.of(
                                Setting.BIND, "0.0.0.0",
                                Setting.HOSTS, "desk.example",
                                Setting.BASE_PATH, "/desk",
                                Setting.PROXY, "https")
                        .entrySet()) {
            assertThat(settings(Map.of(each.getKey(), each.getValue())).isForOthers()).isTrue();
        }
        assertThat(settings(Map.of(Setting.BIND, "127.0.0.2")).isForOthers()).isFalse();
        assertThat(settings(Map.of(Setting.BIND, "::1")).isForOthers()).isFalse();
    }

    @Test
    void document_table_isWhatTheProgramKnows() throws IOException {
        String text = Files.readString(Path.of("..", "docs", "settings.md"));
        var rows =
                Pattern.compile("(?m)^\\| `([a-z-]+)` \\|.*$")
                        .matcher(text)
                        .results()
                        .map(row -> row.group())
                        .toList();
        assertThat(rows)
                .containsExactlyElementsOf(
                        Stream.of(Setting.values()).map(SettingsTest::row).toList());
    }

    private static String row(Setting each) {
        String usual = each.usual().isEmpty() ? "" : "`" + each.usual() + "`";
        return "| `%s` | `%s` | `%s` | %s | %s |"
                .formatted(each.key(), each.variable(), each.option(), usual, each.meaning());
    }
}
