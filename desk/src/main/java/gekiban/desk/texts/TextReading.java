package gekiban.desk.texts;

import gekiban.catalogue.draft.Draft;
import gekiban.catalogue.store.Facts;
import gekiban.formats.prose.Page;
import gekiban.formats.prose.ProseReader;
import gekiban.formats.prose.source.SourceText;

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

    /** Reads a text. */
    public Understood read(Facts facts, SourceText text, TextOrigin origin) {
        var near = new NearTracks(facts, things);
        var page = new ProseReader(things.names(), near).read(text);
        return new Understood(page, new TextDraft(page, origin, things, near).draft());
    }
}
