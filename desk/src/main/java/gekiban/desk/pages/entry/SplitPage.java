package gekiban.desk.pages.entry;

import gekiban.catalogue.labels.Label;
import gekiban.catalogue.labels.Labels;
import gekiban.catalogue.model.Fact;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.store.Facts;
import java.util.List;

/**
 * What can be split off a thing.
 *
 * @param pointers things that point to it: the names of an artist, the tracks of a recording
 * @param more how many more there are than are shown
 */
public record SplitPage(EntryPage entry, List<Label> pointers, int more) {
    /** More nobody ticks one by one. */
    private static final int MOST = 500;

    public SplitPage {
        pointers = List.copyOf(pointers);
    }

    public static SplitPage of(Facts facts, Id id) {
        var pointing = facts.pointingTo(id).stream().map(Fact::of).distinct().toList();
        var shown = pointing.stream().limit(MOST).toList();
        return new SplitPage(
                EntryPage.of(facts, id),
                List.copyOf(new Labels(facts).of(shown).values()),
                pointing.size() - shown.size());
    }
}
