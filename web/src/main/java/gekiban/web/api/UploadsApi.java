package gekiban.web.api;

import gekiban.desk.jobs.Uploads;
import gekiban.desk.json.JsonTree;
import gekiban.web.http.Routes;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Files that are dropped in a browser: first their names and sizes, then each by itself. */
public final class UploadsApi implements Routes {
    private final Uploads uploads;

    public UploadsApi(Uploads uploads) {
        this.uploads = uploads;
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.post("/api/v1/uploads", this::begin);
        routes.put("/api/v1/uploads/{name}", this::write);
    }

    private void begin(Context ctx) throws IOException {
        Map<String, String> refused = new LinkedHashMap<>();
        long bytes = 0;
        for (JsonTree file : Asked.body(ctx).objects("files")) {
            String path = file.text("path");
            var refusal = Uploads.refusal(path);
            if (refusal.isPresent()) {
                refused.put(path, refusal.get());
            } else {
                bytes += Math.max(0, file.whole("bytes"));
            }
        }
        String name = uploads.begin(bytes);
        ctx.status(HttpStatus.CREATED);
        ctx.header("Location", "/api/v1/uploads/" + name);
        Tagged.plain(
                ctx,
                json -> {
                    json.writeStartObject();
                    json.writeStringProperty("upload", name);
                    json.writeArrayPropertyStart("left_out");
                    refused.forEach((path, reason) -> {
                        json.writeStartObject();
                        json.writeStringProperty("file", path);
                        json.writeStringProperty("reason", reason);
                        json.writeEndObject();
                    });
                    json.writeEndArray();
                    json.writeEndObject();
                });
    }

    private void write(Context ctx) throws IOException {
        uploads.write(ctx.pathParam("name"), Asked.query(ctx, "path"), ctx.bodyInputStream());
        ctx.status(HttpStatus.NO_CONTENT);
    }
}
