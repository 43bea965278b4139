package gekiban.desk.accounts;

import java.time.Instant;

/**
 * Somebody who may sign in.
 *
 * @param name as it was written when it was made; whether letters are capital does not count
 * @param signedIn when they last did; the beginning of 1970 for never
 */
public record Account(long number, String name, Role role, Instant made, Instant signedIn) {}
