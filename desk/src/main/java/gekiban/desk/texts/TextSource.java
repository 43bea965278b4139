package gekiban.desk.texts;

import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Source;
import gekiban.catalogue.store.Facts;
import java.util.List;
import java.util.Optional;

/**
 * A text as the source of what it says.
 *
 * @param number of the source
 */
public record TextSource(long number, Source source) {
    /** Addresses of texts that came without one. */
    static final String PASTED = "pasted ";

    /** The source that a text is; empty for one that a person made by hand. */
    public static Optional<TextSource> of(Facts facts, Id text) {
        return facts.handle()
                .createQuery(
                        """
                        select s.id, s.name, s.address from source_item i
                            join source s on s.id = i.source
                        where i.thing = ? and i.key = ? and s.kind = 'text' and s.parent = 0
                        order by s.id desc limit 1\
                        """)
                .bind(0, text.number())
                .bind(1, TextDraft.KEY)
                .map((row, context) ->
                        new TextSource(
                                row.getLong(1),
                                new Source(Source.Kind.TEXT, row.getString(2), row.getString(3))))
                .findFirst();
    }

    /** The text that is kept of an address: the same address is the same source. */
    static Optional<TextSource> at(Facts facts, String address) {
        return facts.handle()
                .createQuery(
                        """
                        select id, name, address from source
                        where kind = 'text' and address = ? and parent = 0
                        order by id desc limit 1\
                        """)
                .bind(0, address)
                .map((row, context) ->
                        new TextSource(
                                row.getLong(1),
                                new Source(Source.Kind.TEXT, row.getString(2), row.getString(3))))
                .findFirst();
    }

    /** The living things that it speaks of, itself among them, in the order that they came. */
    public List<Id> things(Facts facts) {
        return facts.handle()
                .createQuery(
                        """
                        select distinct t.id, t.kind from source_item i
                            join thing g on g.id = i.thing
                            join thing t on t.id = coalesce(g.merged_into, g.id)
                        where i.source = ? and t.ended is null order by t.id\
                        """)
                .bind(0, number)
                .map((row, context) ->
                        new Id(Kind.of(row.getString(2)).orElseThrow(), row.getLong(1)))
                .list();
    }

    /** Whether nobody said where the text was published. */
    public boolean isPasted() {
        return source.address().startsWith(PASTED);
    }
}
