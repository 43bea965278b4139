package gekiban.catalogue.model;

import gekiban.catalogue.model.Field.Keyed;
import gekiban.catalogue.model.Field.Type;
import java.util.List;

/**
 * A text that somebody wrote on music: a review, a list, an essay, a page that was pasted or came
 * with a blog. What is said in it is said of the things that it speaks of, with the text as source;
 * here stands the text itself and which of its words mean what.
 *
 * <p>A detail {@code at} is a place in {@link #BODY}: the first character and the one behind the
 * last, counted in UTF-16 units from 0, with a hyphen between.
 */
public final class Text {
    /** What it is; one text can be several. */
    public static final Field KIND =
            Field.many("kind", Type.TEXT)
                    .choices("track_review", "album_review", "list", "essay", "track_list");

    /**
     * Who wrote it, as signed. Of a text that is written at this desk {@code account} is whose it
     * is, where that is not the name that it is signed with.
     */
    public static final Field BY = Field.many("by", Type.TEXT).details("account");

    public static final Field WRITTEN = Field.one("written", Type.DATE);

    /** Where it was published. The same address is the same text. */
    public static final Field ADDRESS = Field.many("address", Type.TEXT).keyedBy(Keyed.TEXT);

    /** The series that it is a part of. */
    public static final Field SERIES = Field.many("series", Type.TEXT).details("part");

    /** Where its lead picture lies, and who made that. */
    public static final Field PICTURE = Field.many("picture", Type.TEXT).details("by");

    /**
     * The whole text as it came, with all that its site put round it. One that is written at this
     * desk has the markup {@code markdown}.
     */
    public static final Field BODY = Field.one("body", Type.PROSE).details("markup", "charset");

    /**
     * What is being written of a text that is out and stays as it is until the next time it is put
     * out.
     */
    public static final Field DRAFT = Field.one("draft", Type.PROSE).details("markup");

    /**
     * Whether a text that is written at this desk is out; one without it is. A draft is for its
     * writer and for those who edit.
     */
    public static final Field PUBLISHED = Field.one("published", Type.YES_NO);

    /** What the text as a whole is about. */
    public static final Field ABOUT =
            Field.many("about", Type.REFERENCE)
                    .to(Kind.RELEASE, Kind.SHOW, Kind.TRACK, Kind.EPISODE, Kind.SONG, Kind.THEME);

    /** What is written of one track; the text is the heading. */
    public static final Field SECTION =
            Field.many("section", Type.TEXT).details("at").to(Kind.TRACK);

    /** Words that name something. {@code confidence} is 0 to 1. */
    public static final Field MENTION =
            Field.many("mention", Type.TEXT)
                    .details("at", "how", "confidence")
                    .to(Kind.TRACK, Kind.SONG, Kind.RELEASE, Kind.SHOW, Kind.NAME, Kind.CHARACTER);

    /** A sentence on how a show or a film used a piece: a {@link UseSaid}. */
    public static final Field USE_SAID =
            Field.many("use_said", Type.TEXT)
                    .details("at", "kind", "amount", "least", "most", "episodes", "named")
                    .to(Kind.TRACK, Kind.SONG);

    /** A player that was in the text; the text is the name of its file. */
    public static final Field CLIP =
            Field.many("clip", Type.TEXT)
                    .details("at", "address", "title", "start", "end", "confidence")
                    .to(Kind.TRACK);

    public static final List<Field> FIELDS =
            List.of(
                    Common.TITLE,
                    KIND,
                    BY,
                    WRITTEN,
                    PUBLISHED,
                    ADDRESS,
                    ABOUT,
                    SERIES,
                    PICTURE,
                    BODY,
                    DRAFT,
                    SECTION,
                    MENTION,
                    USE_SAID,
                    CLIP,
                    Common.NOTE);

    /** Without the words themselves, and what they mean: these are shown with the text. */
    static final List<Field> ENTERED =
            FIELDS.stream()
                    .filter(each ->
                            !List.of(BODY, DRAFT, SECTION, MENTION, USE_SAID, CLIP).contains(each))
                    .toList();

    private Text() {}
}
