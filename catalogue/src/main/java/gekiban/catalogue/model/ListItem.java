package gekiban.catalogue.model;

import gekiban.catalogue.model.Field.Type;
import java.util.List;

/** One entry of a list. Its title is what the list calls it. */
public final class ListItem {
    /** One that is suggested there, or was refused, is for those who keep the list. */
    public static final Field LIST = Field.one("list", Type.REFERENCE).to(Kind.LIST);

    /** From 1, in the order of the list. */
    public static final Field NUMBER = Field.one("number", Type.WHOLE);

    /**
     * What it is. With {@code start} and {@code end}, seconds, it is a part of that: an episode
     * with both is what is heard there, or not heard, as a silence.
     */
    public static final Field ABOUT =
            Field.many("about", Type.REFERENCE)
                    .details("start", "end")
                    .to(
                            Kind.SHOW,
                            Kind.RELEASE,
                            Kind.TRACK,
                            Kind.RECORDING,
                            Kind.SONG,
                            Kind.THEME,
                            Kind.EPISODE,
                            Kind.ARTIST,
                            Kind.CUE);

    /** What the list says of it. */
    public static final Field WORDS = Field.many("words", Type.PROSE).details("at");

    public static final List<Field> FIELDS =
            List.of(LIST, NUMBER, Common.TITLE, ABOUT, WORDS, Common.NOTE);

    private ListItem() {}
}
