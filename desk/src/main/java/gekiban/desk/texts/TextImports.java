package gekiban.desk.texts;

import gekiban.catalogue.intake.Intake;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.store.Store;
import gekiban.desk.catalogue.Imported;
import gekiban.desk.catalogue.Refused;
import gekiban.formats.Unreadable;
import gekiban.formats.prose.source.SourceText;
import java.io.IOException;
import java.util.Optional;

/** Takes texts into the catalogue, an edit each. */
public final class TextImports {
    /** What a text is called among the kinds of files that come in. */
    public static final String NAME = "text";

    private final Store store;
    private final String who;

    /**
     * @param who takes it in
     */
    public TextImports(Store store, String who) {
        this.store = store;
        this.who = who;
    }

    /**
     * What came of a text.
     *
     * @param text as which it is kept; empty when nothing was to be kept
     * @param edit that brought it; empty when nothing was new
     */
    public record Taken(
            TextReading.Understood understood,
            Imported imported,
            Optional<Id> text,
            Optional<Long> edit) {}

    /**
     * Reads a text and takes in what was understood.
     *
     * @param rehearse only tell what it would do
     * @throws Refused when it is no text; one line without its name
     */
    public Taken take(byte[] bytes, TextOrigin origin, boolean rehearse) throws IOException {
        SourceText text;
        try {
            text = SourceText.of(bytes);
        } catch (Unreadable e) {
            throw new Refused(String.valueOf(e.getMessage()));
        }
        var understood =
                store.read(
                        facts -> new TextReading(KnownThings.of(facts)).read(facts, text, origin));
        var draft = understood.draft();
        if (rehearse) {
            var report = Intake.rehearse(store, who, draft);
            var imported = new Imported(NAME, draft.source(), report, draft.troubles().isEmpty());
            return new Taken(understood, imported, Optional.empty(), Optional.empty());
        }
        var edited = Intake.edit(store, who, draft);
        var imported =
                new Imported(NAME, draft.source(), edited.answer(), draft.troubles().isEmpty());
        var id = store.read(facts -> facts.known(draft.source(), TextDraft.KEY));
        return new Taken(
                understood,
                imported,
                id,
                edited.number().isPresent()
                        ? Optional.of(edited.number().getAsLong())
                        : Optional.empty());
    }
}
