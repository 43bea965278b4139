package gekiban.formats.starter;

import gekiban.catalogue.draft.Draft;
import gekiban.catalogue.model.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The facts that come with the program, as a draft. Stateless, and for any number of threads.
 *
 * <p>The draft as a whole has the source {@link #SOURCE}; each claim names the source of its row.
 * What no source stands behind is suggested. The keys of the items stay the same from edition to
 * edition, so that a later one brings the same things up to date.
 */
public final class StarterCatalogue {
    public static final Source SOURCE =
            new Source(Source.Kind.STARTER, "Gekiban starter facts", "starter");

    /** The names of its files. */
    public static final List<String> FILES =
            List.of(
                    Shows.FILE,
                    People.ARTISTS,
                    People.NAMES,
                    Releases.FILE,
                    Releases.TRACKS,
                    Rest.THINGS,
                    Rest.CREDITS,
                    Rest.FACTS);

    private StarterCatalogue() {}

    /** The facts of this edition of the program. */
    public static Draft read() {
        var files = new LinkedHashMap<String, byte[]>();
        for (String name : FILES) {
            try (var stream = StarterCatalogue.class.getResourceAsStream(name)) {
                if (stream != null) {
                    files.put(name, stream.readAllBytes());
                }
            } catch (IOException e) {
                throw new UncheckedIOException("the program's own " + name, e);
            }
        }
        return read(files);
    }

    /**
     * The facts of other files of the same form.
     *
     * @param files what is in them, by the names of {@link #FILES}; one that is not there becomes a
     *     trouble
     * @return what could be read, and a trouble for each row that could not
     */
    public static Draft read(Map<String, byte[]> files) {
        var draft = Draft.of(SOURCE);
        var sayer = new Sayer(draft);
        new Shows(sayer).say(files);
        new People(sayer).say(files);
        new Releases(sayer).say(files);
        new Rest(sayer).say(files);
        return draft.build();
    }
}
