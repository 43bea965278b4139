package gekiban.desk.pages.entry;

import gekiban.catalogue.model.Field;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.store.Facts;
import gekiban.desk.pages.entry.EntryPage.Part;
import gekiban.desk.pages.entry.EntryPage.Said;
import java.util.ArrayList;
import java.util.List;

/**
 * Two things of one kind that may be one, beside one another.
 *
 * @param rows the fields in which at least one of them says something
 */
public record MergePage(EntryPage one, EntryPage other, List<Row> rows) {
    public MergePage {
        rows = List.copyOf(rows);
    }

    /** What each says in a field. */
    public record Row(Field field, List<Said> one, List<Said> other) {}

    public static MergePage of(Facts facts, Id one, Id other) {
        var first = EntryPage.of(facts, one);
        var second = EntryPage.of(facts, other);
        var rows = new ArrayList<Row>();
        for (int i = 0; i < first.parts().size(); i++) {
            Part a = first.parts().get(i);
            Part b = second.parts().get(i);
            if (!a.said().isEmpty() || !b.said().isEmpty()) {
                rows.add(new Row(a.field(), a.said(), b.said()));
            }
        }
        return new MergePage(first, second, rows);
    }
}
