package gekiban.web;

import gekiban.desk.waves.Waveforms;
import gekiban.web.http.Assets;
import gekiban.web.http.Errors;
import gekiban.web.http.Guard;
import gekiban.web.http.Readers;
import gekiban.web.http.Routes;
import gekiban.web.http.Settings;
import gekiban.web.http.Templates;
import gekiban.web.media.Media;
import gekiban.web.media.Waves;
import gekiban.web.pages.CueActs;
import gekiban.web.pages.Desk;
import gekiban.web.pages.EpisodePages;
import gekiban.web.pages.SearchPages;
import gekiban.web.pages.ShowPages;
import java.util.List;
import java.util.Set;

/** Wires the pages of the desk. */
public final class WebDesk {
    private WebDesk() {}

    /**
     * Begins to answer, for this machine alone.
     *
     * @param port 0 for any that is free
     */
    public static Server start(Desk desk, int port) {
        return Server.start("127.0.0.1", port, routes(desk));
    }

    private static List<Routes> routes(Desk desk) {
        var readers = new Readers(desk.who());
        var templates = new Templates(readers);
        var episodes = new EpisodePages(desk, templates);
        return List.of(
                new Guard(readers, Set.of("localhost", "127.0.0.1", "[::1]")),
                new Assets(),
                new Settings(),
                new ShowPages(desk.store(), templates),
                episodes,
                new CueActs(desk, templates, readers, episodes),
                new SearchPages(desk.store(), templates),
                new Media(desk.store(), desk.library(), readers),
                new Waves(desk.store(), new Waveforms(desk.library())),
                new Errors(templates));
    }
}
