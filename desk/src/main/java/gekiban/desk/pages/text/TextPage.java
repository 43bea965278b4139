package gekiban.desk.pages.text;

import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Entry;
import gekiban.catalogue.model.Fact;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Text;
import gekiban.catalogue.model.Track;
import gekiban.catalogue.store.Facts;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A text, and beside it what was understood.
 *
 * @param kinds words of {@link Text#KIND}
 * @param addresses where it was published
 * @param series that it is a part of, with the part
 * @param picture where its lead picture lies, with who made it
 * @param text as it was written
 * @param playable recordings that there are files of, by the tracks that hold them
 * @param changes what the last version changed; empty where it is the first
 */
public record TextPage(
        Id id,
        String title,
        List<String> kinds,
        String by,
        String written,
        List<String> addresses,
        Optional<Fact> series,
        Optional<Fact> picture,
        ReadText text,
        Understood understood,
        Map<Id, Id> playable,
        List<LineChange> changes) {

    public TextPage {
        kinds = List.copyOf(kinds);
        addresses = List.copyOf(addresses);
        playable = Map.copyOf(playable);
        changes = List.copyOf(changes);
    }

    /**
     * Of a text that is there; empty when it is not.
     *
     * @param from the part of the text to begin with, from 0
     * @param fact the fact whose words are to be among what is shown; 0 for any
     */
    public static Optional<TextPage> of(Facts facts, Id id, int from, long fact) {
        return facts.entry(id).map(entry -> of(facts, entry, from, fact));
    }

    private static TextPage of(Facts facts, Entry text, int from, long fact) {
        var understanding = new Understanding(facts, text);
        return new TextPage(
                text.id(),
                text.first(Common.TITLE).map(Fact::text).orElse(text.id().toString()),
                texts(text, Text.KIND),
                String.join(", ", texts(text, Text.BY)),
                text.text(Text.WRITTEN),
                texts(text, Text.ADDRESS),
                text.first(Text.SERIES),
                text.first(Text.PICTURE),
                ReadText.of(text, understanding.pointed(), first(text, from, fact)),
                understanding.all(),
                playable(facts, text),
                LineChange.of(facts, text));
    }

    private static int first(Entry text, int from, long number) {
        if (number == 0) {
            return from;
        }
        return text.facts().stream()
                .filter(fact -> fact.number() == number)
                .findFirst()
                .flatMap(fact -> Mark.place(fact, ReadText.source(text)))
                .map(place -> ReadText.firstWith(text, place[0]))
                .orElse(from);
    }

    private static List<String> texts(Entry text, gekiban.catalogue.model.Field field) {
        return text.all(field).stream().map(Fact::text).distinct().toList();
    }

    /** What the players of the text could play today. */
    private static Map<Id, Id> playable(Facts facts, Entry text) {
        var tracks = new LinkedHashSet<Id>();
        text.all(Text.CLIP).forEach(clip -> clip.target().ifPresent(tracks::add));
        tracks.removeIf(id -> id.kind() != Kind.TRACK);
        var playable = new HashMap<Id, Id>();
        facts.entries(tracks)
                .forEach((id, track) -> {
                    if (track.first(Common.FILE).isPresent()) {
                        track.target(Track.RECORDING)
                                .ifPresent(recording -> playable.put(id, recording));
                    }
                });
        return playable;
    }
}
