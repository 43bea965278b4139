package gekiban.desk.catalogue;

import gekiban.catalogue.draft.Draft;
import gekiban.formats.starter.StarterCatalogue;
import java.util.List;

/** Brings the facts that come with the program, or nothing in their place. */
public final class StarterFacts implements DraftSupplier {
    /** What asks for them. */
    public static final String WORD = "starter";

    private final boolean remove;

    /**
     * @param remove whether they say nothing any more, so that all of them are taken out again but
     *     what somebody confirmed
     */
    public StarterFacts(boolean remove) {
        this.remove = remove;
    }

    @Override
    public String name() {
        return "starter facts";
    }

    @Override
    public boolean understands(String word) {
        return word.equals(WORD);
    }

    @Override
    public List<Draft> drafts(String word) {
        return List.of(
                remove ? Draft.of(StarterCatalogue.SOURCE).build() : StarterCatalogue.read());
    }
}
