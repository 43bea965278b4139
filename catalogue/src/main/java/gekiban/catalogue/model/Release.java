package gekiban.catalogue.model;

import gekiban.catalogue.model.Field.Keyed;
import gekiban.catalogue.model.Field.Type;
import java.util.List;

/** One edition of an album. A reissue is a release of its own that points to what it repeats. */
public final class Release {
    public static final Field KIND =
            Field.many("kind", Type.TEXT)
                    .choices(
                            "soundtrack",
                            "single",
                            "album",
                            "ep",
                            "remix",
                            "piano_arrangement",
                            "arrangement",
                            "image_album",
                            "drama",
                            "compilation",
                            "live",
                            "other");

    /** As printed, with its hyphens; several for a set of discs. */
    public static final Field CATALOGUE_NUMBER =
            Field.many("catalogue_number", Type.TEXT).keyedBy(Keyed.TEXT);

    /** Who brought it out, and as what. */
    public static final Field LABEL =
            Field.many("label", Type.TEXT).details("role").apartBy("role");

    /** When it came out; where, if it differs by country. */
    public static final Field DATE =
            Field.many("date", Type.DATE).details("region").apartBy("region");

    /** Digits only. */
    public static final Field BARCODE = Field.one("barcode", Type.TEXT).keyedBy(Keyed.TEXT);

    /** The whole time as the sleeve or a text states it, seconds. */
    public static final Field STATED_LENGTH = Field.one("stated_length", Type.SECONDS);

    public static final Field SHOW = Field.many("show", Type.REFERENCE).to(Kind.SHOW);
    public static final Field REISSUE_OF = Field.one("reissue_of", Type.REFERENCE).to(Kind.RELEASE);
    public static final Field IN_PRINT = Field.one("in_print", Type.YES_NO);
    public static final Field FORM = Field.many("form", Type.TEXT).choices("physical", "digital");
    public static final Field REGION = Field.many("region", Type.TEXT);
    public static final Field BOOKLET = Field.many("booklet", Type.TEXT);

    /** Where a picture of the cover lies. */
    public static final Field COVER = Field.many("cover", Type.TEXT);

    public static final List<Field> FIELDS =
            List.of(
                    Common.TITLE,
                    KIND,
                    CATALOGUE_NUMBER,
                    LABEL,
                    DATE,
                    BARCODE,
                    STATED_LENGTH,
                    SHOW,
                    REISSUE_OF,
                    IN_PRINT,
                    FORM,
                    REGION,
                    BOOKLET,
                    COVER,
                    Common.CREDIT,
                    Common.EXTERNAL_ID,
                    Common.LINK,
                    Common.HOLDING,
                    Common.RATING,
                    Common.GENRE,
                    Common.NOTE);

    private Release() {}
}
