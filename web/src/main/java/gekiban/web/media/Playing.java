package gekiban.web.media;

import gekiban.catalogue.model.Kind;
import gekiban.desk.json.JsonText;
import gekiban.desk.library.Tools;
import gekiban.sound.media.PlayedFile;
import gekiban.sound.media.Remux;
import gekiban.sound.media.Remux.Wrapping;
import gekiban.sound.media.UnreadableMedia;
import gekiban.web.http.Addresses;
import gekiban.web.http.Readers;
import gekiban.web.http.Routes;
import gekiban.web.media.Playable.Use;
import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.UnprocessableContentResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a browser does not play, made playable on the way, and how each file is played. */
final class Playing implements Routes {
    private static final double LONGEST_SECONDS = 48 * 3600;

    private final MediaPaths paths;
    private final PlayedFiles played;
    private final Tools tools;
    private final Readers readers;
    private final Streams streams = new Streams();

    Playing(MediaPaths paths, PlayedFiles played, Tools tools, Readers readers) {
        this.paths = paths;
        this.played = played;
        this.tools = tools;
        this.readers = readers;
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.get("/media/episodes/{id}/how", this::how);
        routes.get("/media/episodes/{id}/still", this::still);
    }

    /** {@code ?as=sound&from=61.5} or {@code ?as=film&from=60}. */
    void give(Context ctx, Path path) throws IOException {
        String as = Objects.requireNonNullElse(ctx.queryParam("as"), "");
        double from = seconds(ctx, "from");
        PlayedFile file = known(path);
        int stream = file.sound().index();
        ctx.header("Cache-Control", "no-store");
        ctx.header("Accept-Ranges", "none");
        switch (as) {
            case "sound" ->
                    pour(
                            ctx,
                            "audio/webm",
                            out -> new Remux(tools.ffmpeg()).sound(path, stream, from, out));
            case "film" -> {
                Wrapping wrapping =
                        Playable.wrapping(file)
                                .orElseThrow(() ->
                                        new BadRequestResponse(
                                                "its pictures cannot go into a film of a browser;"
                                                        + " as=sound gives its sound"));
                pour(
                        ctx,
                        wrapping == Wrapping.WEBM ? "video/webm" : "video/mp4",
                        out -> {
                            var remux = new Remux(tools.ffmpeg());
                            remux.film(path, wrapping, stream, remux.cutBefore(path, from), out);
                        });
            }
            default -> throw new BadRequestResponse("as is sound or film");
        }
    }

    /** Writes somewhere. */
    @FunctionalInterface
    private interface Pouring {
        void into(OutputStream out) throws IOException, InterruptedException;
    }

    private void pour(Context ctx, String type, Pouring pouring) throws IOException {
        ctx.contentType(type);
        if (ctx.req().getMethod().equals("HEAD")) {
            return;
        }
        streams.run(ctx, () -> pouring.into(ctx.res().getOutputStream()));
    }

    private void still(Context ctx) throws IOException {
        Path path = paths.of(Addresses.id(ctx, Kind.EPISODE));
        double at = seconds(ctx, "at");
        streams.run(
                ctx,
                () -> {
                    byte[] picture = new Remux(tools.ffmpeg()).still(path, at);
                    ctx.contentType("image/jpeg");
                    ctx.header("Cache-Control", "private, max-age=3600");
                    ctx.result(picture);
                });
    }

    private void how(Context ctx) throws IOException {
        var id = Addresses.id(ctx, Kind.EPISODE);
        Path path = paths.of(id);
        PlayedFile file = known(path);
        var how = Playable.of(file, can(ctx));
        double from = seconds(ctx, "from");
        double begin = how.use() == Use.FILM ? cutBefore(ctx, path, from) : from;
        String media = ctx.contextPath() + "/media" + Addresses.of(id);
        String why = why(ctx, how);
        ctx.contentType("application/json; charset=utf-8");
        ctx.header("Cache-Control", "no-store");
        ctx.result(
                JsonText.string(json -> {
                    json.writeStartObject();
                    String use = how.use().name().toLowerCase(java.util.Locale.ROOT);
                    json.writeStringProperty("use", use);
                    json.writeStringProperty("type", how.type());
                    json.writeStringProperty("why", why);
                    json.writeStringProperty(
                            "address", how.use() == Use.FILE ? media : media + "?as=" + use);
                    json.writeName("begin");
                    json.writeNumber(JsonText.decimals(begin, 6));
                    json.writeName("seconds");
                    json.writeNumber(JsonText.decimals(file.info().durationSeconds(), 3));
                    boolean needsStills = how.use() == Use.SOUND && file.picture().isPresent();
                    json.writeStringProperty("still", needsStills ? media + "/still" : "");
                    json.writeEndObject();
                }));
    }

    private double cutBefore(Context ctx, Path path, double from) throws IOException {
        double[] cut = {0};
        streams.run(ctx, () -> cut[0] = new Remux(tools.ffmpeg()).cutBefore(path, from));
        return cut[0];
    }

    private String why(Context ctx, Playable how) {
        var reader = readers.of(ctx);
        return switch (how.why()) {
            case NOTHING -> "";
            case CONTAINER -> reader.say("how.container");
            case STREAM -> reader.say("how.stream");
            case SOUND -> reader.say("how.sound", "what", how.what());
            case PICTURE -> reader.say("how.picture", "what", how.what());
        };
    }

    private PlayedFile known(Path path) throws IOException {
        try {
            return played.of(path);
        } catch (UnreadableMedia e) {
            throw new UnprocessableContentResponse(String.valueOf(e.getMessage()));
        }
    }

    private static Set<String> can(Context ctx) {
        return Arrays.stream(Optional.ofNullable(ctx.queryParam("can")).orElse("").split(",", 16))
                .filter(Playable.ASKED::contains)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static double seconds(Context ctx, String name) {
        String text = Objects.requireNonNullElse(ctx.queryParam(name), "0");
        if (text.matches("[0-9]{1,6}(\\.[0-9]{1,9})?")) {
            double seconds = Double.parseDouble(text);
            if (seconds <= LONGEST_SECONDS) {
                return seconds;
            }
        }
        throw new BadRequestResponse(name + " is a number of seconds such as 842.3");
    }
}
