package gekiban.web.site;

import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Entry;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.ListItem;
import gekiban.catalogue.model.Medium;
import gekiban.catalogue.model.Name;
import gekiban.catalogue.model.Release;
import gekiban.catalogue.model.State;
import gekiban.catalogue.model.Text;
import gekiban.catalogue.model.Track;
import gekiban.catalogue.store.Facts;
import gekiban.desk.reviews.Markdown;
import gekiban.desk.reviews.ReviewEdits;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * To which pages a text or a list leads: to those of what it is about or links to, of the shows of
 * its releases, of the releases of what show it is about, and of the people who made these.
 */
final class Leading {
    private final Facts facts;
    private final Markdown markdown;

    Leading(Facts facts, Markdown markdown) {
        this.facts = facts;
        this.markdown = markdown;
    }

    /** Things that have a page for the sake of a text or a list that is out. */
    Set<Id> of(Id id) {
        var said = new LinkedHashSet<Id>();
        facts.entry(id)
                .ifPresent(entry -> {
                    if (id.kind() == Kind.LIST) {
                        facts.entries(facts.of(ListItem.LIST, entry.id(), Kind.ITEM))
                                .values()
                                .forEach(item -> said.addAll(Wholes.targets(item, ListItem.ABOUT)));
                    } else {
                        said.addAll(Wholes.targets(entry, Text.ABOUT));
                        ReviewEdits.body(entry)
                                .ifPresent(body -> said.addAll(markdown.read(body.text()).ids()));
                    }
                });
        var pages = new LinkedHashSet<Id>();
        var wholes = new Wholes(facts);
        for (Id each : said) {
            facts.survivor(each)
                    .ifPresent(
                            living -> wholes.of(living).forEach(place -> pages.add(place.page())));
        }
        // Texts and lists are out by themselves or not at all.
        pages.removeIf(each -> each.kind() == Kind.TEXT || each.kind() == Kind.LIST);
        withWholes(pages);
        return pages;
    }

    private void withWholes(Set<Id> pages) {
        for (Id id : List.copyOf(pages)) {
            if (id.kind() == Kind.RELEASE) {
                facts.entry(id)
                        .ifPresent(entry -> pages.addAll(Wholes.targets(entry, Release.SHOW)));
            } else if (id.kind() == Kind.SHOW) {
                pages.addAll(facts.of(Release.SHOW, id, Kind.RELEASE));
            }
        }
        pages.addAll(people(pages));
    }

    /** Artists who are credited on releases, their tracks and shows. */
    private Set<Id> people(Collection<Id> pages) {
        var credited = new LinkedHashSet<>(pages);
        for (Id id : pages) {
            if (id.kind() == Kind.RELEASE) {
                for (Id medium : facts.of(Medium.RELEASE, id, Kind.MEDIUM)) {
                    credited.addAll(facts.of(Track.MEDIUM, medium, Kind.TRACK));
                }
            }
        }
        var names = new LinkedHashSet<Id>();
        var recordings = new ArrayList<Id>();
        for (Entry entry : facts.entries(credited).values()) {
            names(entry, names);
            if (entry.id().kind() == Kind.TRACK) {
                entry.target(Track.RECORDING).ifPresent(recordings::add);
            }
        }
        facts.entries(recordings).values().forEach(entry -> names(entry, names));
        var artists = new LinkedHashSet<Id>();
        facts.entries(names)
                .values()
                .forEach(name -> name.target(Name.ARTIST).ifPresent(artists::add));
        return artists;
    }

    private static void names(Entry entry, Set<Id> names) {
        entry.all(Common.CREDIT).stream()
                .filter(credit -> credit.state() != State.SUGGESTED)
                .forEach(credit -> credit.target().ifPresent(names::add));
    }
}
