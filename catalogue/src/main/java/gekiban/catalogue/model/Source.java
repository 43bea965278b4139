package gekiban.catalogue.model;

import java.util.Locale;
import java.util.Objects;

/**
 * Who says so.
 *
 * @param kind what sort of source it is
 * @param name for people to read: a person's name, "MusicBrainz", "a published review"
 * @param address where it is to be found again: a path, a URL, or empty
 */
public record Source(Kind kind, String name, String address) {

    /** What sort of source it is. */
    public enum Kind {
        /** Somebody who sat at the desk. */
        PERSON,
        /** A file of another program, or the tags of a media file. */
        FILE,
        /** A catalogue that was asked over the network. */
        SERVICE,
        /** The facts that come with the program. */
        STARTER,
        /** What listening heard. */
        HEARD,
        /** A text that somebody wrote. */
        TEXT;

        private final String word = name().toLowerCase(Locale.ROOT);

        public String word() {
            return word;
        }

        /**
         * @throws IllegalArgumentException when no kind is called so
         */
        public static Kind of(String word) {
            for (Kind kind : values()) {
                if (kind.word.equals(word)) {
                    return kind;
                }
            }
            throw new IllegalArgumentException("no kind of source is called " + word);
        }
    }

    public Source {
        Objects.requireNonNull(kind);
        if (name.isBlank()) {
            throw new IllegalArgumentException("a source without a name");
        }
    }

    /** A person as the source of what they enter. */
    public static Source person(String name) {
        return new Source(Kind.PERSON, name, "");
    }
}
