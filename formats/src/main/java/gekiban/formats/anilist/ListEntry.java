package gekiban.formats.anilist;

import gekiban.catalogue.draft.Draft;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Show;
import gekiban.catalogue.model.Watching;
import gekiban.formats.anime.Json;
import gekiban.formats.anime.Words;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** What somebody's list says of a show. */
final class ListEntry {
    private static final Pattern SCORE = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3})?");

    private ListEntry() {}

    /**
     * Whose list it is.
     *
     * @param most the best score there is: "10"; empty when the answer does not say
     */
    record User(String name, String most) {
        static User of(JsonNode user) {
            String most =
                    switch (Json.text(user, "mediaListOptions", "scoreFormat")) {
                        case "POINT_100" -> "100";
                        case "POINT_10", "POINT_10_DECIMAL" -> "10";
                        case "POINT_5" -> "5";
                        case "POINT_3" -> "3";
                        default -> "";
                    };
            return new User(Json.text(user, "name"), most);
        }
    }

    /**
     * Says it of the show of this key.
     *
     * @param listStatus what the whole list is, where the entry does not say
     * @return whether there was something to say
     */
    static boolean says(
            Draft.Builder draft,
            String key,
            String place,
            JsonNode entry,
            User user,
            String listStatus) {
        String status = Json.text(entry, "status");
        if (status.isEmpty()) {
            status = listStatus;
        }
        String state =
                switch (status) {
                    case "CURRENT" -> "watching";
                    case "PLANNING" -> "planned";
                    case "COMPLETED" -> "completed";
                    case "DROPPED" -> "dropped";
                    case "PAUSED" -> "on_hold";
                    case "REPEATING" -> "repeating";
                    default -> "";
                };
        if (state.isEmpty()) {
            if (!status.isEmpty()) {
                draft.trouble(place + ": no status is called \"" + Words.clipped(status) + "\"");
            }
            return false;
        }
        var watching =
                new Watching(
                        state,
                        user.name(),
                        score(Json.text(entry, "score"), user.most()),
                        Words.whole(Json.text(entry, "progress")),
                        date(draft, place, "begun", entry.path("startedAt")),
                        date(draft, place, "ended", entry.path("completedAt")),
                        Words.number(Json.text(entry, "repeat")),
                        Json.lines(entry, "notes"));
        draft.item(Kind.SHOW, key).at(place).says(Show.WATCHING, watching.value());
        return true;
    }

    /** 0 is how AniList writes that there is none. */
    private static String score(String text, String most) {
        if (!SCORE.matcher(text).matches() || text.matches("0+(\\.0+)?")) {
            return "";
        }
        return most.isEmpty() ? text : text + "/" + most;
    }

    private static String date(Draft.Builder draft, String place, String what, JsonNode date) {
        return Words.date(draft, place, what, MediaReader.date(date));
    }
}
