package gekiban.desk.texts;

import gekiban.catalogue.draft.Draft;
import gekiban.catalogue.model.Entry;
import gekiban.catalogue.model.Fact;
import gekiban.catalogue.model.Field;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Source;
import gekiban.catalogue.model.Text;
import gekiban.catalogue.store.Facts;
import gekiban.formats.prose.Page;
import gekiban.formats.prose.ProseReader;
import gekiban.formats.prose.source.SourceText;
import java.util.Optional;

/** Reads texts against what the catalogue knew at one moment. For any number of threads. */
public final class TextReading {
    private final KnownThings things;

    public TextReading(KnownThings things) {
        this.things = things;
    }

    /**
     * A text as it was understood. Nothing of it is kept yet.
     *
     * @param draft what the catalogue would be told
     */
    public record Understood(Page page, Draft draft) {}

    /**
     * The text as it is kept, where it is there word for word, by the same writer of the same day.
     */
    static Optional<Id> kept(Facts facts, SourceText text, TextOrigin origin) {
        return new SaidBefore(facts, origin.source())
                .id(TextDraft.KEY)
                .filter(id ->
                        facts.entry(id)
                                .filter(entry ->
                                        said(entry, Text.BODY).equals(text.text())
                                                && said(entry, Text.BY).equals(origin.by())
                                                && said(entry, Text.WRITTEN)
                                                        .equals(origin.written()))
                                .isPresent());
    }

    /** What the text's own source says, whatever people said since. */
    private static String said(Entry entry, Field field) {
        return entry.all(field).stream()
                .filter(fact -> fact.source().kind() == Source.Kind.TEXT)
                .findFirst()
                .map(Fact::text)
                .orElse("");
    }

    /** Reads a text. */
    public Understood read(Facts facts, SourceText text, TextOrigin origin) {
        var before = new SaidBefore(facts, origin.source());
        var near = new NearTracks(facts, things);
        var page = new ProseReader(things.names(), near).read(text);
        return new Understood(page, new TextDraft(page, origin, things, before, near).draft());
    }
}
