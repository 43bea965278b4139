package gekiban.catalogue.model;

import gekiban.catalogue.model.Field.Type;
import java.util.List;

/** One piece of picture with sound. Its files may be of several editions. */
public final class Episode {
    public static final Field SHOW = Field.one("show", Type.REFERENCE).to(Kind.SHOW);

    /** As the show counts: "5", "5.5", "SP1". */
    public static final Field NUMBER = Field.one("number", Type.TEXT);

    /** When it was first shown. */
    public static final Field AIRED = Field.one("aired", Type.DATE);

    public static final List<Field> FIELDS =
            List.of(
                    SHOW,
                    NUMBER,
                    Common.TITLE,
                    AIRED,
                    Common.LENGTH,
                    Common.FILE,
                    Common.CREDIT,
                    Common.EXTERNAL_ID,
                    Common.LINK,
                    Common.NOTE);

    private Episode() {}
}
