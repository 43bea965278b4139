package gekiban.desk.catalogue;

import gekiban.catalogue.draft.Draft;
import java.io.IOException;
import java.util.List;

/** Brings drafts that come from no file, such as the answer of another catalogue. */
public interface DraftSupplier {
    /** What it brings, for people: "MusicBrainz release". */
    String name();

    /** Whether a word asks for something of this supplier, such as {@code musicbrainz:...}. */
    boolean understands(String word);

    /**
     * @param word one that it understands
     * @return each becomes an edit
     * @throws IOException one line that says why nothing comes, without the word
     */
    List<Draft> drafts(String word) throws IOException, InterruptedException;
}
