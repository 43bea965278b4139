package gekiban.web.jobs;

import gekiban.desk.catalogue.Refused;
import gekiban.desk.jobs.Job;
import gekiban.desk.jobs.Jobs;
import gekiban.desk.jobs.Task;
import gekiban.desk.jobs.Uploads;
import gekiban.desk.pages.job.JobPage;
import gekiban.web.http.NotThere;
import gekiban.web.http.Routes;
import gekiban.web.http.Templates;
import gekiban.web.pages.Desk;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** All jobs, and each with how far it is. */
public final class JobPages implements Routes {
    private final Desk desk;
    private final Jobs jobs;
    private final Templates templates;

    public JobPages(Desk desk, Jobs jobs, Templates templates) {
        this.desk = desk;
        this.jobs = jobs;
        this.templates = templates;
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.get("/jobs", ctx -> all(ctx, 200, ""));
        routes.post("/jobs", this::submit);
        routes.get("/jobs/{id}", ctx -> answer(ctx, job(ctx), false));
        routes.post("/jobs/{id}/answers", this::answered);
        routes.post("/jobs/{id}/pause", ctx -> act(ctx, jobs::pause));
        routes.post("/jobs/{id}/resume", ctx -> act(ctx, jobs::resume));
        routes.post("/jobs/{id}/cancel", this::cancel);
    }

    private void all(Context ctx, int status, String trouble) throws IOException {
        var all = jobs.all().reversed();
        Map<Long, JobPage> pages = new HashMap<>();
        desk.store()
                .read(facts -> {
                    all.forEach(job -> pages.put(job.number(), JobPage.of(facts, job)));
                    return all.size();
                });
        ctx.status(status);
        templates.render(
                ctx,
                "job/list.jte",
                Map.of(
                        "pages",
                        all.stream().map(job -> pages.get(job.number())).toList(),
                        "elsewhere",
                        jobs.isElsewhere(),
                        "troubles",
                        jobs.troubles(),
                        "asked",
                        Objects.requireNonNullElse(ctx.formParam("folder"), ""),
                        "trouble",
                        trouble));
    }

    private void submit(Context ctx) throws IOException {
        try {
            boolean isDemo = "demo".equals(ctx.formParam("task"));
            Task task =
                    isDemo
                            ? new Task.Demo()
                            : new Task.Look(
                                    Folders.read(
                                            Objects.requireNonNullElse(
                                                    ctx.formParam("folder"), "")));
            Job job = jobs.submit(task);
            ctx.redirect(isDemo ? "/" : address(job), HttpStatus.SEE_OTHER);
        } catch (Refused | Jobs.Elsewhere e) {
            all(ctx, e instanceof Refused ? 400 : 503, String.valueOf(e.getMessage()));
        }
    }

    private static String address(Job job) {
        return "/jobs/" + job.number();
    }

    private static long number(Context ctx) {
        String written = ctx.pathParam("id");
        if (!written.matches("[0-9]{1,15}")) {
            throw new NotThere("job " + written);
        }
        return Long.parseLong(written);
    }

    private Job job(Context ctx) {
        long number = number(ctx);
        return jobs.job(number).orElseThrow(() -> new NotThere("job " + number));
    }

    /**
     * Answers with the page of a job.
     *
     * @param isFirst whether it is the desk's first page
     */
    public void answer(Context ctx, Job job, boolean isFirst) throws IOException {
        JobPage page = desk.store().read(facts -> JobPage.of(facts, job));
        templates.render(
                ctx,
                Templates.isPart(ctx) ? "job/live.jte" : "job/page.jte",
                Map.of("page", page, "first", isFirst, "elsewhere", jobs.isElsewhere()));
    }

    private void answered(Context ctx) throws IOException {
        Job job = job(ctx);
        jobs.answer(job.number(), Guessed.read(ctx));
        ctx.redirect(address(job), HttpStatus.SEE_OTHER);
    }

    /** What is done to a job. */
    @FunctionalInterface
    private interface Act {
        void on(long number) throws IOException;
    }

    private void act(Context ctx, Act act) throws IOException {
        Job job = job(ctx);
        act.on(job.number());
        ctx.redirect(job.task() instanceof Task.Demo ? "/" : address(job), HttpStatus.SEE_OTHER);
    }

    /** What was dropped for it is deleted, where it was not taken in yet. */
    private void cancel(Context ctx) throws IOException {
        Job job = job(ctx);
        jobs.cancel(job.number());
        if (job.task() instanceof Task.Look look) {
            new Uploads(desk.library().home().uploads()).forget(look.folder());
        } else if (job.task() instanceof Task.Blog blog) {
            new Uploads(desk.library().home().uploads()).forget(blog.file());
        }
        boolean isThere = jobs.job(job.number()).isPresent();
        ctx.redirect(
                job.task() instanceof Task.Demo ? "/" : isThere ? address(job) : "/jobs",
                HttpStatus.SEE_OTHER);
    }
}
