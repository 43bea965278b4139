package gekiban.web.http;

import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Ids in addresses. */
public final class Addresses {
    private Addresses() {}

    /**
     * The id that an address ends with: {@code /shows/5}.
     *
     * @throws NotThere when it is no number
     */
    public static Id id(Context ctx, Kind kind) {
        String number = ctx.pathParam("id");
        return Id.of(kind.word() + "/" + number)
                .orElseThrow(() -> new NotThere(kind.word() + " " + number));
    }

    /** Whether things of a kind have a page. */
    public static boolean hasPage(Kind kind) {
        return switch (kind) {
            case SHOW,
                    EPISODE,
                    RELEASE,
                    TRACK,
                    RECORDING,
                    WORK,
                    SONG,
                    THEME,
                    ARTIST,
                    CHARACTER,
                    CUE,
                    TEXT,
                    LIST,
                    REQUEST ->
                    true;
            case SCENE, MEDIUM, NAME, ITEM, COMMENT -> false;
        };
    }

    /** Where an episode plays from a moment on, with one of its cues chosen. */
    public static String moment(Id episode, Id cue, double seconds) {
        return of(episode) + "?cue=" + cue.number() + "#t=" + Times.css(seconds);
    }

    /** Where all is by whoever has a name that is written somewhere. */
    public static String person(String name) {
        return "/artists/called?name=" + URLEncoder.encode(name, StandardCharsets.UTF_8);
    }

    /** Where a thing's page is, as far as it has one. */
    public static String of(Id id) {
        return "/" + id.kind().word() + "s/" + id.number();
    }
}
