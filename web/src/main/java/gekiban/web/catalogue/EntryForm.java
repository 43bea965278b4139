package gekiban.web.catalogue;

import gekiban.catalogue.labels.Label;
import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Field;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Value;
import gekiban.catalogue.store.Facts;
import gekiban.catalogue.store.StoreTrouble;
import gekiban.desk.catalogue.EntryEdits.Act;
import gekiban.desk.catalogue.FactEdits.Decision;
import gekiban.desk.catalogue.FactEdits.Saying;
import gekiban.desk.catalogue.LiveIndex;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What was typed into the form of a thing. */
final class EntryForm {
    private static final int MOST_CHOICES = 12;

    /** Nothing that is looked for is called by more. */
    private static final int LONGEST_WORDS = 300;

    private final Map<String, Slot> slots;
    private final List<Act> acts = new ArrayList<>();
    private final String place;

    /** A slot whose words could mean several things, or none: why. */
    private final List<String> unclear = new ArrayList<>();

    private EntryForm(Map<String, Slot> slots, String place) {
        this.slots = slots;
        this.place = place;
    }

    /** Nothing typed. */
    static EntryForm empty() {
        return new EntryForm(new LinkedHashMap<>(), "");
    }

    /** As if this had been typed. */
    static EntryForm of(List<Slot> typed) {
        var slots = new LinkedHashMap<String, Slot>();
        typed.forEach(slot -> slots.put(slot.key(), slot));
        return new EntryForm(slots, "");
    }

    /** Reads what was sent: inputs are called by their slot, a dot, and what they hold. */
    static EntryForm of(Context ctx, Kind kind) {
        var slots = new LinkedHashMap<String, Slot>();
        for (Field field : kind.entered()) {
            String one = "h." + field.name();
            String more = "a." + field.name();
            read(ctx, one, field, slots);
            read(ctx, more, field, slots);
            String others = "c." + field.name() + ".";
            for (String name : ctx.formParamMap().keySet()) {
                if (name.startsWith(others) && name.endsWith(".was")) {
                    read(ctx, name.substring(0, name.length() - ".was".length()), field, slots);
                }
            }
        }
        return new EntryForm(slots, text(ctx, "place").strip());
    }

    private static void read(Context ctx, String key, Field field, Map<String, Slot> slots) {
        if (ctx.formParam(key + ".was") == null) {
            return;
        }
        var details = new HashMap<String, String>();
        field.details().forEach(name -> details.put(name, text(ctx, key + ".d." + name)));
        slots.put(
                key,
                new Slot(
                        key,
                        field,
                        text(ctx, key + ".text"),
                        details,
                        text(ctx, key + ".to"),
                        text(ctx, key + ".and"),
                        text(ctx, key + ".was"),
                        List.of()));
    }

    private static String text(Context ctx, String name) {
        // As the catalogue writes lines; browsers send them otherwise.
        return Objects.requireNonNullElse(ctx.formParam(name), "").replace("\r\n", "\n");
    }

    String place() {
        return place;
    }

    /** What was typed in a slot, if anything else than was shown in it. */
    Optional<Slot> typed(String key) {
        return Optional.ofNullable(slots.get(key)).filter(Slot::isTyped);
    }

    /** Other versions that were typed of facts that are gone meanwhile: nothing typed is lost. */
    List<Slot> typedOfGone(Field field, Set<Long> facts) {
        String start = "c." + field.name() + ".";
        return slots.values().stream()
                .filter(slot -> slot.key().startsWith(start) && slot.isTyped())
                .filter(slot -> number(slot.key()).filter(facts::contains).isEmpty())
                .toList();
    }

    private static Optional<Long> number(String key) {
        String digits = key.substring(key.lastIndexOf('.') + 1);
        return digits.matches("[1-9][0-9]{0,17}")
                ? Optional.of(Long.parseLong(digits))
                : Optional.empty();
    }

    List<String> unclear() {
        return unclear;
    }

    /** What is to be done; what words mean is looked up, and where that fails nothing is. */
    List<Act> acts(Facts facts, LiveIndex index) throws StoreTrouble {
        acts.clear();
        unclear.clear();
        for (Slot slot : List.copyOf(slots.values())) {
            if (slot.isTyped() && !slot.isEmpty()) {
                act(slot, facts, index);
            }
        }
        return acts;
    }

    private void act(Slot slot, Facts facts, LiveIndex index) throws StoreTrouble {
        Field field = slot.field();
        boolean isCredit = field.equals(Common.CREDIT);
        Optional<Id> second = pointed(slot, slot.and(), field.seconds(), facts, index);
        Value value = value(slot);
        Optional<Long> corrects =
                slot.key().startsWith("c.") ? number(slot.key()) : Optional.empty();
        if (isCredit) {
            corrects.ifPresent(fact -> acts.add(new Act.Decide(Decision.REMOVE, List.of(fact))));
            String name = Inputs.id(slot.to()).map(Id::toString).orElse(slot.to().strip());
            acts.add(new Act.Give(value, name, second));
            return;
        }
        Optional<Id> target = pointed(slot, slot.to(), field.targets(), facts, index);
        var saying = new Saying(field.name(), value, target, second);
        acts.add(
                corrects.isPresent()
                        ? new Act.Correct(corrects.get(), saying, place)
                        : new Act.Say(saying, place));
    }

    private Optional<Id> pointed(
            Slot slot, String typed, Set<Kind> kinds, Facts facts, LiveIndex index)
            throws StoreTrouble {
        if (typed.isBlank()) {
            return Optional.empty();
        }
        Optional<Id> id = Inputs.id(typed);
        if (id.isEmpty() && typed.length() <= LONGEST_WORDS) {
            id = index.one(facts, typed, kinds);
        }
        if (id.isEmpty()) {
            String words = typed.substring(0, Math.min(typed.length(), LONGEST_WORDS));
            List<Label> choices = index.find(facts, words, MOST_CHOICES, kinds);
            slots.put(slot.key(), slot.choosing(choices));
            unclear.add(words.strip());
        }
        return id;
    }

    private static Value value(Slot slot) {
        String text = slot.text().strip();
        if (slot.field().type() == Field.Type.SECONDS) {
            text = Inputs.seconds(text);
        }
        Value value = Value.of(text);
        for (String name : slot.field().details()) {
            value = value.with(name, slot.detail(name).strip());
        }
        return value;
    }
}
