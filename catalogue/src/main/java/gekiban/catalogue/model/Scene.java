package gekiban.catalogue.model;

import gekiban.catalogue.model.Field.Type;
import java.util.List;

/** A named span of an episode: by hand, from chapters or from subtitles. */
public final class Scene {
    public static final Field EPISODE = Field.one("episode", Type.REFERENCE).to(Kind.EPISODE);

    /** Seconds into the episode. */
    public static final Field START = Field.one("start", Type.SECONDS);

    public static final Field END = Field.one("end", Type.SECONDS);

    /** What the span was taken from. */
    public static final Field KIND =
            Field.one("kind", Type.TEXT).choices("chapter", "subtitle", "scene");

    public static final List<Field> FIELDS =
            List.of(EPISODE, START, END, KIND, Common.TITLE, Common.NOTE);

    private Scene() {}
}
