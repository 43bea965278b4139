package gekiban.desk.accounts;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;

/**
 * Who has signed in. A browser shows a token of 256 random bits, of which only the SHA-256 is kept:
 * who reads the file is nobody by it. A session ends when it was not used for {@link #IDLE}, when
 * it is {@link #LONGEST} old, at signing out, and when the password changes. For any number of
 * threads.
 */
public final class Sessions {
    public static final Duration IDLE = Duration.ofDays(7);
    public static final Duration LONGEST = Duration.ofDays(30);

    /** How exactly it is kept when a session was used; each note is a write. */
    private static final Duration NOTED = Duration.ofMinutes(5);

    private static final int TOKEN_BYTES = 32;

    private final Accounts accounts;
    private final SecureRandom random = new SecureRandom();

    public Sessions(Accounts accounts) {
        this.accounts = accounts;
    }

    /**
     * Somebody has signed in.
     *
     * @return what their browser is to show from now on
     */
    public String begin(Account account) throws IOException {
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        long now = accounts.now().getEpochSecond();
        accounts.with(asked -> {
            asked.execute(
                    "delete from session where used < ? or begun < ?",
                    now - IDLE.toSeconds(),
                    now - LONGEST.toSeconds());
            asked.execute(
                    "update account set signed_in = ? where number = ?", now, account.number());
            return asked.execute(
                    "insert into session (hash, account, begun, used) values (?, ?, ?, ?)",
                    hash(token),
                    account.number(),
                    now,
                    now);
        });
        return token;
    }

    /** Who shows a token; empty when it is none, or has ended. */
    public Optional<Account> of(String token) throws IOException {
        byte[] hash = hash(token);
        long now = accounts.now().getEpochSecond();
        record Found(Account account, long used) {}
        return accounts.with(asked -> {
            Optional<Found> found =
                    asked.createQuery(
                                    """
                                    select a.*, s.used from session s
                                        join account a on a.number = s.account
                                    where s.hash = ? and s.used >= ? and s.begun >= ?\
                                    """)
                            .bind(0, hash)
                            .bind(1, now - IDLE.toSeconds())
                            .bind(2, now - LONGEST.toSeconds())
                            .map((row, context) ->
                                    new Found(
                                            Accounts.ACCOUNT.map(row, context),
                                            row.getLong("used")))
                            .findOne();
            if (found.isPresent() && now - found.get().used() > NOTED.toSeconds()) {
                asked.execute("update session set used = ? where hash = ?", now, hash);
            }
            return found.map(Found::account);
        });
    }

    /** Somebody has signed out. */
    public void end(String token) throws IOException {
        accounts.with(asked -> asked.execute("delete from session where hash = ?", hash(token)));
    }

    /**
     * What the forms of a session carry, so that nobody else's page can send them. It is made of
     * the token, and does not tell it.
     */
    public static String formToken(String token) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(hash("form " + token));
    }

    private static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
