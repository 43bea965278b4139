package gekiban.web;

import gekiban.web.http.Assets;
import gekiban.web.http.Errors;
import gekiban.web.http.Guard;
import gekiban.web.http.Readers;
import gekiban.web.http.Routes;
import gekiban.web.http.Settings;
import gekiban.web.http.Templates;
import java.util.List;
import java.util.Set;

/** Wires the pages of the desk. */
public final class WebDesk {
    private WebDesk() {}

    /**
     * Begins to answer.
     *
     * @param bind address to listen at
     * @param port 0 for any that is free
     */
    public static Server start(Desk desk, String bind, int port) {
        return Server.start(bind, port, routes(desk, bind));
    }

    private static List<Routes> routes(Desk desk, String bind) {
        var readers = new Readers(desk.who());
        var templates = new Templates(readers);
        return List.of(
                new Guard(readers, Set.of("localhost", "127.0.0.1", "[::1]", bind)),
                new Assets(),
                new Settings(),
                new Errors(templates));
    }
}
