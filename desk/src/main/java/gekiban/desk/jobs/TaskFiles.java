package gekiban.desk.jobs;

import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.desk.files.WholeFile;
import gekiban.desk.json.JsonText;
import gekiban.desk.json.JsonTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.core.JsonGenerator;

/**
 * Tasks that are not done, each in a file:
 *
 * <pre>
 * 7.json   {"task": "bring", "folder": "/video/Muteki", "shows": {"show /Muteki/": "show/5"},
 *           "titles": {}, "leftOut": [], "only": [], "albumsOf": "", "paused": false, "trouble": ""}
 * last     7, so that no number is used twice
 * </pre>
 */
final class TaskFiles {
    private static final String ENDING = ".json";
    private static final String LAST = "last";
    private static final String NUMBER = "[0-9]{1,15}";

    private final Path folder;

    TaskFiles(Path folder) {
        this.folder = folder;
    }

    /**
     * A task and how it stands.
     *
     * @param isPaused whether a person stopped it for now
     * @param trouble why it failed; empty while it did not
     */
    record Kept(Task task, boolean isPaused, String trouble) {
        Kept(Task task) {
            this(task, false, "");
        }
    }

    /**
     * What lies there.
     *
     * @param tasks by their numbers
     * @param troubles what could not be read
     * @param greatest number of all these
     */
    record All(Map<Long, Kept> tasks, List<String> troubles, long greatest) {}

    All read() throws IOException {
        var tasks = new TreeMap<Long, Kept>();
        var troubles = new ArrayList<String>();
        long greatest = 0;
        if (!Files.isDirectory(folder)) {
            return new All(tasks, troubles, greatest);
        }
        try (var files = Files.newDirectoryStream(folder, "*" + ENDING)) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                String number = name.substring(0, name.length() - ENDING.length());
                if (!number.matches(NUMBER)) {
                    continue;
                }
                greatest = Math.max(greatest, Long.parseLong(number));
                try {
                    tasks.put(Long.parseLong(number), kept(JsonTree.read(file)));
                } catch (IOException | InvalidPathException e) {
                    troubles.add(file + ": is no job that can be gone on with: " + e.getMessage());
                }
            }
        }
        return new All(tasks, troubles, greatest);
    }

    private static Kept kept(JsonTree json) throws IOException {
        Task task =
                switch (json.text("task")) {
                    case "look" -> new Task.Look(Path.of(json.text("folder")), only(json));
                    case "bring" -> new Task.Bring(Path.of(json.text("folder")), answers(json));
                    case "blog" -> new Task.Blog(Path.of(json.text("folder")), json.text("name"));
                    case "demo" -> new Task.Demo();
                    default -> throw new IOException("no such task");
                };
        return new Kept(task, json.is("paused"), json.textOrEmpty("trouble"));
    }

    private static Answers answers(JsonTree json) throws JsonTree.Malformed {
        var shows = new HashMap<String, Id>();
        for (var each : json.textsByName("shows").entrySet()) {
            show(each.getValue()).ifPresent(id -> shows.put(each.getKey(), id));
        }
        return new Answers(
                shows,
                json.textsByName("titles"),
                Set.copyOf(json.texts("leftOut")),
                only(json),
                show(json.textOrEmpty("albumsOf")));
    }

    private static Set<String> only(JsonTree json) throws JsonTree.Malformed {
        return Set.copyOf(json.texts("only"));
    }

    private static Optional<Id> show(String text) {
        return Id.of(text).filter(id -> id.kind() == Kind.SHOW);
    }

    void write(long number, Kept kept) throws IOException {
        String text = JsonText.string(json -> write(json, kept));
        WholeFile.write(file(number), out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static void write(JsonGenerator json, Kept kept) {
        json.writeStartObject();
        switch (kept.task()) {
            case Task.Demo demo -> json.writeStringProperty("task", "demo");
            case Task.Blog blog -> {
                json.writeStringProperty("task", "blog");
                json.writeStringProperty("folder", blog.file().toString());
                json.writeStringProperty("name", blog.name());
            }
            case Task.Look look -> {
                json.writeStringProperty("task", "look");
                json.writeStringProperty("folder", look.folder().toString());
                write("only", look.only(), json);
            }
            case Task.Bring bring -> {
                json.writeStringProperty("task", "bring");
                json.writeStringProperty("folder", bring.folder().toString());
                write(json, bring.answers());
            }
        }
        json.writeBooleanProperty("paused", kept.isPaused());
        json.writeStringProperty("trouble", kept.trouble());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Answers answers) {
        json.writeObjectPropertyStart("shows");
        answers.shows().forEach((key, id) -> json.writeStringProperty(key, id.toString()));
        json.writeEndObject();
        json.writeObjectPropertyStart("titles");
        answers.titles().forEach(json::writeStringProperty);
        json.writeEndObject();
        write("leftOut", answers.leftOut(), json);
        write("only", answers.only(), json);
        json.writeStringProperty("albumsOf", answers.albumsOf().map(Id::toString).orElse(""));
    }

    private static void write(String name, Set<String> texts, JsonGenerator json) {
        json.writeArrayPropertyStart(name);
        texts.forEach(json::writeString);
        json.writeEndArray();
    }

    /** The greatest number that was ever given; 0 for none. */
    long last() throws IOException {
        Path file = folder.resolve(LAST);
        String text = Files.exists(file) ? Files.readString(file).strip() : "";
        return text.matches(NUMBER) ? Long.parseLong(text) : 0;
    }

    void last(long number) throws IOException {
        byte[] text = Long.toString(number).getBytes(StandardCharsets.UTF_8);
        WholeFile.write(folder.resolve(LAST), out -> out.write(text));
    }

    void delete(long number) throws IOException {
        Files.deleteIfExists(file(number));
    }

    private Path file(long number) {
        return folder.resolve(number + ENDING);
    }
}
