package gekiban.catalogue.model;

import java.util.Locale;

/** How far a fact is to be believed. The order is the order in which they are shown. */
public enum State {
    /** A person looked at what something else said, and says that it is so. */
    CONFIRMED,
    /** A person wrote it. */
    ENTERED,
    /** A catalogue, a file or a text says so. */
    IMPORTED,
    /** A machine's guess, or said by a source with doubt. */
    SUGGESTED,
    /** A person says that it is not so; kept, so that it does not come back. */
    REFUSED;

    private final String word = name().toLowerCase(Locale.ROOT);

    /** The state as it is written: {@code confirmed}. */
    public String word() {
        return word;
    }

    /**
     * @throws IllegalArgumentException when no state is called so
     */
    public static State of(String word) {
        for (State state : values()) {
            if (state.word.equals(word)) {
                return state;
            }
        }
        throw new IllegalArgumentException("no state is called " + word);
    }

    /** Whether a person's word made it what it is: nothing but a person changes it. */
    public boolean isPersons() {
        return this == CONFIRMED || this == ENTERED || this == REFUSED;
    }
}
