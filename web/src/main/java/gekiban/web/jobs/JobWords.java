package gekiban.web.jobs;

import gekiban.desk.jobs.Job;
import gekiban.desk.jobs.Job.State;
import gekiban.desk.jobs.Job.Step;
import gekiban.desk.jobs.Task;
import gekiban.desk.pages.ShowPage;
import gekiban.desk.pages.job.JobPage;
import gekiban.web.http.Reader;
import gekiban.web.http.Times;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** What is said of a job. */
public final class JobWords {
    private JobWords() {}

    /** Which folder it is about; empty for the demo show. */
    public static String folder(Job job) {
        return switch (job.task()) {
            case Task.Look look -> look.folder().toString();
            case Task.Bring bring -> bring.folder().toString();
            case Task.Blog blog -> blog.name();
            case Task.Demo demo -> "";
        };
    }

    /** What it is called before its show is known. */
    public static String title(Reader reader, Job job) {
        return switch (job.task()) {
            case Task.Look look -> reader.say("job.look");
            case Task.Bring bring -> reader.say("job.bring");
            case Task.Blog blog -> reader.say("job.blog");
            case Task.Demo demo -> reader.say("job.demo");
        };
    }

    /** How far it is, in one sentence; with marks of what stands out in it. */
    public static String sentence(Reader reader, JobPage page) {
        Job job = page.job();
        return switch (job.state()) {
            case RUNNING -> running(reader, page);
            case DONE -> done(reader, page);
            default -> reader.say("job.is." + word(job.state()));
        };
    }

    private static String running(Reader reader, JobPage page) {
        Job job = page.job();
        if (job.step() == Step.EPISODES) {
            return reader.say(
                    "job.episodes",
                    "done",
                    job.done(),
                    "of",
                    job.of(),
                    "recordings",
                    page.recordings());
        }
        return reader.say(
                "job.step." + job.step().name().toLowerCase(Locale.ROOT),
                "done",
                job.done(),
                "of",
                job.of(),
                "percent",
                percent(job));
    }

    private static String done(Reader reader, JobPage page) {
        if (page.job().task() instanceof Task.Blog) {
            return reader.say("job.done.blog", "of", page.job().of());
        }
        int cues = page.shows().stream().mapToInt(ShowPage::cues).sum();
        double music = page.shows().stream().mapToDouble(ShowPage::musicSeconds).sum();
        return cues == 0
                ? reader.say("job.is.done")
                : reader.say("job.done.cues", "cues", cues, "music", Times.whole(music));
    }

    /** Of all of it, in hundredths. */
    public static long percent(Job job) {
        return Math.round(Math.floor(100 * job.part()));
    }

    public static String word(State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    /** What stands at the end of an episode's strip. */
    public static String line(Reader reader, Job job, ShowPage.Line line) {
        if (!line.cues().isEmpty()) {
            return reader.say(
                    "job.line.cues",
                    "cues",
                    line.cues().size(),
                    "music",
                    Times.whole(line.musicSeconds()));
        }
        double part = part(job, line);
        if (part >= 1) {
            return reader.say("job.line.nothing");
        }
        return part > 0
                ? reader.say("job.line.part", "percent", Math.round(100 * part))
                : reader.say(job.state().isOver() ? "job.line.not" : "job.line.waits");
    }

    /** What part of an episode is heard: up to here its strip is open. */
    public static double part(Job job, ShowPage.Line line) {
        if (!line.cues().isEmpty() || job.state() == State.DONE) {
            return 1;
        }
        return job.episodes().getOrDefault(line.episode().id(), 0.0);
    }

    /** When something was noted, by the clock of the desk. */
    public static String clock(Instant when) {
        return LocalTime.ofInstant(when, ZoneId.systemDefault())
                .truncatedTo(ChronoUnit.SECONDS)
                .format(DateTimeFormatter.ISO_LOCAL_TIME);
    }
}
