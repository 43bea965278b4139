package gekiban.catalogue.model;

import gekiban.catalogue.model.Field.Type;
import java.util.List;

/** A person or a group; what they are called is in their {@link Name names}. */
public final class Artist {
    public static final Field KIND = Field.one("kind", Type.TEXT).choices("person", "group");

    /** A group that the artist is part of, and when. */
    public static final Field MEMBER_OF =
            Field.many("member_of", Type.REFERENCE).details("from", "to").to(Kind.ARTIST);

    public static final Field BEGUN = Field.one("begun", Type.DATE);
    public static final Field ENDED = Field.one("ended", Type.DATE);

    public static final List<Field> FIELDS =
            List.of(KIND, MEMBER_OF, BEGUN, ENDED, Common.EXTERNAL_ID, Common.LINK, Common.NOTE);

    private Artist() {}
}
