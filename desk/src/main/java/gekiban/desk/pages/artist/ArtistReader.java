package gekiban.desk.pages.artist;

import gekiban.catalogue.labels.Label;
import gekiban.catalogue.labels.Labels;
import gekiban.catalogue.model.Entry;
import gekiban.catalogue.model.Fact;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Name;
import gekiban.catalogue.model.State;
import gekiban.catalogue.pages.ArtistMinutes;
import gekiban.catalogue.store.Facts;
import gekiban.desk.pages.artist.ArtistPage.Heard;
import gekiban.desk.pages.artist.ArtistPage.Named;
import gekiban.desk.pages.related.Pointing;
import gekiban.desk.pages.vital.Vitals;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads an artist. */
public final class ArtistReader {
    private final Facts facts;
    private final Labels labels;
    private final Vitals vitals;

    public ArtistReader(Facts facts) {
        this.facts = facts;
        this.labels = new Labels(facts);
        this.vitals = new Vitals(facts, labels);
    }

    /** Of an artist who is there; empty when nobody is. */
    public Optional<ArtistPage> read(Id id) {
        return facts.entry(id).map(this::page);
    }

    private ArtistPage page(Entry artist) {
        var names = facts.of(Name.ARTIST, artist.id(), Kind.NAME);
        return new ArtistPage(
                labels.of(artist.id()),
                vitals.of(artist, field -> true),
                names(names, artist.id()),
                ArtistCredits.of(facts, labels, names),
                minutes(artist.id()),
                Pointing.to(facts, labels, artist.id(), Set.of(Kind.ARTIST)));
    }

    private List<Named> names(List<Id> names, Id artist) {
        return facts.entries(names).values().stream()
                .sorted(
                        Comparator.comparingInt((Entry name) ->
                                name.text(Name.PRIMARY).equals("yes")
                                        ? 0
                                        : name.text(Name.KIND).equals("misprint") ? 2 : 1))
                .map(name -> named(name, artist))
                .toList();
    }

    private Named named(Entry name, Id artist) {
        // That the artist goes by it, and not only that somebody is called so.
        List<Fact> said =
                name.all(Name.ARTIST).stream()
                        .filter(fact -> fact.target().equals(Optional.of(artist)))
                        .toList();
        return new Named(
                name.id(),
                name.text(Name.TEXT),
                said.stream().allMatch(fact -> fact.state() == State.SUGGESTED),
                said.stream().map(fact -> fact.source().name()).distinct().toList(),
                vitals.of(
                        name,
                        field ->
                                !field.name().equals(Name.TEXT.name())
                                        && !field.name().equals(Name.ARTIST.name())
                                        && !field.name().equals(Name.SCRIPT.name())
                                        && !field.name().equals(Name.PRIMARY.name())));
    }

    private List<Heard> minutes(Id artist) {
        var minutes = ArtistMinutes.of(facts, artist);
        Map<Id, Label> shows =
                labels.of(
                        minutes.stream()
                                .flatMap(each -> each.show().stream())
                                .collect(Collectors.toSet()));
        var heard = new ArrayList<Heard>();
        minutes.forEach(each -> heard.add(new Heard(each.show().map(shows::get), each)));
        return heard;
    }
}
