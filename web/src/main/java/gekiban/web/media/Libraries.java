package gekiban.web.media;

import gekiban.catalogue.model.Fact;
import gekiban.catalogue.model.Source;
import gekiban.catalogue.store.Facts;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Says which of the files that the catalogue names may be given: those that lie in a folder that
 * was added, all links followed. What somebody entered at the desk opens no folder that was not
 * open.
 */
final class Libraries {
    private final List<Path> folders;

    private Libraries(List<Path> folders) {
        this.folders = folders;
    }

    /** The folders that were added. */
    static Libraries of(Facts facts) {
        var folders = new ArrayList<Path>();
        for (String address :
                facts.handle()
                        .createQuery("select distinct address from source where kind = 'file'")
                        .mapTo(String.class)
                        .list()) {
            folder(address).ifPresent(folders::add);
        }
        return new Libraries(folders);
    }

    /** A source that is a folder is called {@code /music/album#title}. */
    private static Optional<Path> folder(String address) {
        int end = address.lastIndexOf('#');
        return end < 0 ? Optional.empty() : path(address.substring(0, end));
    }

    private static Optional<Path> path(String text) {
        try {
            Path path = Path.of(text).normalize();
            return path.isAbsolute() ? Optional.of(path) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty(); // of another system
        }
    }

    /**
     * A file as it really is.
     *
     * @return empty when it lies in no folder that was added
     * @throws IOException when it is not at its place
     */
    Optional<Path> open(Fact fact) throws IOException {
        Optional<Path> named = path(fact.text());
        if (named.isEmpty()) {
            throw new NoSuchFileException(fact.text());
        }
        Path real = named.get().toRealPath();
        for (Path folder : folders) {
            if (named.get().startsWith(folder)) {
                return isIn(real, folder) ? Optional.of(real) : Optional.empty();
            }
        }
        // A list of some other program's names files here and there.
        boolean isFound =
                fact.source().kind() == Source.Kind.FILE
                        && folder(fact.source().address()).isEmpty();
        Path own = named.get().getParent();
        return isFound && own != null && isIn(real, own) ? Optional.of(real) : Optional.empty();
    }

    private static boolean isIn(Path real, Path folder) {
        try {
            return real.startsWith(folder.toRealPath());
        } catch (IOException e) {
            return false; // the folder is gone
        }
    }
}
