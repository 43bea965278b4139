package gekiban.web.clip;

import gekiban.desk.listening.Naming;
import gekiban.desk.listening.Outcome;
import gekiban.desk.listening.Progress;
import gekiban.desk.shows.ClipNames;
import gekiban.web.http.Routes;
import gekiban.web.http.Templates;
import gekiban.web.pages.Desk;
import io.javalin.config.RoutesConfig;
import io.javalin.http.ContentTooLargeResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** What is this? Names what sounds in a clip. */
public final class ClipPages implements Routes {
    /** Clips wait for one another; no longer than this, seconds. */
    private static final long PATIENCE_S = 60;

    private final Desk desk;
    private final Templates templates;
    private final Semaphore turn = new Semaphore(1, true);

    public ClipPages(Desk desk, Templates templates) {
        this.desk = desk;
        this.templates = templates;
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.get("/clip", ctx -> answer(ctx, 200, null, "", ""));
        routes.post("/clip", this::name);
    }

    /**
     * @param names what was found; null when nothing was asked or could be
     * @param trouble key of the sentence that says what is wrong; empty for nothing
     * @param why what the decoder says of it, for people
     */
    private void answer(
            Context ctx, int status, @Nullable ClipNames names, String trouble, String why) {
        Map<String, Object> model = new HashMap<>();
        model.put("names", names);
        model.put("trouble", trouble);
        model.put("why", why);
        ctx.status(status);
        templates.render(ctx, Templates.isPart(ctx) ? "clip/answer.jte" : "clip/page.jte", model);
    }

    private void name(Context ctx) throws IOException {
        try (var sent = sent(ctx);
                var upload = Upload.of(sent)) {
            if (upload.isEmpty()) {
                answer(ctx, 400, null, "clip.empty", "");
                return;
            }
            if (!turn.tryAcquire(PATIENCE_S, TimeUnit.SECONDS)) {
                answer(ctx, 503, null, "clip.busy", "");
                return;
            }
            try {
                name(ctx, upload);
            } finally {
                turn.release();
                desk.library().files().forget(upload.file());
            }
        } catch (HttpResponseException e) {
            answer(ctx, e.getStatus(), null, "clip.long", "");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            answer(ctx, 503, null, "clip.busy", "");
        }
    }

    /** A form's file where there is no script, else the file itself. */
    private static InputStream sent(Context ctx) {
        String type = Objects.requireNonNullElse(ctx.contentType(), "");
        if (!type.startsWith("multipart/form-data")) {
            return ctx.bodyInputStream();
        }
        UploadedFile file;
        try {
            file = ctx.uploadedFile("clip");
        } catch (Exception e) { // whatever the server makes of a form that is too long or cut off
            throw new ContentTooLargeResponse("the form could not be read");
        }
        return file == null ? InputStream.nullInputStream() : file.content();
    }

    private void name(Context ctx, Upload upload) throws IOException, InterruptedException {
        var troubles = new ConcurrentLinkedQueue<Outcome>();
        var names =
                new Naming(desk.library(), desk.threads())
                        .name(upload.file(), List.of(), Progress.NONE, troubles::add);
        if (names.isPresent()) {
            var heard = names.get();
            answer(ctx, 200, desk.store().read(facts -> ClipNames.of(facts, heard)), "", "");
            return;
        }
        String why =
                troubles.stream()
                        .map(each -> each instanceof Outcome.Trouble trouble ? trouble : null)
                        .filter(Objects::nonNull)
                        .filter(trouble -> trouble.file().equals(upload.file()))
                        .map(Outcome.Trouble::reason)
                        .findFirst()
                        .orElse("");
        boolean hasAlbums =
                desk.library().files().all().stream().anyMatch(file -> file.album().isPresent());
        if (hasAlbums) {
            answer(ctx, 422, null, "clip.unreadable", why);
        } else {
            answer(ctx, 200, null, "clip.noalbum", "");
        }
    }
}
