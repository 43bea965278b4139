package gekiban.formats.demo;

import gekiban.catalogue.draft.Draft;
import gekiban.catalogue.model.Source;
import gekiban.formats.Format;
import gekiban.formats.Unreadable;
import gekiban.formats.encoding.CleanText;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The catalogue of the demo show, version 1. {@code docs/demo-show.md} lists its fields.
 *
 * <p>The files it names are relative to the folder that it lies in: the source's address is the
 * file's absolute path. Without such an address the draft has no files, and says so.
 *
 * <p>Keys are the kind and the id of the entry: {@code track:track-01}.
 */
public final class DemoCatalogue implements Format {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String FORMAT = "gekiban-demo-catalogue";

    /** The whole demo has 40 KB. */
    private static final int MOST_BYTES = 4 << 20;

    @Override
    public String name() {
        return "catalogue of the demo show";
    }

    @Override
    public int mostBytes() {
        return MOST_BYTES;
    }

    @Override
    public boolean looksLike(String fileName, byte[] head) {
        return new String(head, StandardCharsets.UTF_8).contains("\"" + FORMAT + "\"");
    }

    @Override
    public Draft read(Source source, byte[] bytes) throws Unreadable {
        JsonNode root;
        try {
            root = JSON.readTree(bytes);
        } catch (JacksonException e) {
            throw new Unreadable("no JSON: " + CleanText.of(e.getOriginalMessage()), e);
        }
        if (!Entries.text(root, "format").equals(FORMAT)) {
            throw new Unreadable("no catalogue of the demo: format is not " + FORMAT);
        }
        String version = Entries.text(root, "version");
        if (!version.equals("1")) {
            throw new Unreadable(
                    "version " + version + " of the demo's catalogue; only 1 can be read");
        }
        var draft = Draft.of(source);
        var folder = folder(source);
        if (folder.isEmpty()) {
            draft.trouble("where it lies is not known: the files it names are left out");
        }
        var entries = new Entries(draft, ids(root), folder);
        // Credits point to names, themes to characters: those come first.
        Artists.read(entries, root);
        var show = new ShowEntry(entries);
        show.read(root.path("show"));
        var releases = new Releases(entries, show);
        releases.read(root);
        Works.read(entries, root);
        releases.songs(root);
        new Themes(entries, show).read(root);
        return draft.build();
    }

    private static Set<String> ids(JsonNode root) {
        var ids = new HashSet<String>();
        for (JsonNode id : root.findValues("id")) {
            if (id.isString()) {
                ids.add(CleanText.of(id.stringValue()));
            }
        }
        return ids;
    }

    private static Optional<Path> folder(Source source) {
        try {
            Path file = Path.of(source.address());
            return file.isAbsolute() ? Optional.ofNullable(file.getParent()) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
