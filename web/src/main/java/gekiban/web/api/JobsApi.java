package gekiban.web.api;

import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.desk.catalogue.Refused;
import gekiban.desk.jobs.Answers;
import gekiban.desk.jobs.Job;
import gekiban.desk.jobs.Jobs;
import gekiban.desk.jobs.Task;
import gekiban.desk.jobs.Uploads;
import gekiban.desk.json.JsonText;
import gekiban.desk.json.JsonTree;
import gekiban.web.health.Metrics;
import gekiban.web.http.NotThere;
import gekiban.web.http.Problem;
import gekiban.web.http.Routes;
import gekiban.web.jobs.Folders;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Jobs: what is done, what is asked, and how far it is as it happens. */
public final class JobsApi implements Routes {
    /** It is looked for news so often, milliseconds. */
    private static final long BETWEEN_MS = 250;

    /** After so many looks without any a sign of life is sent: proxies end what is silent. */
    private static final int QUIET_LOOKS = 60;

    /** Those who listen to events have so long to take the last, milliseconds. */
    private static final long LAST_WORDS_MS = 500;

    private final Jobs jobs;
    private final Uploads uploads;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Phaser open = new Phaser(1);

    public JobsApi(Jobs jobs, Uploads uploads) {
        this.jobs = jobs;
        this.uploads = uploads;
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.get("/api/v1/jobs", this::all);
        routes.post("/api/v1/jobs", this::submit);
        routes.get("/api/v1/jobs/events", this::events);
        routes.get("/api/v1/jobs/{id}", ctx -> answer(ctx, job(ctx)));
        routes.post("/api/v1/jobs/{id}/pause", ctx -> act(ctx, jobs::pause));
        routes.post("/api/v1/jobs/{id}/resume", ctx -> act(ctx, jobs::resume));
        routes.post("/api/v1/jobs/{id}/cancel", this::cancel);
        routes.post("/api/v1/jobs/{id}/answers", this::answers);
        routes.exception(
                Jobs.Elsewhere.class,
                (e, ctx) -> Problem.answer(ctx, 503, String.valueOf(e.getMessage())));
    }

    private void all(Context ctx) {
        Tagged.plain(ctx, json -> JobsJson.all(jobs, json));
    }

    private Job job(Context ctx) {
        long number = Asked.number(ctx, "id");
        return jobs.job(number).orElseThrow(() -> new NotThere("job " + number));
    }

    private static void answer(Context ctx, Job job) {
        Tagged.plain(ctx, json -> JobsJson.job(job, json));
    }

    private void submit(Context ctx) throws IOException {
        JsonTree body = Asked.body(ctx);
        Task task =
                switch (body.text("task")) {
                    case "demo" -> new Task.Demo();
                    case "look" ->
                            new Task.Look(
                                    body.has("upload")
                                            ? uploads.shown(body.text("upload"))
                                            : Folders.read(body.text("folder")));
                    default -> throw new IllegalArgumentException("task is look or demo");
                };
        Job job = jobs.submit(task);
        ctx.status(HttpStatus.CREATED);
        ctx.header("Location", "/api/v1/jobs/" + job.number());
        answer(ctx, job);
    }

    /** What is done to a job. */
    @FunctionalInterface
    private interface Act {
        void on(long number) throws IOException;
    }

    private void act(Context ctx, Act act) throws IOException {
        Job job = job(ctx);
        act.on(job.number());
        answer(ctx, jobs.job(job.number()).orElse(job));
    }

    /** What was dropped for it is deleted, where it was not taken in yet. */
    private void cancel(Context ctx) throws IOException {
        Job job = job(ctx);
        act(ctx, jobs::cancel);
        if (job.task() instanceof Task.Blog blog) {
            uploads.forget(blog.file());
        }
        if (job.task() instanceof Task.Look look) {
            uploads.forget(look.folder());
        }
    }

    private void answers(Context ctx) throws IOException {
        Job job = job(ctx);
        JsonTree body = Asked.body(ctx);
        Map<String, Id> shows = new HashMap<>();
        if (body.has("shows")) {
            for (var each : body.textsByName("shows").entrySet()) {
                shows.put(each.getKey(), show(each.getValue()));
            }
        }
        var answers =
                new Answers(
                        shows,
                        body.has("titles") ? body.textsByName("titles") : Map.of(),
                        body.has("left_out") ? Set.copyOf(body.texts("left_out")) : Set.of(),
                        Set.of(),
                        body.has("albums_of")
                                ? Optional.of(show(body.text("albums_of")))
                                : Optional.empty());
        Job next =
                jobs.answer(job.number(), answers)
                        .orElseThrow(() -> new Refused("job " + job.number() + " does not ask"));
        answer(ctx, next);
    }

    private static Id show(String written) {
        return Id.of(written)
                .filter(id -> id.kind() == Kind.SHOW)
                .orElseThrow(() ->
                        new IllegalArgumentException("'" + written + "' is no id such as show/5"));
    }

    /**
     * Server-sent events: the same as {@code GET /api/v1/jobs}, at each change, until it closes.
     */
    private void events(Context ctx) throws IOException, InterruptedException {
        Metrics.leaveOut(ctx);
        ctx.contentType("text/event-stream");
        ctx.header("Cache-Control", "no-store");
        ctx.header("X-Accel-Buffering", "no");
        open.register();
        try (OutputStream out = ctx.res().getOutputStream()) {
            follow(out);
        } catch (IOException e) {
            return; // whoever listened went away
        } finally {
            open.arriveAndDeregister();
        }
    }

    private void follow(OutputStream out) throws IOException, InterruptedException {
        String sent = "";
        long seen = -1;
        int quiet = 0;
        do {
            long version = jobs.version();
            if (version != seen || jobs.isElsewhere()) {
                seen = version;
                String now = JsonText.string(json -> JobsJson.all(jobs, json));
                if (!now.equals(sent)) {
                    sent = now;
                    quiet = 0;
                    String line = now.replaceAll("\\s*\\R\\s*", " ");
                    send(out, "event: jobs\ndata: " + line + "\n\n");
                }
            }
            quiet++;
            if (quiet > QUIET_LOOKS) {
                quiet = 0;
                send(out, ": still here\n\n");
            }
        } while (!closing.await(BETWEEN_MS, TimeUnit.MILLISECONDS));
    }

    /** Ends all that listen to events, before the server stops. */
    public void endEvents() {
        closing.countDown();
        try {
            open.awaitAdvanceInterruptibly(open.arrive(), LAST_WORDS_MS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (TimeoutException e) {
            return; // somebody does not read; the server cuts them off
        }
    }

    private static void send(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
