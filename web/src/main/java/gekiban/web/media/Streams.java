package gekiban.web.media;

import gekiban.sound.media.UnreadableMedia;
import io.javalin.http.Context;
import io.javalin.http.ServiceUnavailableResponse;
import io.javalin.http.UnprocessableContentResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Lets a few things be made at once by child processes, and no more. */
final class Streams {
    private static final int MOST = 4;

    /** Whoever went elsewhere in a film has just left its stream, which ends a moment later. */
    private static final int WAIT_SECONDS = 3;

    private final Semaphore free = new Semaphore(MOST, true);

    /** Makes something for a request. */
    @FunctionalInterface
    interface Making {
        void make() throws IOException, InterruptedException;
    }

    void run(Context ctx, Making making) throws IOException {
        try {
            if (!free.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS)) {
                ctx.header("Retry-After", "5");
                throw new ServiceUnavailableResponse(
                        MOST + " films are being made playable already; close one of them");
            }
            try {
                making.make();
            } finally {
                free.release();
            }
        } catch (UnreadableMedia e) {
            throw new UnprocessableContentResponse(String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServiceUnavailableResponse("the desk is closing");
        }
    }
}
