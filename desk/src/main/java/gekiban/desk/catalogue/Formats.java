package gekiban.desk.catalogue;

import gekiban.formats.Format;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The kinds of files that can be taken in.
 *
 * @param formats those that are surest of their own come first: the first that a file looks like is
 *     its format
 */
public record Formats(List<Format> formats) {

    /** So much of a file is looked at, bytes. */
    static final int HEAD = 8192;

    public Formats {
        formats = List.copyOf(formats);
    }

    /**
     * What a file is.
     *
     * @param fileName without folders
     * @param head its first {@value #HEAD} bytes, or all of a shorter one
     */
    Optional<Format> of(String fileName, byte[] head) {
        return formats.stream().filter(format -> format.looksLike(fileName, head)).findFirst();
    }

    /** Their names, for people who wonder. */
    String names() {
        return formats.stream().map(Format::name).collect(Collectors.joining(", "));
    }
}
