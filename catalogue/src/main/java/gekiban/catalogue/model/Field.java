package gekiban.catalogue.model;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Something that can be said of a thing.
 *
 * @param name as it is written: {@code catalogue_number}
 * @param type what its text may be
 * @param choices the texts that it may have; empty for any of the type
 * @param details the details that its value may have
 * @param apart the details by which values are of different sorts: titles of different scripts do
 *     not contradict one another
 * @param many whether a thing may have several of one sort at once
 * @param targets the kinds of things that it points to; empty when it points to none
 * @param seconds the kinds of things that it may point to besides
 * @param keyed how its values make out which thing is meant, if they do
 */
public record Field(
        String name,
        Type type,
        List<String> choices,
        List<String> details,
        List<String> apart,
        boolean many,
        Set<Kind> targets,
        Set<Kind> seconds,
        Keyed keyed) {

    /** What the text of a value may be. */
    public enum Type {
        TEXT,
        /** Words of any length, in lines. */
        PROSE,
        /** A whole number. */
        WHOLE,
        /** Seconds with a decimal point. */
        SECONDS,
        /** A {@link PartialDate}. */
        DATE,
        /** {@code yes} or {@code no}. */
        YES_NO,
        /** No text: what matters is what it points to. A text may say how. */
        REFERENCE
    }

    /** How a value makes out which thing is meant. */
    public enum Keyed {
        NO,
        /** By the text itself, for each field apart. */
        TEXT,
        /** By the text and the detail {@code site}. */
        SITE,
        /** By the detail {@code sound}. */
        SOUND
    }

    public Field {
        Objects.requireNonNull(type);
        choices = List.copyOf(choices);
        details = List.copyOf(details);
        apart = List.copyOf(apart);
        targets = Set.copyOf(targets);
        seconds = Set.copyOf(seconds);
        if (!details.containsAll(apart)) {
            throw new IllegalArgumentException(name + ": " + apart + " not all in " + details);
        }
    }

    /** A field of which a thing has one value; two that differ contradict one another. */
    public static Field one(String name, Type type) {
        return of(name, type, false);
    }

    /** A field of which a thing may have many values. */
    public static Field many(String name, Type type) {
        return of(name, type, true);
    }

    private static Field of(String name, Type type, boolean many) {
        return new Field(
                name, type, List.of(), List.of(), List.of(), many, Set.of(), Set.of(), Keyed.NO);
    }

    Field choices(String... texts) {
        return new Field(name, type, List.of(texts), details, apart, many, targets, seconds, keyed);
    }

    Field details(String... names) {
        return new Field(name, type, choices, List.of(names), apart, many, targets, seconds, keyed);
    }

    Field apartBy(String... names) {
        return new Field(
                name, type, choices, details, List.of(names), many, targets, seconds, keyed);
    }

    Field to(Kind... kinds) {
        return new Field(name, type, choices, details, apart, many, set(kinds), seconds, keyed);
    }

    Field andTo(Kind... kinds) {
        return new Field(name, type, choices, details, apart, many, targets, set(kinds), keyed);
    }

    Field keyedBy(Keyed how) {
        return new Field(name, type, choices, details, apart, many, targets, seconds, how);
    }

    private static Set<Kind> set(Kind... kinds) {
        return Set.copyOf(Arrays.asList(kinds));
    }

    /**
     * The key by which this value makes out a thing, such as {@code external_id musicbrainz ...};
     * empty when it makes out none. Two living things of one kind with one key are one thing, or
     * one of them is wrong.
     */
    public String key(Value value) {
        String key =
                switch (keyed) {
                    case NO -> "";
                    case TEXT -> value.text();
                    case SITE -> value.detail("site") + " " + value.text();
                    case SOUND -> value.detail("sound");
                };
        return key.isBlank() ? "" : name + " " + key;
    }
}
