package gekiban.catalogue.model;

import gekiban.catalogue.model.Field.Type;
import java.util.List;

/** A TV series, OVA, film or game: what the music accompanies. A film is a show of one episode. */
public final class Show {
    public static final Field KIND =
            Field.one("kind", Type.TEXT)
                    .choices(
                            "tv",
                            "ova",
                            "ona",
                            "film",
                            "special",
                            "music_video",
                            "visual_novel",
                            "game",
                            "drama",
                            "other");

    /** When it was first shown. Night programmes keep the date that the source gives. */
    public static final Field BEGUN = Field.one("begun", Type.DATE);

    public static final Field ENDED = Field.one("ended", Type.DATE);
    public static final Field EPISODE_COUNT = Field.one("episode_count", Type.WHOLE);

    /** The show that this is a season of; the text says which: "2". */
    public static final Field SEASON_OF = Field.one("season_of", Type.REFERENCE).to(Kind.SHOW);

    /** What a family of shows is called: "Monogatari". */
    public static final Field FRANCHISE = Field.many("franchise", Type.TEXT);

    /** The show that this was made from; the text says how: "visual novel to TV". */
    public static final Field ADAPTED_FROM =
            Field.many("adapted_from", Type.REFERENCE).to(Kind.SHOW);

    /** A {@link Watching}: what somebody's list says of it. */
    public static final Field WATCHING =
            Field.many("watching", Type.TEXT)
                    .details("who", "score", "progress", "begun", "ended", "repeats", "note")
                    .apartBy("who");

    public static final List<Field> FIELDS =
            List.of(
                    Common.TITLE,
                    KIND,
                    BEGUN,
                    ENDED,
                    EPISODE_COUNT,
                    SEASON_OF,
                    FRANCHISE,
                    ADAPTED_FROM,
                    Common.CREDIT,
                    Common.EXTERNAL_ID,
                    Common.LINK,
                    Common.HOLDING,
                    WATCHING,
                    Common.RATING,
                    Common.GENRE,
                    Common.NOTE);

    private Show() {}
}
