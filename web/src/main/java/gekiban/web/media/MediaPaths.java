package gekiban.web.media;

import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Entry;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Track;
import gekiban.catalogue.store.Facts;
import gekiban.catalogue.store.Store;
import gekiban.web.http.NotThere;
import io.javalin.http.GoneResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Finds the file of an episode or a recording: one that the catalogue names, and no other. */
final class MediaPaths {
    private final Store store;

    MediaPaths(Store store) {
        this.store = store;
    }

    /**
     * The first that is at its place.
     *
     * @throws NotThere when the catalogue names none
     * @throws GoneResponse when none that it names is there any more
     */
    Path of(Id id) throws IOException {
        List<String> paths = store.read(facts -> paths(facts, id));
        if (paths.isEmpty()) {
            throw new NotThere("file of " + id);
        }
        for (String each : paths) {
            try {
                Path path = Path.of(each);
                if (path.isAbsolute() && Files.isRegularFile(path)) {
                    return path;
                }
            } catch (InvalidPathException e) {
                continue; // of another system
            }
        }
        throw new GoneResponse(paths.getFirst() + " is not at its place; cues and notes are kept");
    }

    private static List<String> paths(Facts facts, Id id) {
        var things = new ArrayList<Id>();
        if (id.kind() == Kind.RECORDING) {
            things.addAll(facts.of(Track.RECORDING, id, Kind.TRACK));
        } else {
            things.add(id);
        }
        return facts.entries(things).values().stream()
                .map((Entry entry) -> entry.all(Common.FILE))
                .flatMap(List::stream)
                .map(fact -> fact.text())
                .distinct()
                .toList();
    }
}
