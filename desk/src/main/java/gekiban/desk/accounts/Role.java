package gekiban.desk.accounts;

import java.util.Locale;
import java.util.Optional;

/** What somebody may do; each may do what those before it may. */
public enum Role {
    /** Looks, listens and searches. */
    READER,
    /** Writes texts of their own. */
    WRITER,
    /** Changes the catalogue and its cues, and lets things be heard. */
    EDITOR,
    /** Says who may come in. */
    OWNER;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Role> of(String word) {
        for (Role each : values()) {
            if (each.word().equals(word)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    public boolean isAtLeast(Role least) {
        return compareTo(least) >= 0;
    }
}
