package gekiban.catalogue.model;

/**
 * What somebody's list says of a show.
 *
 * @param state "watching", "completed", "on_hold", "dropped", "planned", "repeating"
 * @param who whose list it is
 * @param score as the list has it, with its scale: "8/10"; empty for none
 * @param progress episodes seen; empty when not known
 * @param begun a {@link PartialDate}, or empty
 * @param ended a {@link PartialDate}, or empty
 * @param repeats how often it was seen again; empty when not known
 */
public record Watching(
        String state,
        String who,
        String score,
        String progress,
        String begun,
        String ended,
        String repeats,
        String note) {

    public Value value() {
        return Value.of(
                state,
                "who",
                who,
                "score",
                score,
                "progress",
                progress,
                "begun",
                begun,
                "ended",
                ended,
                "repeats",
                repeats,
                "note",
                note);
    }

    public static Watching of(Value value) {
        return new Watching(
                value.text(),
                value.detail("who"),
                value.detail("score"),
                value.detail("progress"),
                value.detail("begun"),
                value.detail("ended"),
                value.detail("repeats"),
                value.detail("note"));
    }
}
