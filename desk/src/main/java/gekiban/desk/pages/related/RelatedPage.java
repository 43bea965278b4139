package gekiban.desk.pages.related;

import gekiban.catalogue.labels.Label;
import gekiban.catalogue.labels.Labels;
import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Entry;
import gekiban.catalogue.model.Fact;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Recording;
import gekiban.catalogue.model.Song;
import gekiban.catalogue.model.Theme;
import gekiban.catalogue.store.Facts;
import gekiban.desk.pages.use.RecordingUse;
import gekiban.desk.pages.use.RecordingUses;
import gekiban.desk.pages.vital.CreditLine;
import gekiban.desk.pages.vital.CreditReader;
import gekiban.desk.pages.vital.Vital;
import gekiban.desk.pages.vital.Vitals;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A character, a song, a work or a theme.
 *
 * @param vitals what is said of it, without credits
 * @param groups what points to it
 * @param uses where its recordings are heard
 */
public record RelatedPage(
        Label label,
        List<Vital> vitals,
        List<CreditLine> credits,
        List<Group> groups,
        List<RecordingUse> uses) {
    /** Kinds of things that have such a page. */
    public static final Set<Kind> KINDS =
            Set.copyOf(EnumSet.of(Kind.CHARACTER, Kind.SONG, Kind.WORK, Kind.THEME));

    /** What texts say is told sentence by sentence. */
    private static final Set<Kind> OTHERS = Set.copyOf(EnumSet.complementOf(EnumSet.of(Kind.TEXT)));

    public RelatedPage {
        vitals = List.copyOf(vitals);
        credits = List.copyOf(credits);
        groups = List.copyOf(groups);
        uses = List.copyOf(uses);
    }

    /** Of a thing that is there; empty when it is not. */
    public static Optional<RelatedPage> of(Facts facts, Id id) {
        return facts.entry(id).map(entry -> of(facts, entry));
    }

    private static RelatedPage of(Facts facts, Entry entry) {
        var labels = new Labels(facts);
        return new RelatedPage(
                labels.of(entry.id()),
                new Vitals(facts, labels)
                        .of(entry, field -> !field.name().equals(Common.CREDIT.name())),
                new CreditReader(facts, labels).of(List.of(entry)),
                Pointing.to(facts, labels, entry.id(), OTHERS),
                RecordingUses.of(facts, labels, recordings(facts, entry)));
    }

    private static Set<Id> recordings(Facts facts, Entry entry) {
        var recordings = new LinkedHashSet<Id>();
        switch (entry.id().kind()) {
            case SONG -> entry.all(Song.RECORDING).forEach(fact -> add(fact, recordings));
            case WORK -> recordings.addAll(facts.of(Recording.WORK, entry.id(), Kind.RECORDING));
            case THEME -> entry.all(Theme.STATEMENT).forEach(fact -> add(fact, recordings));
            default -> {}
        }
        return recordings;
    }

    private static void add(Fact fact, Set<Id> recordings) {
        fact.target().filter(id -> id.kind() == Kind.RECORDING).ifPresent(recordings::add);
    }
}
