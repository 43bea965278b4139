package gekiban.catalogue.model;

import gekiban.catalogue.model.Field.Type;
import java.util.List;

/** A list that somebody keeps, of shows, releases, songs or anything; its items point to it. */
public final class TextList {
    public static final Field BY = Text.BY;

    /** The text that it stands in. */
    public static final Field STANDS_IN = Field.many("stands_in", Type.REFERENCE).to(Kind.TEXT);

    public static final List<Field> FIELDS = List.of(Common.TITLE, BY, STANDS_IN, Common.NOTE);

    private TextList() {}
}
