package gekiban.catalogue.model;

import gekiban.catalogue.model.Field.Keyed;
import gekiban.catalogue.model.Field.Type;
import java.util.List;

/** What was composed. Recordings perform it. */
public final class Work {
    public static final Field ISWC = Field.many("iswc", Type.TEXT).keyedBy(Keyed.TEXT);

    /** The work that this arranges; the text says for what: "piano". */
    public static final Field ARRANGEMENT_OF =
            Field.many("arrangement_of", Type.REFERENCE).to(Kind.WORK);

    /** Another work of which a passage is heard in this. */
    public static final Field QUOTES = Field.many("quotes", Type.REFERENCE).to(Kind.WORK);

    /** Another work that this makes somebody think of. */
    public static final Field RECALLS = Field.many("recalls", Type.REFERENCE).to(Kind.WORK);

    public static final List<Field> FIELDS =
            List.of(
                    Common.TITLE,
                    ISWC,
                    ARRANGEMENT_OF,
                    QUOTES,
                    RECALLS,
                    Common.CREDIT,
                    Common.EXTERNAL_ID,
                    Common.LINK,
                    Common.NOTE);

    private Work() {}
}
