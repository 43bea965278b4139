package gekiban.catalogue.model;

import gekiban.catalogue.model.Field.Type;
import java.util.List;

/** Somebody in a show: a theme is about them, a song is sung as them. */
public final class Character {
    public static final Field SHOW = Field.many("show", Type.REFERENCE).to(Kind.SHOW);

    /** Who they are, in a sentence. */
    public static final Field DESCRIPTION = Field.many("description", Type.TEXT);

    public static final List<Field> FIELDS =
            List.of(Common.TITLE, SHOW, DESCRIPTION, Common.EXTERNAL_ID, Common.LINK, Common.NOTE);

    private Character() {}
}
