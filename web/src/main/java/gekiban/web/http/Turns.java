package gekiban.web.http;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.router.Endpoint;
import io.javalin.router.HandlerWrapper;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Has few pages made at once, and those first that were asked for first. A page is work for a
 * processor: more at once are none the sooner there, and hold more memory. They are made by threads
 * of the system, since virtual ones do not take turns: those that wait for a lock are woken before
 * what came earlier and has not begun, so that some would wait for several rounds of all others.
 *
 * <p>What waits for something else than a processor, such as a film for its reader, has no turn;
 * nor has the way to the browser after a page was made.
 */
public final class Turns implements HandlerWrapper, AutoCloseable {
    private static final List<String> WITHOUT =
            List.of("/assets/", "/media/", "/waves/", "/health", "/api/v1/jobs/events");

    private final ExecutorService makers;

    /**
     * @param atOnce so many pages
     */
    public Turns(int atOnce) {
        makers =
                Executors.newFixedThreadPool(
                        atOnce, Thread.ofPlatform().daemon().name("page-", 1).factory());
    }

    @Override
    public Handler wrap(Endpoint endpoint) {
        return endpoint.method != HandlerType.GET || isWithout(endpoint.path)
                ? endpoint.handler
                : ctx -> inTurn(endpoint.handler, ctx);
    }

    private static boolean isWithout(String path) {
        return WITHOUT.stream().anyMatch(path::contains);
    }

    private void inTurn(Handler handler, Context ctx) throws Exception {
        var made =
                makers.submit(() -> {
                    handler.handle(ctx);
                    return true;
                });
        try {
            made.get();
        } catch (ExecutionException e) {
            // What a page fails with is answered as if it had been made here.
            throw e.getCause() instanceof Exception failed ? failed : e;
        }
    }

    @Override
    public void close() {
        makers.shutdown();
    }
}
