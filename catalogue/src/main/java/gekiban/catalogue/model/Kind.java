package gekiban.catalogue.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a thing of the catalogue is. */
public enum Kind {
    /** A TV series, OVA, film or game: what the music accompanies. */
    SHOW,
    /** Somebody in a show, whom a song is sung as or a theme is about. */
    CHARACTER,
    /** One piece of picture with sound. */
    EPISODE,
    /** A named span of an episode. */
    SCENE,
    /** One edition of an album. */
    RELEASE,
    /** A disc of a release, or what stands for one. */
    MEDIUM,
    /** A numbered place on a medium. */
    TRACK,
    /** The sound itself, that several tracks may share. */
    RECORDING,
    /** What was composed. */
    WORK,
    /** An opening, ending or insert with its performers and the episodes it is used in. */
    SONG,
    /** A melody that returns. */
    THEME,
    /** A person or a group. */
    ARTIST,
    /** One of the names an artist goes by; credits point here. */
    NAME,
    /** A span of an episode in which a recording sounds. */
    CUE,
    /** A text that somebody wrote: a review, a list, an essay, as it came. */
    TEXT,
    /** A list of anything, ordered. */
    LIST,
    /** An entry of a list. */
    ITEM,
    /** What somebody said to a text, a list or a cue. */
    COMMENT,
    /** A wish that something be reviewed. */
    REQUEST;

    private final String word = name().toLowerCase(Locale.ROOT);

    /** The kind as it is written in ids, documents and pages: {@code show}. */
    public String word() {
        return word;
    }

    /** The kind of this word, if there is one. */
    public static Optional<Kind> of(String word) {
        return Optional.ofNullable(ByName.KINDS.get(word));
    }

    /** The fields that things of this kind have, those that matter most first. */
    public List<Field> fields() {
        return switch (this) {
            case SHOW -> Show.FIELDS;
            case CHARACTER -> Character.FIELDS;
            case EPISODE -> Episode.FIELDS;
            case SCENE -> Scene.FIELDS;
            case RELEASE -> Release.FIELDS;
            case MEDIUM -> Medium.FIELDS;
            case TRACK -> Track.FIELDS;
            case RECORDING -> Recording.FIELDS;
            case WORK -> Work.FIELDS;
            case SONG -> Song.FIELDS;
            case THEME -> Theme.FIELDS;
            case ARTIST -> Artist.FIELDS;
            case NAME -> Name.FIELDS;
            case CUE -> List.of(Common.COMMENTS, Common.NOTE);
            case TEXT -> Text.FIELDS;
            case LIST -> TextList.FIELDS;
            case ITEM -> ListItem.FIELDS;
            case COMMENT -> Comment.FIELDS;
            case REQUEST -> Request.FIELDS;
        };
    }

    /** Those that people enter one by one: without what a text says by its own words. */
    public List<Field> entered() {
        return this == TEXT ? Text.ENTERED : fields();
    }

    /** The field of this name that things of this kind have. */
    public Optional<Field> field(String name) {
        return Optional.ofNullable(Objects.requireNonNull(ByName.FIELDS.get(this)).get(name));
    }

    /** Which of {@link #fields()} a field is, from 0; -1 for one of another kind. */
    int place(Field field) {
        return Objects.requireNonNull(ByName.PLACES.get(this)).getOrDefault(field.name(), -1);
    }

    /** Every fact that is read asks for its kind and its field. */
    private static final class ByName {
        static final Map<String, Kind> KINDS =
                Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Kind::word, k -> k));
        static final Map<Kind, Map<String, Field>> FIELDS =
                Arrays.stream(values())
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        kind -> kind,
                                        kind ->
                                                kind.fields().stream()
                                                        .collect(
                                                                Collectors.toUnmodifiableMap(
                                                                        Field::name, f -> f))));
        static final Map<Kind, Map<String, Integer>> PLACES =
                Arrays.stream(values())
                        .collect(Collectors.toUnmodifiableMap(kind -> kind, ByName::places));

        private static Map<String, Integer> places(Kind kind) {
            var fields = kind.fields();
            return IntStream.range(0, fields.size())
                    .boxed()
                    .collect(Collectors.toUnmodifiableMap(i -> fields.get(i).name(), i -> i));
        }
    }
}
