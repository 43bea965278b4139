package gekiban.web.catalogue;

import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Field;
import gekiban.catalogue.model.Title;
import gekiban.desk.catalogue.ThingHistory.Edits;
import gekiban.desk.pages.entry.EntryPage;
import gekiban.desk.pages.entry.EntryPage.Part;
import gekiban.desk.pages.entry.EntryPage.Said;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A thing's page with what was typed into it.
 *
 * @param correcting the fact that another version is typed of, 0 for none
 * @param history the last edits of the thing
 */
public record EntryView(
        EntryPage page, EntryForm form, Notice notice, long correcting, Edits history) {

    /**
     * What is told above the form.
     *
     * @param undo the edit that was just made, 0 for none
     * @param isUndone whether it took another back
     * @param problems what could not be done, a line each
     * @param since the edits that others made since the form was shown
     */
    public record Notice(long undo, boolean isUndone, List<String> problems, Edits since) {
        static final Notice NONE = new Notice(0, false, List.of(), new Edits(List.of(), Map.of()));

        public boolean isEmpty() {
            return undo == 0 && problems.isEmpty() && since.edits().isEmpty();
        }
    }

    /** Where it is typed what holds in a field of one value, or one more value of another. */
    public Slot main(Part part) {
        Field field = part.field();
        if (!field.many()) {
            String key = "h." + field.name();
            return form.typed(key).orElseGet(() -> held(key, part));
        }
        String key = "a." + field.name();
        Set<Long> facts =
                part.said().stream().map(said -> said.fact().number()).collect(Collectors.toSet());
        var gone = form.typedOfGone(field, facts);
        return form.typed(key)
                .orElseGet(() -> gone.isEmpty() ? more(key, field) : gone.getFirst().underKey(key));
    }

    private static Slot held(String key, Part part) {
        return part.said().stream()
                .filter(said -> part.held().filter(said.fact()::equals).isPresent())
                .findFirst()
                .map(said -> of(key, said))
                .orElseGet(() -> Slot.empty(key, part.field()));
    }

    private static Slot more(String key, Field field) {
        return field.equals(Common.TITLE)
                ? Slot.shown(key, field, "", Map.of("kind", Title.Kind.ORIGINAL.word()), "", "")
                : Slot.empty(key, field);
    }

    private static Slot of(String key, Said said) {
        var fact = said.fact();
        String text =
                fact.field().type() == Field.Type.SECONDS ? Inputs.clock(fact.text()) : fact.text();
        return Slot.shown(
                key,
                fact.field(),
                text,
                fact.value().detail(),
                said.target().map(Inputs::thing).orElse(""),
                said.second().map(Inputs::thing).orElse(""));
    }

    /** Whether another version of a fact is being typed. */
    public boolean corrects(Said said) {
        long number = said.fact().number();
        return said.fact().field().many()
                && (number == correcting || form.typed(key(said)).isPresent());
    }

    public Slot correction(Said said) {
        return form.typed(key(said)).orElseGet(() -> of(key(said), said));
    }

    private static String key(Said said) {
        return "c." + said.fact().field().name() + "." + said.fact().number();
    }

    public String place() {
        return form.place();
    }

    /** {@code /catalogue/track/7}. */
    public String address() {
        return "/catalogue/" + page.label().id();
    }
}
