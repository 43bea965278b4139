package gekiban.desk.texts;

import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Entry;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Text;
import gekiban.catalogue.store.Facts;
import gekiban.catalogue.store.Store;
import gekiban.desk.catalogue.Refused;
import gekiban.formats.Unreadable;
import gekiban.formats.prose.source.SourceText;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Keeps texts that people paste, of which nobody needs to say where they are from: one that is here
 * already is known by its words, a newer version by its title and a person's word. For any number
 * of threads.
 */
public final class Pasting {
    private final Store store;

    /** One at a time: two may not get one number. */
    private final ReentrantLock turn = new ReentrantLock();

    public Pasting(Store store) {
        this.store = store;
    }

    /**
     * A text as it was pasted.
     *
     * @param address where it was published; empty where nobody says
     * @param by who wrote it; empty where nobody says
     * @param written a date, or empty
     * @param newerOf the text that it is a newer version of
     * @param isNew whether a person says that it is none of those that are here
     */
    public record Pasted(
            byte[] bytes,
            String address,
            String by,
            String written,
            Optional<Id> newerOf,
            boolean isNew) {}

    /** What came of it. */
    public sealed interface Outcome {
        /**
         * It is kept, and was read.
         *
         * @param edit that brought it, or what is new in it
         */
        record Kept(Id text, long edit) implements Outcome {}

        /** It is here already, and nothing changed. */
        record Same(Id text) implements Outcome {}

        /** It may be a newer version of one of these: a person says. */
        record Asks(String title, List<Id> texts) implements Outcome {
            public Asks {
                texts = List.copyOf(texts);
            }
        }
    }

    /**
     * @param who pastes it
     * @throws Refused when it is no text; one line
     */
    public Outcome take(String who, Pasted pasted) throws IOException {
        SourceText text;
        try {
            text = SourceText.of(pasted.bytes());
        } catch (Unreadable e) {
            throw new Refused(String.valueOf(e.getMessage()));
        }
        turn.lock();
        try {
            if (pasted.address().isEmpty() && pasted.newerOf().isEmpty()) {
                var known = store.read(facts -> withBody(facts, text.text()));
                if (known.isPresent()) {
                    return new Outcome.Same(known.get());
                }
            }
            return keep(who, pasted, text);
        } finally {
            turn.unlock();
        }
    }

    private Outcome keep(String who, Pasted pasted, SourceText text) throws IOException {
        TextOrigin origin;
        if (pasted.newerOf().isPresent()) {
            origin =
                    store.read(facts -> older(facts, pasted.newerOf().get(), pasted))
                            .orElseThrow(() ->
                                    new Refused(
                                            pasted.newerOf().get() + " is no text that came in"));
        } else if (!pasted.address().isEmpty()) {
            origin = store.read(facts -> published(facts, pasted));
        } else {
            String title =
                    store.read(facts ->
                            new TextReading(KnownThings.of(facts))
                                    .read(facts, text, unnamed(pasted, 0, ""))
                                    .page()
                                    .title());
            if (!pasted.isNew() && !title.isBlank()) {
                var alike = store.read(facts -> pastedUnder(facts, title));
                if (!alike.isEmpty()) {
                    return new Outcome.Asks(title, alike);
                }
            }
            long number = store.read(Pasting::lastNumber) + 1;
            origin = unnamed(pasted, number, title);
        }
        var taken = new TextImports(store, who).take(pasted.bytes(), origin, TextImports.How.KEEP);
        Id kept = taken.text().orElseThrow(() -> new Refused("nothing was to be kept of the text"));
        return taken.edit().isPresent()
                ? new Outcome.Kept(kept, taken.edit().get())
                : new Outcome.Same(kept);
    }

    private static TextOrigin unnamed(Pasted pasted, long number, String title) {
        String address = TextSource.PASTED + number;
        return new TextOrigin(
                title.isBlank() ? address : title, address, pasted.by(), pasted.written(), false);
    }

    /** The same address is the same text, under the name that it was first given. */
    private static TextOrigin published(Facts facts, Pasted pasted) {
        String name =
                TextSource.at(facts, pasted.address())
                        .map(there -> there.source().name())
                        .orElse(pasted.address());
        return new TextOrigin(name, pasted.address(), pasted.by(), pasted.written(), true);
    }

    /** Who wrote it and when stays, where nobody says otherwise. */
    private static Optional<TextOrigin> older(Facts facts, Id text, Pasted pasted) {
        return TextSource.of(facts, text).map(source -> older(facts, text, source, pasted));
    }

    private static TextOrigin older(Facts facts, Id text, TextSource source, Pasted pasted) {
        var entry = facts.entry(text).orElse(new Entry(text, List.of()));
        String by = pasted.by().isEmpty() ? entry.text(Text.BY) : pasted.by();
        String written = pasted.written().isEmpty() ? entry.text(Text.WRITTEN) : pasted.written();
        String address = source.source().address();
        boolean isPage = entry.all(Text.ADDRESS).stream().anyMatch(a -> a.text().equals(address));
        return new TextOrigin(source.source().name(), address, by, written, isPage);
    }

    private static Optional<Id> withBody(Facts facts, String body) {
        return facts.handle()
                .createQuery(
                        """
                        select t.id from thing t join fact f on f.thing = t.id
                        where t.kind = 'text' and t.ended is null and f.field = 'body'
                            and f.ended is null and f.text = ?
                        order by t.id limit 1\
                        """)
                .bind(0, body)
                .mapTo(Long.class)
                .findFirst()
                .map(number -> new Id(Kind.TEXT, number));
    }

    private static List<Id> pastedUnder(Facts facts, String title) {
        return facts.handle()
                .createQuery(
                        """
                        select distinct t.id from thing t join fact f on f.thing = t.id
                            join source s on s.id = f.source
                        where t.kind = 'text' and t.ended is null and f.field = ?
                            and f.ended is null and f.text = ? and s.kind = 'text'
                            and s.address glob 'pasted [0-9]*'
                        order by t.id desc limit 5\
                        """)
                .bind(0, Common.TITLE.name())
                .bind(1, title)
                .mapTo(Long.class)
                .map(number -> new Id(Kind.TEXT, number))
                .list();
    }

    private static long lastNumber(Facts facts) {
        return facts.handle()
                .createQuery(
                        """
                        select coalesce(max(cast(substr(address, 8) as integer)), 0) from source
                        where kind = 'text' and address glob 'pasted [0-9]*'\
                        """)
                .mapTo(Long.class)
                .one();
    }
}
