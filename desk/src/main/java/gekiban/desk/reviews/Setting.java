package gekiban.desk.reviews;

import gekiban.catalogue.model.Id;

/** Where a review is shown: what addresses are there, and in which words notes are told. */
public interface Setting {
    /** Where the page of a thing is; empty where it has none. */
    String page(Id id);

    /** Where the sound of a recording or an episode comes from. */
    String sound(Id id);

    /**
     * Where all is that somebody made, by the name that they are credited with; empty for nowhere.
     */
    String person(String name);

    /**
     * A sentence of the reader's language.
     *
     * @param namesAndValues of its holes
     */
    String say(String key, Object... namesAndValues);

    /** {@code en} or {@code ja}. */
    String language();

    /** What becomes of a clip whose file is not here. */
    enum Missing {
        /** Its words do nothing, and a note says why. */
        STOPS,
        /** It asks readers for a file of their own. */
        ASKS,
        /** It asks for one, and a note says why. */
        TELLS
    }

    /** What becomes of clips whose files are not here. */
    default Missing missing() {
        return Missing.STOPS;
    }

    /**
     * What a clip plays.
     *
     * @param href where it leads to without a script
     * @param sound where the sound comes from
     * @param from seconds from the beginning of that
     * @param to where it ends; 0 where it goes on
     */
    record Played(String href, String sound, double from, double to) {}

    /**
     * What plays a span of a thing's sound.
     *
     * @param from seconds from the beginning of the recording or the episode
     * @param to 0 where it goes on
     */
    default Played played(Things.Thing thing, double from, double to) {
        Id sound = thing.sound().orElseThrow();
        String page =
                thing.cue()
                        .map(cue -> page(sound) + "?cue=" + cue.number())
                        .orElseGet(() -> page(thing.label().id()));
        return new Played(page + "#t=" + ReviewNodes.number(from), sound(sound), from, to);
    }
}
