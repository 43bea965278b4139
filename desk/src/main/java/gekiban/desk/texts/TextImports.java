package gekiban.desk.texts;

import gekiban.catalogue.intake.Intake;
import gekiban.catalogue.intake.Report;
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

    /** How a text is to be taken in. */
    public enum How {
        /** What is there already, word for word, is not read again. */
        KEEP,
        /** It is read again even so: the catalogue may know more by now. */
        AGAIN,
        /** Only tell what it would do. */
        REHEARSE
    }

    /**
     * What came of a text.
     *
     * @param understood empty where the text was there already, word for word
     * @param text as which it is kept; empty when nothing was to be kept
     * @param edit that brought it; empty when nothing was new
     */
    public record Taken(
            Optional<TextReading.Understood> understood,
            Imported imported,
            Optional<Id> text,
            Optional<Long> edit) {}

    /**
     * Reads a text and takes in what was understood.
     *
     * @throws Refused when it is no text; one line without its name
     */
    public Taken take(byte[] bytes, TextOrigin origin, How how) throws IOException {
        SourceText text;
        try {
            text = SourceText.of(bytes);
        } catch (Unreadable e) {
            throw new Refused(String.valueOf(e.getMessage()));
        }
        if (how == How.KEEP) {
            var kept = store.read(facts -> TextReading.kept(facts, text, origin));
            if (kept.isPresent()) {
                var imported = new Imported(NAME, origin.source(), Report.NOTHING, true);
                return new Taken(Optional.empty(), imported, kept, Optional.empty());
            }
        }
        var understood =
                store.read(
                        facts -> new TextReading(KnownThings.of(facts)).read(facts, text, origin));
        var draft = understood.draft();
        boolean isWhole = draft.troubles().isEmpty();
        if (how == How.REHEARSE) {
            var report = Intake.rehearse(store, who, draft);
            var imported = new Imported(NAME, draft.source(), report, isWhole);
            return new Taken(Optional.of(understood), imported, Optional.empty(), Optional.empty());
        }
        var edited = Intake.edit(store, who, draft);
        return new Taken(
                Optional.of(understood),
                new Imported(NAME, draft.source(), edited.answer(), isWhole),
                store.read(facts -> new SaidBefore(facts, draft.source()).id(TextDraft.KEY)),
                edited.number().stream().boxed().findFirst());
    }
}
