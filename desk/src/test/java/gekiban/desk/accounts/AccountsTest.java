package gekiban.desk.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccountsTest {
    private static final String PASSWORD = "mado no soto no ame";

    @TempDir Path folder;
    private Path file;
    private Instant now = Instant.parse("2026-04-01T00:00:00Z");
    private Accounts accounts;
    private Sessions sessions;

    /** A clock that a test moves. */
    private final class Moved extends Clock {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    @BeforeEach
    void open() throws Exception {
        file = folder.resolve("home/accounts.db");
        accounts = Accounts.open(file, new Moved());
        sessions = new Sessions(accounts);
    }

    @AfterEach
    void close() throws Exception {
        accounts.close();
    }

    @Test
    void open_newFile_isItsOwnersAlone() throws Exception {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(accounts.isEmpty()).isTrue();
    }

    @Test
    void whose_rightAndWrong_isTheAccountOrNobody() throws Exception {
        accounts.add("Mio", PASSWORD, Role.EDITOR);
        assertThat(accounts.whose("ｍｉｏ", PASSWORD))
                .hasValueSatisfying(each -> assertThat(each.role()).isEqualTo(Role.EDITOR));
        assertThat(accounts.whose("Mio", PASSWORD + " ")).isEmpty();
        assertThat(accounts.whose("Ritsu", PASSWORD)).isEmpty();
        assertThat(accounts.whose("Mio", "x".repeat(1_000_000))).isEmpty();
    }

    @Test
    void file_withAnAccountAndASession_hasNeitherPasswordNorToken() throws Exception {
        String token = sessions.begin(accounts.add("Mio", PASSWORD, Role.READER));
        accounts.close();
        String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
        assertThat(bytes).contains("$argon2id$v=19$m=19456,t=2,p=1$").doesNotContain(PASSWORD);
        assertThat(bytes).doesNotContain(token);
    }

    @Test
    void session_unusedForAWeekOrOldAsAMonth_ends() throws Exception {
        var mio = accounts.add("Mio", PASSWORD, Role.READER);
        String token = sessions.begin(mio);
        now = now.plus(Sessions.IDLE).minusSeconds(1);
        assertThat(sessions.of(token)).isPresent();
        now = now.plus(Sessions.IDLE).plusSeconds(1);
        assertThat(sessions.of(token)).isEmpty();
        String used = sessions.begin(mio);
        for (int day = 0; day < 30; day++) {
            assertThat(sessions.of(used)).isPresent();
            now = now.plus(Duration.ofDays(1));
        }
        now = now.plusSeconds(1);
        assertThat(sessions.of(used)).isEmpty();
    }

    @Test
    void session_whenThePasswordChangesOrTheAccountGoes_ends() throws Exception {
        accounts.add("Yui", PASSWORD, Role.OWNER);
        var mio = accounts.add("Mio", PASSWORD, Role.READER);
        String token = sessions.begin(mio);
        accounts.password("Mio", PASSWORD + "!");
        assertThat(sessions.of(token)).isEmpty();
        String other = sessions.begin(mio);
        accounts.remove("Mio");
        assertThat(sessions.of(other)).isEmpty();
        assertThat(sessions.of("")).isEmpty();
    }

    @Test
    void role_given_holdsForSessionsAtOnce() throws Exception {
        accounts.add("Yui", PASSWORD, Role.OWNER);
        String token = sessions.begin(accounts.add("Mio", PASSWORD, Role.EDITOR));
        accounts.role("Mio", Role.READER);
        assertThat(sessions.of(token).orElseThrow().role()).isEqualTo(Role.READER);
    }

    @Test
    void owner_theLastOfSeveral_isNotTakenAway_untilTheyAreAlone() throws Exception {
        accounts.add("Yui", PASSWORD, Role.OWNER);
        accounts.add("Mio", PASSWORD, Role.EDITOR);
        assertThatThrownBy(() -> accounts.remove("Yui")).hasMessageContaining("last owner");
        assertThatThrownBy(() -> accounts.role("Yui", Role.READER))
                .hasMessageContaining("last owner");
        accounts.remove("Mio");
        accounts.remove("Yui");
        assertThat(accounts.isEmpty()).isTrue();
    }

    @Test
    void add_namesThatCannotBe_areRefused() throws Exception {
        accounts.add("Mio 澪", PASSWORD, Role.OWNER);
        assertThatThrownBy(() -> accounts.add("mio 澪", PASSWORD, Role.READER))
                .hasMessage("there is a mio 澪 already");
        for (String name : new String[] {"", " ", "<b>", "a\nb", "../x", "x".repeat(65)}) {
            assertThatThrownBy(() -> accounts.add(name, PASSWORD, Role.READER))
                    .isInstanceOf(Unsuitable.class);
        }
    }
}
