package gekiban.desk.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTest {
    private final Passwords passwords = new Passwords();

    /** From the tests of Argon2's own programs. */
    @Test
    void isOf_knownAnswer_isRight() {
        String kept =
                "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ"
                        + "$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";
        assertThat(passwords.isOf(kept, "password")).isTrue();
        assertThat(passwords.isOf(kept, "passwore")).isFalse();
    }

    @Test
    void keep_twice_isDifferentEachTime_andOfThePassword() {
        String one = passwords.keep("mado no soto 雨");
        String other = passwords.keep("mado no soto 雨");
        assertThat(one).isNotEqualTo(other).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(passwords.isOf(one, "mado no soto 雨")).isTrue();
    }

    @Test
    void isOf_theSameLettersTypedOtherwise_isRight() {
        assertThat(passwords.isOf(passwords.keep("caf\u00e9 au lait"), "cafe\u0301 au lait"))
                .isTrue();
    }

    @Test
    void isOf_whatIsNoHash_isNobodys() {
        assertThat(passwords.isOf("", "x")).isFalse();
        assertThat(passwords.isOf("$argon2i$v=19$m=1,t=1,p=1$AA$AA", "x")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "short",
                "password1234",
                "PASSWORD1234!",
                "qwertyuiop12",
                "1q2w3e4r5t6y",
                "aaaaaaaaaaaaaa",
                "abababababab",
                "adminadmin2024",
                "letmein123456",
                "mio mio mio 1",
                "123456789012345"
            })
    void check_whatIsGuessedFirst_isRefused(String password) {
        assertThatThrownBy(() -> Passwords.check("Mio", password)).isInstanceOf(Unsuitable.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "correct horse battery staple",
                "x7$k2!p9q3&z",
                "窓の外の雨と橋の下の猫",
                "🎻🎺🥁🎷🎸🪕🎹🪘🪗🎤🎧📻",
                "934718250647"
            })
    void check_whatIsHardToGuess_isTaken(String password) {
        if (password.codePointCount(0, password.length()) >= Passwords.LEAST) {
            assertThatCode(() -> Passwords.check("Mio", password)).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> Passwords.check("Mio", password))
                    .hasMessage("a password has at least 12 characters");
        }
    }

    @Test
    void check_64And128Characters_areTaken_andMoreAreNot() {
        String sentence = "kono machi no doko ka de ame ga futte iru to dareka ga iimashita ";
        assertThatCode(() -> Passwords.check("Mio", sentence.substring(0, 64)))
                .doesNotThrowAnyException();
        assertThatCode(() -> Passwords.check("Mio", sentence.repeat(2).substring(0, 128)))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> Passwords.check("Mio", sentence.repeat(3)))
                .hasMessage("a password has at most 128 characters");
    }
}
