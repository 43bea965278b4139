package gekiban.desk.texts;

import gekiban.catalogue.model.Entry;
import gekiban.catalogue.model.Fact;
import gekiban.catalogue.model.Field;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.store.Store;
import gekiban.desk.texts.TextImports.How;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** A catalogue that texts are taken into. */
final class TextShelf implements AutoCloseable {
    static final String REVIEW =
            """
            Yuki no Eki OST – Review

            Catalogue No.: GKCA-0042
            Label: Kirin Arts
            Release Date: March 24, 2004
            Total Time:
            Composer: Ogata Reiko (Rei Ogata)
            Rating: 4.5 stars

            I have waited for years to write about this one, and it was worth every day of the wait.

            1. Yoru no Hassha (2:11)
            The whistle, the harmonium, and then eight bars of strings that never quite resolve.

            2. Baron no Tono (3:05)
            [flv:Yuki_no_Eki_Baron_no_Tono.mp3 350 0]
            A pompous march. It uses the same melody as "Mayonaka no Eki", only quicker.

            3. Mayonaka no Eki (2:22)
            Only the first few seconds are used in the series. If you liked Baron to Tono, you will smile.
            """;

    final Store store;

    TextShelf(Path folder) throws IOException {
        store = Store.open(folder.resolve("catalogue.db"), Clock.systemUTC());
    }

    TextImports.Taken take(String text) throws IOException {
        return take(text, "http://blog.example/1", How.KEEP);
    }

    TextImports.Taken take(String text, String address, How how) throws IOException {
        var origin = new TextOrigin("a blog", address, "Marta", "2010-02-03", true);
        return new TextImports(store, "Aki")
                .take(text.getBytes(StandardCharsets.UTF_8), origin, how);
    }

    Entry entry(Id id) throws IOException {
        return store.read(facts -> facts.entry(id)).orElseThrow();
    }

    List<Entry> all(Kind kind) throws IOException {
        return store.read(facts -> List.copyOf(facts.entries(facts.all(kind)).values()));
    }

    Entry only(Kind kind) throws IOException {
        var all = all(kind);
        if (all.size() != 1) {
            throw new AssertionError(all);
        }
        return all.getFirst();
    }

    static List<String> texts(Entry entry, Field field) {
        return entry.all(field).stream().map(Fact::text).toList();
    }

    @Override
    public void close() throws IOException {
        store.close();
    }
}
