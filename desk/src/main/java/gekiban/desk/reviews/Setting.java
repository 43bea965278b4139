package gekiban.desk.reviews;

import gekiban.catalogue.model.Id;

/** Where a review is shown: what addresses are there, and in which words notes are told. */
public interface Setting {
    /** Where the page of a thing is. */
    String page(Id id);

    /** Where the sound of a recording or an episode comes from. */
    String sound(Id id);

    /** Where all is that somebody made, by the name that they are credited with. */
    String person(String name);

    /**
     * A sentence of the reader's language.
     *
     * @param namesAndValues of its holes
     */
    String say(String key, Object... namesAndValues);

    /** {@code en} or {@code ja}. */
    String language();
}
