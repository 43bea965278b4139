package gekiban.web.media;

import gekiban.catalogue.model.Kind;
import gekiban.catalogue.store.Store;
import gekiban.web.http.Addresses;
import gekiban.web.http.Routes;
import gekiban.web.media.ByteRange.Asked;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Gives the files of episodes and recordings to the player, in parts. Only what the catalogue names
 * is given; nothing of a request is ever taken for a path.
 */
public final class Media implements Routes {
    private static final Map<String, String> TYPES =
            Map.ofEntries(
                    Map.entry("mp4", "video/mp4"),
                    Map.entry("m4v", "video/mp4"),
                    Map.entry("webm", "video/webm"),
                    Map.entry("mkv", "video/x-matroska"),
                    Map.entry("flac", "audio/flac"),
                    Map.entry("mp3", "audio/mpeg"),
                    Map.entry("m4a", "audio/mp4"),
                    Map.entry("ogg", "audio/ogg"),
                    Map.entry("opus", "audio/ogg"),
                    Map.entry("wav", "audio/wav"));

    private final MediaPaths paths;

    public Media(Store store) {
        this.paths = new MediaPaths(store);
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.get("/media/episodes/{id}", ctx -> give(ctx, Kind.EPISODE));
        routes.head("/media/episodes/{id}", ctx -> give(ctx, Kind.EPISODE));
        routes.get("/media/recordings/{id}", ctx -> give(ctx, Kind.RECORDING));
        routes.head("/media/recordings/{id}", ctx -> give(ctx, Kind.RECORDING));
    }

    private void give(Context ctx, Kind kind) throws IOException {
        give(ctx, paths.of(Addresses.id(ctx, kind)));
    }

    private static void give(Context ctx, Path path) throws IOException {
        long size = Files.size(path);
        long changed = Files.getLastModifiedTime(path).toMillis();
        String tag = '"' + Long.toHexString(size) + "-" + Long.toHexString(changed) + '"';
        ctx.header("ETag", tag);
        ctx.header("Accept-Ranges", "bytes");
        ctx.header("Cache-Control", "private, no-cache");
        if (tag.equals(ctx.header("If-None-Match"))) {
            ctx.status(304);
            return;
        }
        // A part of what it was before would not fit what it is now.
        String held = ctx.header("If-Range");
        boolean isSame = held == null || held.equals(tag);
        var asked = ByteRange.asked(Optional.ofNullable(isSame ? ctx.header("Range") : null), size);
        ctx.contentType(type(path));
        switch (asked) {
            case Asked.Whole whole -> send(ctx, path, new ByteRange(0, size - 1));
            case Asked.Part part -> {
                var range = part.range();
                ctx.status(206);
                ctx.header(
                        "Content-Range",
                        "bytes " + range.first() + "-" + range.last() + "/" + size);
                send(ctx, path, range);
            }
            case Asked.Outside outside -> {
                ctx.status(416);
                ctx.header("Content-Range", "bytes */" + size);
            }
        }
    }

    private static void send(Context ctx, Path path, ByteRange range) throws IOException {
        ctx.res().setContentLengthLong(range.length());
        if (ctx.method().name().equals("HEAD")) {
            return;
        }
        try (var file = FileChannel.open(path, StandardOpenOption.READ);
                var out = Channels.newChannel(ctx.res().getOutputStream())) {
            long at = range.first();
            long left = range.length();
            while (left > 0) {
                long sent = file.transferTo(at, left, out);
                if (sent <= 0) {
                    return; // it was cut while it was given; the length tells the browser
                }
                at += sent;
                left -= sent;
            }
        }
    }

    private static String type(Path path) {
        String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return TYPES.getOrDefault(ending, "application/octet-stream");
    }
}
