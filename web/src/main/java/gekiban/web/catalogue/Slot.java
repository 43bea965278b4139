package gekiban.web.catalogue;

import gekiban.catalogue.labels.Label;
import gekiban.catalogue.model.Field;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A place to type in what a field says.
 *
 * @param key of its inputs: {@code h.length} for what holds in a field of one value, {@code
 *     a.title} for one more value, {@code c.title.12} for another version of a fact
 * @param text of the value
 * @param details of the value, by name
 * @param to what it points to, as typed: words, or {@code Title (show/5)}
 * @param and what it points to besides
 * @param was what it was when the form was shown; what is still so was not typed
 * @param choices what the words typed could mean, where that is not clear
 */
public record Slot(
        String key,
        Field field,
        String text,
        Map<String, String> details,
        String to,
        String and,
        String was,
        List<Label> choices) {
    private static final String BETWEEN = "¦";

    public Slot {
        details = Map.copyOf(details);
        choices = List.copyOf(choices);
    }

    /** With the value that is in it now as what it was. */
    static Slot shown(
            String key,
            Field field,
            String text,
            Map<String, String> details,
            String to,
            String and) {
        var slot = new Slot(key, field, text, details, to, and, "", List.of());
        return new Slot(key, field, text, details, to, and, slot.whole(), List.of());
    }

    /** With a target that stands there already, and counts as typed. */
    static Slot given(String key, Field field, String to) {
        return new Slot(key, field, "", Map.of(), to, "", empty(key, field).was(), List.of());
    }

    static Slot empty(String key, Field field) {
        return shown(key, field, "", Map.of(), "", "");
    }

    /** All that is typed in it. */
    private String whole() {
        var all = new StringBuilder(text).append(BETWEEN).append(to).append(BETWEEN).append(and);
        field.details().forEach(name -> all.append(BETWEEN).append(detail(name)));
        return all.toString();
    }

    public String detail(String name) {
        return Objects.requireNonNullElse(details.get(name), "");
    }

    /** Whether something else is in it than when it was shown. */
    public boolean isTyped() {
        return !whole().equals(was);
    }

    boolean isEmpty() {
        return text.isBlank()
                && to.isBlank()
                && and.isBlank()
                && details.values().stream().allMatch(String::isBlank);
    }

    /** Whether its text may have several lines. */
    public boolean isLong() {
        return field.name().equals("note")
                || field.name().equals("description")
                || text.contains("\n");
    }

    /** Whether something is in it that is seldom said. */
    public boolean saysMore() {
        return !and.isBlank()
                || details.entrySet().stream()
                        .anyMatch(detail ->
                                !Shown.isMain(field, detail.getKey())
                                        && !detail.getValue().isBlank());
    }

    Slot choosing(List<Label> labels) {
        return new Slot(key, field, text, details, to, and, was, labels);
    }

    Slot underKey(String other) {
        return new Slot(other, field, text, details, to, and, was, choices);
    }
}
