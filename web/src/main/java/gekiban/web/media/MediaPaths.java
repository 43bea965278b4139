package gekiban.web.media;

import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Fact;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Track;
import gekiban.catalogue.store.Facts;
import gekiban.catalogue.store.Store;
import gekiban.web.http.NotThere;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.GoneResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the file of an episode or a recording: one that the catalogue names, in a folder that was
 * added, and no other.
 */
final class MediaPaths {
    private final Store store;

    MediaPaths(Store store) {
        this.store = store;
    }

    private record Named(List<Fact> files, Libraries libraries) {}

    /**
     * The first that is at its place, as it really is.
     *
     * @throws NotThere when the catalogue names none
     * @throws GoneResponse when none that it names is there any more
     * @throws ForbiddenResponse when it is elsewhere than in the folders that were added
     */
    Path of(Id id) throws IOException {
        Named named = store.read(facts -> new Named(files(facts, id), Libraries.of(facts)));
        if (named.files().isEmpty()) {
            throw new NotThere("file of " + id);
        }
        boolean isElsewhere = false;
        for (Fact each : named.files()) {
            try {
                Optional<Path> real = named.libraries().open(each);
                isElsewhere |= real.isEmpty();
                if (real.isPresent() && Files.isRegularFile(real.get())) {
                    return real.get();
                }
            } catch (IOException e) {
                continue; // not at its place
            }
        }
        String first = named.files().getFirst().text();
        if (isElsewhere) {
            throw new ForbiddenResponse(
                    first + " leads out of the folders that were added; add its folder first");
        }
        throw new GoneResponse(first + " is not at its place; cues and notes are kept");
    }

    private static List<Fact> files(Facts facts, Id id) {
        var things = new ArrayList<Id>();
        if (id.kind() == Kind.RECORDING) {
            things.addAll(facts.of(Track.RECORDING, id, Kind.TRACK));
        } else {
            things.add(id);
        }
        return facts.entries(things).values().stream()
                .flatMap(entry -> entry.all(Common.FILE).stream())
                .toList();
    }
}
