package gekiban.catalogue.model;

import gekiban.catalogue.model.Field.Type;
import java.util.List;

/** A disc of a release, or what stands for one. */
public final class Medium {
    public static final Field RELEASE = Field.one("release", Type.REFERENCE).to(Kind.RELEASE);

    /** From 1. */
    public static final Field NUMBER = Field.one("number", Type.WHOLE);

    /** CD, LP, digital. */
    public static final Field FORMAT = Field.one("format", Type.TEXT);

    public static final List<Field> FIELDS =
            List.of(RELEASE, NUMBER, FORMAT, Common.TITLE, Common.EXTERNAL_ID, Common.NOTE);

    private Medium() {}
}
