package gekiban.web.api;

import gekiban.desk.jobs.Answers;
import gekiban.desk.jobs.Job;
import gekiban.desk.jobs.Jobs;
import gekiban.desk.jobs.Task;
import gekiban.desk.json.JsonText;
import gekiban.desk.shows.FolderScan.Found;
import gekiban.formats.files.FolderGuess.AlbumGuess;
import gekiban.formats.files.FolderGuess.EpisodeGuess;
import gekiban.formats.files.FolderGuess.ShowGuess;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;

/** Jobs as JSON. */
final class JobsJson {
    private static final int DECIMALS = 4;

    private JobsJson() {}

    static void all(Jobs jobs, JsonGenerator json) {
        json.writeStartObject();
        json.writeBooleanProperty("elsewhere", jobs.isElsewhere());
        json.writeArrayPropertyStart("jobs");
        jobs.all().forEach(job -> job(job, json));
        json.writeEndArray();
        json.writeArrayPropertyStart("troubles");
        jobs.troubles().forEach(json::writeString);
        json.writeEndArray();
        json.writeEndObject();
    }

    static void job(Job job, JsonGenerator json) {
        json.writeStartObject();
        json.writeNumberProperty("job", job.number());
        switch (job.task()) {
            case Task.Look look -> task("look", look.folder().toString(), json);
            case Task.Bring bring -> task("bring", bring.folder().toString(), json);
            case Task.Blog blog -> task("blog", blog.name(), json);
            case Task.Demo demo -> json.writeStringProperty("task", "demo");
        }
        json.writeStringProperty("state", job.state().name().toLowerCase(Locale.ROOT));
        json.writeStringProperty("step", job.step().name().toLowerCase(Locale.ROOT));
        json.writeNumberProperty("part", JsonText.decimals(job.part(), DECIMALS));
        json.writeNumberProperty("done", job.done());
        json.writeNumberProperty("of", job.of());
        json.writeArrayPropertyStart("shows");
        job.shows().forEach(show -> json.writeString(show.toString()));
        json.writeEndArray();
        json.writeArrayPropertyStart("episodes");
        job.episodes()
                .forEach((episode, part) -> {
                    json.writeStartObject();
                    json.writeStringProperty("episode", episode.toString());
                    json.writeNumberProperty("part", JsonText.decimals(part, DECIMALS));
                    json.writeEndObject();
                });
        json.writeEndArray();
        json.writeArrayPropertyStart("notes");
        for (Job.Note note : job.notes()) {
            json.writeStartObject();
            json.writeStringProperty("at", note.when().toString());
            json.writeStringProperty("text", note.text());
            json.writeEndObject();
        }
        json.writeEndArray();
        if (!job.trouble().isEmpty()) {
            json.writeStringProperty("trouble", job.trouble());
        }
        if (job.state() == Job.State.ASKING && job.found().isPresent()) {
            json.writeName("found");
            found(job.found().get(), json);
        }
        json.writeEndObject();
    }

    private static void task(String task, String folder, JsonGenerator json) {
        json.writeStringProperty("task", task);
        json.writeStringProperty("folder", folder);
    }

    private static void found(Found found, JsonGenerator json) {
        json.writeStartObject();
        json.writeArrayPropertyStart("shows");
        for (ShowGuess show : found.guess().shows()) {
            json.writeStartObject();
            json.writeStringProperty("key", Answers.key(show));
            json.writeStringProperty("title", show.title());
            json.writeStringProperty("season", show.season());
            json.writeBooleanProperty("film", show.isFilm());
            json.writeStringProperty("reason", show.reason());
            json.writeArrayPropertyStart("episodes");
            for (EpisodeGuess episode : show.episodes()) {
                json.writeStartObject();
                json.writeStringProperty("key", Answers.key(episode.path()));
                json.writeStringProperty("number", episode.name().number());
                json.writeStringProperty("title", episode.name().title());
                json.writeStringProperty("file", episode.path());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("albums");
        for (AlbumGuess album : found.guess().albums()) {
            json.writeStartObject();
            json.writeStringProperty("key", Answers.key(album));
            json.writeStringProperty("title", album.title());
            json.writeStringProperty("catalogue_number", album.name().catalogueNumber());
            json.writeNumberProperty("discs", album.discs());
            json.writeStringProperty("reason", album.reason());
            json.writeArrayPropertyStart("files");
            album.paths().forEach(json::writeString);
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("left_out");
        found.guess().songs().forEach(song -> leftOut(song.path(), song.reason(), json));
        found.guess().others().forEach(file -> leftOut(file.path(), file.reason(), json));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void leftOut(String file, String reason, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("file", file);
        json.writeStringProperty("reason", reason);
        json.writeEndObject();
    }
}
