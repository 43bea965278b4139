package gekiban.web;

import gekiban.web.http.Routes;
import io.javalin.Javalin;
import io.javalin.config.SizeUnit;
import java.util.List;

/** The desk's web server: begins to answer when started, and stops when closed. */
public final class Server implements AutoCloseable {
    private final Javalin javalin;
    private final String bind;
    private final Runnable before;

    private Server(Javalin javalin, String bind, Runnable before) {
        this.javalin = javalin;
        this.bind = bind;
        this.before = before;
    }

    /** The same, and what is to be done before it stops, so that nobody is still answered. */
    Server closing(Runnable first) {
        return new Server(javalin, bind, first);
    }

    /**
     * @param bind address to listen at: 127.0.0.1 for this machine alone
     * @param port 0 for any that is free
     * @param routes what is answered, the guard first
     */
    public static Server start(String bind, int port, List<Routes> routes) {
        var javalin =
                Javalin.create(config -> {
                    config.startup.showJavalinBanner = false;
                    config.startup.showOldJavalinVersionWarning = false;
                    config.concurrency.useVirtualThreads = true;
                    config.http.maxRequestSize = MOST_FORM_BYTES;
                    config.http.generateEtags = false;
                    config.jetty.multipartConfig.maxFileSize(MOST_FILE_MB, SizeUnit.MB);
                    config.jetty.multipartConfig.maxTotalRequestSize(MOST_FILE_MB + 1, SizeUnit.MB);
                    config.jetty.host = bind;
                    config.jetty.port = port;
                    routes.forEach(each -> each.add(config.routes));
                });
        javalin.start();
        return new Server(javalin, bind, () -> {});
    }

    /** Forms are texts; files come by streams of their own. */
    private static final long MOST_FORM_BYTES = 2 << 20;

    /** What it answers: methods and paths such as {@code GET /shows/{id}}. */
    public List<String> addresses() {
        return javalin.unsafe.internalRouter.allHttpHandlers().stream()
                .map(each -> each.endpoint)
                .filter(endpoint -> endpoint.method.isHttpMethod())
                .map(endpoint -> endpoint.method.name() + " " + endpoint.path)
                .toList();
    }

    /** Of a form that has a file, as a clip to be named where there is no script. */
    private static final long MOST_FILE_MB = 100;

    public int port() {
        return javalin.port();
    }

    /** Where to find it: {@code http://127.0.0.1:8060/}. */
    public String address() {
        String host = bind.contains(":") ? "[" + bind + "]" : bind;
        return "http://" + host + ":" + port() + "/";
    }

    @Override
    public void close() {
        before.run();
        javalin.stop();
    }
}
