package gekiban.catalogue.model;

import gekiban.catalogue.model.Field.Type;
import java.util.List;

/**
 * A list that somebody keeps, of shows, releases, songs or anything; its items point to it. One
 * that stands in no text, and that a person signed, is kept at this desk.
 */
public final class TextList {
    public static final Field BY = Text.BY;

    /** The text that it stands in. */
    public static final Field STANDS_IN = Field.many("stands_in", Type.REFERENCE).to(Kind.TEXT);

    /** What its writer says of the whole. */
    public static final Field WORDS = ListItem.WORDS;

    public static final List<Field> FIELDS =
            List.of(Common.TITLE, BY, WORDS, STANDS_IN, Common.COMMENTS, Common.NOTE);

    private TextList() {}
}
