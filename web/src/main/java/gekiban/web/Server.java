package gekiban.web;

import gekiban.formats.prose.source.SourceText;
import gekiban.web.http.Routes;
import gekiban.web.http.Site;
import gekiban.web.http.Turns;
import io.javalin.Javalin;
import io.javalin.config.SizeUnit;
import java.util.List;

/** The desk's web server: begins to answer when started, and stops when closed. */
public final class Server implements AutoCloseable {
    private final Javalin javalin;
    private final Site site;
    private final Turns turns;
    private final Runnable before;

    private Server(Javalin javalin, Site site, Turns turns, Runnable before) {
        this.javalin = javalin;
        this.site = site;
        this.turns = turns;
        this.before = before;
    }

    /** The same, and what is to be done before it stops, so that nobody is still answered. */
    Server closing(Runnable first) {
        return new Server(javalin, site, turns, first);
    }

    /**
     * @param site where to listen
     * @param routes what is answered, the guard first
     */
    public static Server start(Site site, List<Routes> routes) {
        // One more than there are processors: some wait for the disk meanwhile.
        var turns = new Turns(Runtime.getRuntime().availableProcessors() + 1);
        var javalin =
                Javalin.create(config -> {
                    config.startup.showJavalinBanner = false;
                    config.startup.showOldJavalinVersionWarning = false;
                    config.concurrency.useVirtualThreads = true;
                    config.http.maxRequestSize = MOST_FORM_BYTES;
                    config.http.generateEtags = false;
                    config.jetty.multipartConfig.maxFileSize(MOST_FILE_MB, SizeUnit.MB);
                    config.jetty.multipartConfig.maxTotalRequestSize(MOST_FILE_MB + 1, SizeUnit.MB);
                    config.jetty.modifyServletContextHandler(
                            handler -> handler.setMaxFormContentSize(MOST_TEXT_BYTES));
                    config.jetty.host = site.bind();
                    config.jetty.port = site.port();
                    config.router.handlerWrapper(turns);
                    config.router.contextPath = site.base().isEmpty() ? "/" : site.base();
                    routes.forEach(each -> each.add(config.routes));
                });
        javalin.start();
        return new Server(javalin, site, turns, () -> {});
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

    /** A text that is pasted is a field of such a form. */
    private static final int MOST_TEXT_BYTES = SourceText.MOST_BYTES + (1 << 20);

    /** Of a form that has a file, as a clip to be named where there is no script. */
    private static final long MOST_FILE_MB = 100;

    public int port() {
        return javalin.port();
    }

    /** Where to find it: {@code http://127.0.0.1:8060/}. */
    public String address() {
        String bind = site.bind();
        String host = bind.contains(":") ? "[" + bind + "]" : bind;
        return "http://" + host + ":" + port() + site.base() + "/";
    }

    @Override
    public void close() {
        before.run();
        javalin.stop();
        turns.close();
    }
}
