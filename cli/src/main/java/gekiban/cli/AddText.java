package gekiban.cli;

import gekiban.catalogue.intake.Report;
import gekiban.catalogue.labels.Label;
import gekiban.catalogue.labels.Labels;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.store.Store;
import gekiban.catalogue.store.StoreTrouble;
import gekiban.desk.json.JsonText;
import gekiban.desk.shows.Adding.Added;
import gekiban.desk.shows.FolderScan.Found;
import gekiban.formats.files.FolderGuess.AlbumGuess;
import gekiban.formats.files.FolderGuess.EpisodeGuess;
import gekiban.formats.files.FolderGuess.ShowGuess;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;

/** What lies below a folder, and what became of it, for people and as JSON. */
final class AddText {
    private AddText() {}

    static List<String> lines(Found found) {
        var lines = new ArrayList<String>();
        for (ShowGuess show : found.guess().shows()) {
            lines.add(
                    (show.isFilm() ? "film " : "show ")
                            + titled(show.title())
                            + (show.season().isEmpty() ? "" : ", season " + show.season())
                            + ": "
                            + counted(show.episodes().size(), "episode")
                            + " ("
                            + show.reason()
                            + ")");
            for (EpisodeGuess episode : show.episodes()) {
                String number = episode.name().number();
                lines.add(
                        "  "
                                + (number.isEmpty() ? "?" : number)
                                + "  "
                                + Text.oneLine(episode.path()));
            }
        }
        for (AlbumGuess album : found.guess().albums()) {
            lines.add(
                    "album "
                            + titled(album.title())
                            + (album.name().catalogueNumber().isEmpty()
                                    ? ""
                                    : " [" + album.name().catalogueNumber() + "]")
                            + ": "
                            + counted(album.paths().size(), "track")
                            + (album.discs() > 1 ? " on " + counted(album.discs(), "disc") : "")
                            + " ("
                            + album.reason()
                            + ")");
        }
        found.guess()
                .songs()
                .forEach(song ->
                        lines.add("left out: " + Text.oneLine(song.path()) + ", " + song.reason()));
        found.guess()
                .others()
                .forEach(other ->
                        lines.add(
                                "left out: " + Text.oneLine(other.path()) + ", " + other.reason()));
        return lines;
    }

    private static String titled(String title) {
        return title.isEmpty() ? "without a title" : Text.oneLine(title);
    }

    private static String counted(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    static String json(Found found) {
        return JsonText.string(json -> {
            json.writeStartObject();
            json.writeStringProperty("folder", found.folder().toString());
            json.writeArrayPropertyStart("shows");
            for (ShowGuess show : found.guess().shows()) {
                json.writeStartObject();
                json.writeStringProperty("title", show.title());
                json.writeStringProperty("season", show.season());
                json.writeBooleanProperty("film", show.isFilm());
                json.writeStringProperty("reason", show.reason());
                json.writeArrayPropertyStart("episodes");
                for (EpisodeGuess episode : show.episodes()) {
                    json.writeStartObject();
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
            Stream.concat(
                            found.guess().songs().stream()
                                    .map(song -> List.of(song.path(), song.reason())),
                            found.guess().others().stream()
                                    .map(other -> List.of(other.path(), other.reason())))
                    .forEach(each -> {
                        json.writeStartObject();
                        json.writeStringProperty("file", each.getFirst());
                        json.writeStringProperty("reason", each.getLast());
                        json.writeEndObject();
                    });
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    /** Says what became of it. */
    static void told(Store store, Added added, boolean asJson, Screen screen) throws StoreTrouble {
        var ids = Stream.concat(added.shows().stream(), added.releases().stream()).toList();
        var labels = store.read(facts -> List.copyOf(new Labels(facts).of(ids).values()));
        int things = added.reports().values().stream().mapToInt(Report::things).sum();
        int facts = added.reports().values().stream().mapToInt(Report::added).sum();
        if (asJson) {
            screen.print(
                    JsonText.string(json -> {
                        json.writeStartObject();
                        writeIds("shows", added.shows(), json);
                        writeIds("releases", added.releases(), json);
                        json.writeNumberProperty("new_things", things);
                        json.writeNumberProperty("new_facts", facts);
                        json.writeEndObject();
                    }));
            return;
        }
        for (Label label : labels) {
            screen.result(label.id() + "  " + Text.oneLine(label.title()));
        }
        screen.say(
                things == 0 && facts == 0
                        ? "nothing is new"
                        : counted(things, "new thing") + ", " + counted(facts, "new fact"));
    }

    private static void writeIds(String name, List<Id> ids, JsonGenerator json) {
        json.writeArrayPropertyStart(name);
        ids.forEach(id -> json.writeString(id.toString()));
        json.writeEndArray();
    }
}
