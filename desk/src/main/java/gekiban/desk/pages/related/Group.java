package gekiban.desk.pages.related;

import gekiban.catalogue.labels.Label;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.State;
import gekiban.catalogue.model.Value;
import java.util.List;

/**
 * Things of one kind that point to a thing in one way.
 *
 * @param kind of the things
 * @param field by which they point: "subject"
 * @param items in the order of what they are part of and their numbers
 */
public record Group(Kind kind, String field, List<Item> items) {

    /**
     * One of them.
     *
     * @param value what it says of it: of a credit the role, of a song's use "OP"
     * @param state the best that a source gives it
     * @param sources who says so
     */
    public record Item(Label label, Value value, State state, List<String> sources) {
        public Item {
            sources = List.copyOf(sources);
        }

        public boolean isDoubtful() {
            return state == State.SUGGESTED;
        }
    }

    public Group {
        items = List.copyOf(items);
    }
}
