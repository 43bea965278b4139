package gekiban.web.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/** The styles, scripts and typefaces of the pages, kept in memory; browsers ask if they changed. */
public final class Assets implements Routes {
    private static final Pattern NAME = Pattern.compile("[a-z0-9.-]+");

    private static final Map<String, String> TYPES =
            Map.of(
                    "css", "text/css; charset=utf-8",
                    "js", "text/javascript; charset=utf-8",
                    "woff2", "font/woff2",
                    "svg", "image/svg+xml");

    private static final String HTMX = "/META-INF/resources/webjars/htmx.org/";

    private final Map<String, Asset> assets = new ConcurrentHashMap<>();
    private final String htmxVersion = htmxVersion();

    private record Asset(byte[] bytes, String type, String tag) {}

    @Override
    public void add(RoutesConfig routes) {
        routes.get("/assets/{name}", this::answer);
    }

    /** The WebJar's folder is called by its version, which only the jar itself knows. */
    private static String htmxVersion() {
        var properties = new Properties();
        try (InputStream in =
                Assets.class.getResourceAsStream(
                        "/META-INF/maven/org.webjars.npm/htmx.org/pom.properties")) {
            if (in != null) {
                properties.load(in);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version", "");
    }

    private void answer(Context ctx) {
        String name = ctx.pathParam("name");
        if (!NAME.matcher(name).matches()) {
            throw new NotThere("asset " + name);
        }
        Asset asset = assets.computeIfAbsent(name, this::read);
        ctx.header("ETag", asset.tag());
        ctx.header("Cache-Control", "no-cache");
        if (asset.tag().equals(ctx.header("If-None-Match"))) {
            ctx.status(304);
            return;
        }
        ctx.contentType(asset.type());
        ctx.result(asset.bytes());
    }

    private Asset read(String name) {
        String path =
                name.equals("htmx.js")
                        ? HTMX + htmxVersion + "/dist/htmx.min.js"
                        : "/gekiban/web/assets/" + name;
        String ending = name.substring(name.lastIndexOf('.') + 1);
        String type = Objects.requireNonNullElse(TYPES.get(ending), "");
        try (InputStream in = Assets.class.getResourceAsStream(path)) {
            if (in == null || type.isEmpty()) {
                throw new NotThere("asset " + name);
            }
            byte[] bytes = in.readAllBytes();
            var crc = new CRC32();
            crc.update(bytes);
            return new Asset(
                    bytes, type, '"' + HexFormat.of().toHexDigits((int) crc.getValue()) + '"');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
