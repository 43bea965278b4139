package gekiban.catalogue.intake;

import gekiban.catalogue.draft.Claim;
import gekiban.catalogue.draft.Draft;
import gekiban.catalogue.draft.Item;
import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Entry;
import gekiban.catalogue.model.Field;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Medium;
import gekiban.catalogue.model.Release;
import gekiban.catalogue.model.State;
import gekiban.catalogue.model.Track;
import gekiban.catalogue.store.Edit;
import gekiban.catalogue.store.StoreTrouble;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Knows releases again by what is heard on them: files that were moved into another folder are the
 * same release, even when their tags have no numbers.
 */
final class Sounds {
    private final Edit edit;
    private final Draft draft;

    Sounds(Edit edit, Draft draft) {
        this.edit = edit;
        this.draft = draft;
    }

    /** The tracks that hold the sound of a track of a draft. */
    static List<Id> tracksWithTheSoundOf(Item track, Edit edit) throws StoreTrouble {
        for (Claim claim : track.claims()) {
            if (claim.field().equals(Common.FILE) && claim.state() != State.SUGGESTED) {
                String key = Common.FILE.key(claim.value());
                if (!key.isEmpty()) {
                    return edit.withKey(Kind.TRACK, key);
                }
            }
        }
        return List.of();
    }

    /** The one release that has all tracks of this one, and no more, and no other number. */
    Optional<Id> withTheSoundsOf(Item release) throws StoreTrouble {
        var media = pointingTo(release, Kind.MEDIUM, Medium.RELEASE);
        var tracks = new ArrayList<Item>();
        for (Item medium : media) {
            tracks.addAll(pointingTo(medium, Kind.TRACK, Track.MEDIUM));
        }
        Set<Id> common = null;
        for (Item track : tracks) {
            var here = new HashSet<Id>();
            for (Id same : tracksWithTheSoundOf(track, edit)) {
                releaseOf(same).ifPresent(here::add);
            }
            if (common == null) {
                common = here;
            } else {
                common.retainAll(here);
            }
            if (common.isEmpty()) {
                return Optional.empty();
            }
        }
        if (common == null || common.size() != 1) {
            return Optional.empty();
        }
        Id found = common.iterator().next();
        return tracks(found) == tracks.size() && !hasOtherNumber(release, found)
                ? Optional.of(found)
                : Optional.empty();
    }

    private List<Item> pointingTo(Item whole, Kind kind, Field field) {
        return draft.items().stream()
                .filter(item -> item.kind() == kind)
                .filter(item ->
                        item.claims().stream()
                                .anyMatch(claim ->
                                        claim.field().equals(field)
                                                && claim.target().equals(whole.key())))
                .toList();
    }

    private Optional<Id> releaseOf(Id track) {
        return edit.facts()
                .entry(track)
                .flatMap(entry -> entry.target(Track.MEDIUM))
                .flatMap(edit.facts()::entry)
                .flatMap(medium -> medium.target(Medium.RELEASE));
    }

    private int tracks(Id release) {
        return edit.facts().of(Medium.RELEASE, release, Kind.MEDIUM).stream()
                .mapToInt(medium -> edit.facts().of(Track.MEDIUM, medium, Kind.TRACK).size())
                .sum();
    }

    private boolean hasOtherNumber(Item release, Id found) {
        Optional<Entry> entry = edit.facts().entry(found);
        var theirs = entry.map(e -> e.all(Release.CATALOGUE_NUMBER)).orElse(List.of());
        var ours =
                release.claims().stream()
                        .filter(claim -> claim.field().equals(Release.CATALOGUE_NUMBER))
                        .map(claim -> claim.value().text())
                        .toList();
        return !theirs.isEmpty()
                && !ours.isEmpty()
                && theirs.stream().noneMatch(fact -> ours.contains(fact.text()));
    }
}
