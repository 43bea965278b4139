package gekiban.formats.anime;

import gekiban.catalogue.draft.Draft;
import gekiban.formats.Unreadable;
import java.util.ArrayList;

/** How a reading ends. */
public final class Finish {
    /** More lines of what is wrong are read by nobody. */
    private static final int MOST_TROUBLES = 200;

    private Finish() {}

    /**
     * The draft, with the first 200 of its troubles.
     *
     * @param nothing what to say of a file in which there was nothing and nothing wrong
     * @throws Unreadable when it has no items
     */
    public static Draft of(Draft.Builder builder, String nothing) throws Unreadable {
        var draft = builder.build();
        var troubles = draft.troubles();
        if (draft.items().isEmpty()) {
            throw new Unreadable(troubles.isEmpty() ? nothing : troubles.getFirst());
        }
        if (troubles.size() <= MOST_TROUBLES) {
            return draft;
        }
        var first = new ArrayList<>(troubles.subList(0, MOST_TROUBLES));
        first.add("and " + (troubles.size() - MOST_TROUBLES) + " more");
        return new Draft(draft.source(), draft.items(), first);
    }
}
