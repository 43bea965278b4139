package gekiban.web.media;

import gekiban.catalogue.model.Kind;
import gekiban.catalogue.store.Store;
import gekiban.desk.waves.Waveforms;
import gekiban.sound.media.UnreadableMedia;
import gekiban.web.http.Addresses;
import gekiban.web.http.Routes;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.ServiceUnavailableResponse;
import io.javalin.http.UnprocessableContentResponse;
import java.io.IOException;
import java.nio.file.Files;

/** Gives the waveforms of episodes and recordings to the strips that draw them. */
public final class Waves implements Routes {
    private final MediaPaths paths;
    private final Waveforms waveforms;

    public Waves(Store store, Waveforms waveforms) {
        this.paths = new MediaPaths(store);
        this.waveforms = waveforms;
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.get("/waves/episodes/{id}", ctx -> give(ctx, Kind.EPISODE));
        routes.get("/waves/recordings/{id}", ctx -> give(ctx, Kind.RECORDING));
    }

    private void give(Context ctx, Kind kind) throws IOException {
        var media = paths.of(Addresses.id(ctx, kind));
        try {
            var wave = waveforms.of(media);
            String tag = '"' + wave.tag() + '"';
            ctx.header("ETag", tag);
            // The file may be another tomorrow, its sound is looked at again; a sound's wave never.
            ctx.header("Cache-Control", "private, max-age=600, stale-while-revalidate=31536000");
            if (tag.equals(ctx.header("If-None-Match"))) {
                ctx.status(304);
                return;
            }
            ctx.contentType("application/octet-stream");
            ctx.result(Files.readAllBytes(wave.file()));
        } catch (UnreadableMedia e) {
            throw new UnprocessableContentResponse(String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServiceUnavailableResponse("the desk is closing");
        }
    }
}
