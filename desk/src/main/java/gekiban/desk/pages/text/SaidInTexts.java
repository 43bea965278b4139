package gekiban.desk.pages.text;

import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Name;
import gekiban.catalogue.model.Track;
import gekiban.catalogue.store.Facts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The sentences of texts that speak of a thing, those of the last text first.
 *
 * @param of the thing
 * @param hasMore whether there are more behind them
 */
public record SaidInTexts(Id of, List<Line> lines, boolean hasMore) {
    /** So many stand on the page of the thing. */
    public static final int FEW = 20;

    /** So much of a text on each side of the words is read to find their sentence, characters. */
    private static final int AROUND = 500;

    /**
     * A place in a text.
     *
     * @param fact that says so; its words can be led to
     * @param field "mention", "use_said" or "section"
     * @param before what stands before the words in their sentence
     * @param words that mean the thing; the heading of a section, the whole of what is said of a
     *     use
     * @param isDoubtful whether a person should look at it
     */
    public record Line(
            long fact,
            Id text,
            String title,
            String field,
            String before,
            String words,
            String after,
            boolean isDoubtful) {}

    public SaidInTexts {
        lines = List.copyOf(lines);
    }

    private record Found(
            long fact, Id text, String field, String words, int start, boolean isDoubtful) {}

    /** Of a thing that is there. */
    public static SaidInTexts of(Facts facts, Id thing, int from, int most) {
        var found = found(facts, targets(facts, thing), from, most + 1);
        boolean hasMore = found.size() > most;
        var shown = hasMore ? found.subList(0, most) : found;
        var titles = facts.texts(shown.stream().map(Found::text).distinct().toList(), Common.TITLE);
        var around = around(facts, shown);
        var lines = new ArrayList<Line>();
        for (Found each : shown) {
            var sentence = TextCut.sentence(around.get(each.fact()), each.words());
            lines.add(
                    new Line(
                            each.fact(),
                            each.text(),
                            Objects.requireNonNullElse(
                                    titles.get(each.text()), each.text().toString()),
                            each.field(),
                            sentence.before(),
                            sentence.words(),
                            sentence.after(),
                            each.isDoubtful()));
        }
        return new SaidInTexts(thing, lines, hasMore);
    }

    /** Texts name people by their names, and recordings by the tracks that hold them. */
    private static List<Id> targets(Facts facts, Id thing) {
        var targets = new ArrayList<Id>();
        targets.add(thing);
        if (thing.kind() == Kind.ARTIST) {
            targets.addAll(facts.of(Name.ARTIST, thing, Kind.NAME));
        } else if (thing.kind() == Kind.RECORDING) {
            targets.addAll(facts.of(Track.RECORDING, thing, Kind.TRACK));
        }
        return targets;
    }

    private static List<Found> found(Facts facts, List<Id> targets, int from, int most) {
        return facts.handle()
                .createQuery(
                        """
                        select f.id, f.thing, f.field, f.text,
                            coalesce(json_extract(f.detail, '$.at'), ''), f.state,
                            coalesce(cast(json_extract(f.detail, '$.confidence') as real), 1)
                        from fact f join thing t on t.id = f.thing
                        where f.target in (select value from json_each(?)) and f.ended is null
                            and f.field in ('mention', 'use_said', 'section')
                            and f.state <> 'refused' and t.kind = 'text' and t.ended is null
                        order by f.thing desc, f.id limit ? offset ?\
                        """)
                .bind(0, targets.stream().map(Id::number).toList().toString())
                .bind(1, most)
                .bind(2, from)
                .map((row, context) ->
                        new Found(
                                row.getLong(1),
                                new Id(Kind.TEXT, row.getLong(2)),
                                row.getString(3),
                                row.getString(4),
                                start(row.getString(5)),
                                row.getString(6).equals("suggested")
                                        && row.getDouble(7) < Mark.SURE))
                .list();
    }

    private static int start(String at) {
        return at.matches("[0-9]{1,8}-[0-9]{1,8}")
                ? Integer.parseInt(at.substring(0, at.indexOf('-')))
                : -1;
    }

    /** What stands around the mentions, by their facts; in one query, and no body as a whole. */
    private static Map<Long, TextCut> around(Facts facts, List<Found> found) {
        var asked = new ArrayList<List<Long>>();
        for (Found each : found) {
            if (each.field().equals("mention") && each.start() >= 0) {
                long begin = Math.max(0, each.start() - AROUND);
                asked.add(
                        List.of(
                                each.fact(),
                                each.text().number(),
                                begin + 1,
                                each.start() - begin + each.words().length() + AROUND,
                                each.start() - begin));
            }
        }
        var around = new HashMap<Long, TextCut>();
        facts.handle()
                .createQuery(
                        """
                        select json_extract(a.value, '$[0]'), json_extract(a.value, '$[4]'),
                            substr(b.text, json_extract(a.value, '$[2]'),
                                json_extract(a.value, '$[3]')),
                            json_extract(b.detail, '$.markup')
                        from json_each(?) a join fact b on b.thing = json_extract(a.value, '$[1]')
                        where b.ended is null and b.field = 'body'\
                        """)
                .bind(0, asked.toString())
                .map((row, context) ->
                        Map.entry(
                                row.getLong(1),
                                new TextCut(
                                        Optional.ofNullable(row.getString(3)).orElse(""),
                                        row.getInt(2),
                                        row.getString(4) != null)))
                .forEach(each -> around.put(each.getKey(), each.getValue()));
        return around;
    }
}
