package gekiban.web.jobs;

import gekiban.desk.catalogue.Refused;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/** Paths of folders as people paste them. */
public final class Folders {
    private Folders() {}

    /**
     * Reads {@code /video/Muteki}, {@code "/video/My Show/"}, {@code file:///video/Muteki} or
     * {@code ~/Muteki}.
     *
     * @throws Refused when it is no folder that is there
     */
    public static Path read(String pasted) throws Refused {
        String text = pasted.strip();
        boolean isQuoted =
                text.length() > 1
                        && (text.startsWith("\"") && text.endsWith("\"")
                                || text.startsWith("'") && text.endsWith("'"));
        if (isQuoted) {
            text = text.substring(1, text.length() - 1);
        }
        if (text.isEmpty()) {
            throw new Refused("no folder was named");
        }
        Path path;
        try {
            if (text.startsWith("file:")) {
                path = Path.of(URI.create(text));
            } else if (text.equals("~") || text.startsWith("~/")) {
                path = Path.of(System.getProperty("user.home") + text.substring(1));
            } else {
                path = Path.of(text);
            }
        } catch (IllegalArgumentException e) {
            throw new Refused("'" + text + "' is no path of a folder");
        }
        if (!path.isAbsolute()) {
            throw new Refused("'" + text + "' is no whole path, such as /video/Show");
        }
        if (!Files.isDirectory(path)) {
            throw new Refused(path + ": there is no such folder");
        }
        return path.normalize();
    }
}
