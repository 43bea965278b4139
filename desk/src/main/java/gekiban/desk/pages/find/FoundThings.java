package gekiban.desk.pages.find;

import gekiban.catalogue.finding.Hit;
import gekiban.catalogue.labels.Label;
import gekiban.catalogue.labels.Labels;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.store.Facts;
import gekiban.desk.pages.TrackColours;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was found, in groups by kind: that of the best first, in a group the best first.
 *
 * @param all how many were found
 */
public record FoundThings(List<Group> groups, int all) {
    private static final String USES =
            """
            select f.thing, count(distinct c.id)
            from fact f join piece p on p.recording = f.target
            join cue c on c.id = p.cue and c.ended is null and c.state <> 'refused'
            where f.thing in (select value from json_each(?)) and f.ended is null
                and f.field = 'recording' and f.state <> 'refused'
            group by f.thing\
            """;

    /** Things of one kind. */
    public record Group(Kind kind, List<Thing> things) {
        public Group {
            things = List.copyOf(things);
        }
    }

    /**
     * One thing.
     *
     * @param text by which it was found
     * @param colour class of the style sheet, of a track; else empty
     * @param code of a track; else empty
     * @param uses in how many cues a track or song sounds; 0 for none, or for other things
     */
    public record Thing(Label label, String text, String colour, String code, int uses) {}

    public FoundThings {
        groups = List.copyOf(groups);
    }

    /**
     * @param hits the best first
     */
    public static FoundThings of(Facts facts, List<Hit> hits) {
        var labelOf = new Labels(facts).of(hits.stream().map(Hit::id).toList());
        var uses = uses(facts, hits);
        var byKind = new LinkedHashMap<Kind, List<Thing>>();
        for (Hit hit : hits) {
            Label label = labelOf.get(hit.id());
            if (label != null) {
                byKind.computeIfAbsent(hit.id().kind(), kind -> new ArrayList<>())
                        .add(thing(label, hit.text(), uses.getOrDefault(hit.id().number(), 0)));
            }
        }
        var groups = new ArrayList<Group>();
        byKind.forEach((kind, things) -> groups.add(new Group(kind, things)));
        return new FoundThings(groups, groups.stream().mapToInt(g -> g.things().size()).sum());
    }

    private static Thing thing(Label label, String text, int uses) {
        if (label.id().kind() != Kind.TRACK) {
            return new Thing(label, text, "", "", uses);
        }
        String[] place = label.number().split("-", -1);
        int medium = place.length > 1 ? whole(place[0]) : 1;
        int number = whole(place[place.length - 1]);
        return new Thing(
                label, text, TrackColours.colour(number), TrackColours.code(medium, number), uses);
    }

    private static int whole(String digits) {
        return digits.matches("[0-9]{1,6}") ? Integer.parseInt(digits) : 0;
    }

    private static Map<Long, Integer> uses(Facts facts, List<Hit> hits) {
        var things = hits.stream().map(Hit::id).map(Id::number).toList();
        var uses = new HashMap<Long, Integer>();
        facts.handle()
                .createQuery(USES)
                .bind(0, things.toString())
                .map((row, context) -> new long[] {row.getLong(1), row.getLong(2)})
                .forEach(pair -> uses.put(pair[0], (int) pair[1]));
        return uses;
    }
}
