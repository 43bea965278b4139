package gekiban.studio.notation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The scores of the demo, which are part of the program. */
public final class Scores {
    /** Their names: eleven tracks of the album in its order, and one that is on no album. */
    public static final List<String> NAMES =
            List.of(
                    "01-shiokaze-daiya",
                    "02-nagisaguchi-eki",
                    "03-ame-no-saishu-ressha",
                    "04-wasuremono",
                    "05-kaidan-kakeashi",
                    "06-zabuton-no-hirune",
                    "07-karappo-no-zaseki",
                    "08-shio-no-hokora",
                    "09-yoake-mae",
                    "10-dare-mo-inai-fumikiri",
                    "11-saigo-no-ichion",
                    "u1-te-no-hira");

    private static final String FOLDER = "/gekiban/studio/score/";

    private Scores() {}

    /**
     * The score of a name, read anew.
     *
     * @throws IllegalArgumentException if there is none of this name
     */
    public static Sheet sheet(String name) {
        String file = name + ".abc";
        try (var stream = Scores.class.getResourceAsStream(FOLDER + file)) {
            if (stream == null) {
                throw new IllegalArgumentException("no score is named " + name);
            }
            return SheetReader.read(
                    file, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
