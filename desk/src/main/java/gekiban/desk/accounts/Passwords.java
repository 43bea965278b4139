package gekiban.desk.accounts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Makes of a password what may be kept, and compares. Argon2id (RFC 9106) with 19 MiB, two passes
 * and one lane; the text that is kept says so itself: {@code
 * $argon2id$v=19$m=19456,t=2,p=1$SALT$HASH}. For any number of threads.
 */
public final class Passwords {
    /** Characters. */
    public static final int LEAST = 12;

    public static final int MOST = 128;

    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;

    /** Each takes {@link #MEMORY_KIB}, which strangers can ask for. */
    private static final int AT_ONCE = 2;

    private static final Pattern KEPT =
            Pattern.compile(
                    "\\$argon2id\\$v=19\\$m=([0-9]{1,7}),t=([0-9]{1,3}),p=([0-9]{1,3})"
                            + "\\$([A-Za-z0-9+/]+)\\$([A-Za-z0-9+/]+)");

    private final SecureRandom random = new SecureRandom();
    private final Semaphore turns = new Semaphore(AT_ONCE, true);

    /** For names that nobody has: comparing takes as long as for those that somebody has. */
    private final String nobodys = keep("nobody's password");

    /**
     * @param name whose it is to be
     * @throws Unsuitable when it would be guessed, or is too long to be typed
     */
    static void check(String name, String password) throws Unsuitable {
        int length = password.codePointCount(0, password.length());
        if (length < LEAST) {
            throw new Unsuitable(
                    Unsuitable.Why.SHORT, "a password has at least " + LEAST + " characters");
        }
        if (length > MOST) {
            throw new Unsuitable(
                    Unsuitable.Why.LONG, "a password has at most " + MOST + " characters");
        }
        String small = password.toLowerCase(Locale.ROOT);
        boolean hasFewCharacters = small.codePoints().distinct().count() < 5;
        boolean isName = small.replace(name.toLowerCase(Locale.ROOT), "").length() < LEAST / 2;
        if (hasFewCharacters || isName || Common.has(small)) {
            throw new Unsuitable(
                    Unsuitable.Why.COMMON, "that password is among the first that are guessed");
        }
    }

    /** What may be kept of a password. */
    String keep(String password) {
        var salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        byte[] hash = hash(password, salt, MEMORY_KIB, PASSES, 1, HASH_BYTES);
        var base64 = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m="
                + MEMORY_KIB
                + ",t="
                + PASSES
                + ",p=1$"
                + base64.encodeToString(salt)
                + "$"
                + base64.encodeToString(hash);
    }

    /** Whether something was made of this password. */
    boolean isOf(String kept, String password) {
        Matcher parts = KEPT.matcher(kept);
        if (!parts.matches()) {
            return false;
        }
        byte[] hash = Base64.getDecoder().decode(parts.group(5));
        byte[] other =
                hash(
                        password,
                        Base64.getDecoder().decode(parts.group(4)),
                        Integer.parseInt(parts.group(1)),
                        Integer.parseInt(parts.group(2)),
                        Integer.parseInt(parts.group(3)),
                        hash.length);
        return MessageDigest.isEqual(hash, other);
    }

    /** Takes as long as {@link #isOf} for a name that nobody has. */
    void spend(String password) {
        isOf(nobodys, password);
    }

    private byte[] hash(
            String password, byte[] salt, int memoryKib, int passes, int lanes, int bytes) {
        var generator = new Argon2BytesGenerator();
        var hash = new byte[bytes];
        turns.acquireUninterruptibly();
        try {
            generator.init(
                    new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                            .withMemoryAsKB(memoryKib)
                            .withIterations(passes)
                            .withParallelism(lanes)
                            .withSalt(salt)
                            .build());
            // The same letters may be typed in two ways.
            String typed = Normalizer.normalize(password, Normalizer.Form.NFC);
            generator.generateBytes(typed.getBytes(StandardCharsets.UTF_8), hash);
        } finally {
            turns.release();
        }
        return hash;
    }
}
