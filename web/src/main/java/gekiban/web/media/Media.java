package gekiban.web.media;

import gekiban.catalogue.model.Kind;
import gekiban.catalogue.store.Store;
import gekiban.desk.library.Library;
import gekiban.sound.media.UnreadableMedia;
import gekiban.web.http.Addresses;
import gekiban.web.http.Readers;
import gekiban.web.http.Routes;
import gekiban.web.media.Playable.Use;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.UnsupportedMediaTypeResponse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Gives the files of episodes and recordings to the player, whole and in parts. Only what the
 * catalogue names is given; nothing of a request is ever taken for a path.
 */
public final class Media implements Routes {
    private static final Map<String, String> TYPES =
            Map.ofEntries(
                    Map.entry("mp4", "video/mp4"),
                    Map.entry("m4v", "video/mp4"),
                    Map.entry("webm", "video/webm"),
                    Map.entry("flac", "audio/flac"),
                    Map.entry("mp3", "audio/mpeg"),
                    Map.entry("m4a", "audio/mp4"),
                    Map.entry("ogg", "audio/ogg"),
                    Map.entry("opus", "audio/ogg"),
                    Map.entry("wav", "audio/wav"));

    private final MediaPaths paths;
    private final PlayedFiles played;
    private final Playing playing;
    private final RangedFile ranged = new RangedFile();

    public Media(Store store, Library library, Readers readers) {
        this.paths = new MediaPaths(store);
        this.played = new PlayedFiles(library.tools());
        this.playing = new Playing(paths, played, library.tools(), readers);
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.get("/media/episodes/{id}", ctx -> give(ctx, Kind.EPISODE));
        routes.head("/media/episodes/{id}", ctx -> give(ctx, Kind.EPISODE));
        routes.get("/media/recordings/{id}", ctx -> give(ctx, Kind.RECORDING));
        routes.head("/media/recordings/{id}", ctx -> give(ctx, Kind.RECORDING));
        playing.add(routes);
    }

    private void give(Context ctx, Kind kind) throws IOException {
        Path path = paths.of(Addresses.id(ctx, kind));
        if (ctx.queryParam("as") == null) {
            ranged.give(ctx, path, type(path));
        } else {
            playing.give(ctx, path);
        }
    }

    /**
     * By its name, or by what is in it where that does not say enough; it must be sound or film.
     */
    private String type(Path path) throws IOException {
        String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
        String known = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        if (known != null) {
            return known;
        }
        try {
            var how = Playable.of(played.of(path), Set.of());
            return how.use() == Use.FILE ? how.type() : "application/octet-stream";
        } catch (UnreadableMedia e) {
            throw new UnsupportedMediaTypeResponse("what the catalogue names is no sound or film");
        }
    }
}
