package gekiban.web.site;

import gekiban.catalogue.cues.Cues;
import gekiban.catalogue.model.Entry;
import gekiban.catalogue.model.Episode;
import gekiban.catalogue.model.Field;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Medium;
import gekiban.catalogue.model.Name;
import gekiban.catalogue.model.Song;
import gekiban.catalogue.model.Theme;
import gekiban.catalogue.model.Track;
import gekiban.catalogue.store.Facts;
import java.util.List;
import java.util.Optional;

/** On whose page a thing stands: a track on that of its release, an episode on that of its show. */
final class Wholes {
    private final Facts facts;

    Wholes(Facts facts) {
        this.facts = facts;
    }

    /**
     * A place on a page.
     *
     * @param page whose page it is
     * @param anchor within it; empty for its beginning
     */
    record Place(Id page, String anchor) {}

    /** All pages that tell of a thing, the first that matters most. */
    List<Place> of(Id id) {
        return switch (id.kind()) {
            case TEXT, LIST, SHOW, RELEASE, ARTIST -> List.of(new Place(id, ""));
            case TRACK -> track(id).stream().toList();
            case RECORDING ->
                    facts.of(Track.RECORDING, id, Kind.TRACK).stream()
                            .flatMap(track -> track(track).stream())
                            .toList();
            case EPISODE -> episode(id).stream().toList();
            case CUE -> {
                var cue = new Cues(facts).cue(id);
                yield cue.flatMap(found -> episode(found.episode())).stream().toList();
            }
            case SONG -> all(id, Song.USE);
            case THEME -> all(id, Theme.SHOW);
            case CHARACTER -> all(id, gekiban.catalogue.model.Character.SHOW);
            case NAME -> all(id, Name.ARTIST);
            case MEDIUM -> all(id, Medium.RELEASE);
            case SCENE, WORK, ITEM, COMMENT, REQUEST -> List.of();
        };
    }

    private Optional<Place> track(Id id) {
        return target(id, Track.MEDIUM)
                .flatMap(medium -> target(medium, Medium.RELEASE))
                .map(release -> new Place(release, "t" + id.number()));
    }

    private Optional<Place> episode(Id id) {
        return target(id, Episode.SHOW).map(show -> new Place(show, "e" + id.number()));
    }

    private Optional<Id> target(Id id, Field field) {
        return facts.entry(id).flatMap(entry -> entry.target(field));
    }

    private List<Place> all(Id id, Field field) {
        return facts.entry(id).map(entry -> targets(entry, field)).orElse(List.of()).stream()
                .map(target -> new Place(target, ""))
                .toList();
    }

    /** What a field points to. */
    static List<Id> targets(Entry entry, Field field) {
        return entry.all(field).stream()
                .flatMap(fact -> fact.target().stream())
                .distinct()
                .toList();
    }
}
