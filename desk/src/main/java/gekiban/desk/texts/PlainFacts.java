package gekiban.desk.texts;

import gekiban.catalogue.intake.Disagreements;
import gekiban.catalogue.model.Fact;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.State;
import gekiban.catalogue.model.Text;
import gekiban.catalogue.store.Facts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What of a text's facts a person may confirm at once: what it says as plain as a label and a
 * value, and words that certainly name something. Nothing that another source contradicts is plain,
 * nor anything in doubt. What the text is itself, and what is said below it, is not confirmed: it
 * would stay when the text changes.
 */
public final class PlainFacts {
    /** From here on a person need not look. */
    private static final double SURE = 0.75;

    private static final Set<String> WORDS =
            Set.of(Text.MENTION.name(), Text.SECTION.name(), Text.CLIP.name());

    private static final Set<Kind> NOT = Set.of(Kind.TEXT, Kind.COMMENT, Kind.REQUEST);

    private final Facts facts;
    private final Id text;

    public PlainFacts(Facts facts, Id text) {
        this.facts = facts;
        this.text = text;
    }

    /** Their numbers. */
    public List<Long> numbers() {
        var source = TextSource.of(facts, text);
        var numbers = new ArrayList<Long>();
        if (source.isEmpty()) {
            return numbers;
        }
        var disagreements = new Disagreements(facts);
        for (var entry : facts.entries(source.get().things(facts)).values()) {
            var asked = new HashSet<Long>();
            for (var question : disagreements.of(entry)) {
                question.sides().forEach(side -> side.forEach(fact -> asked.add(fact.number())));
            }
            for (Fact fact : entry.facts()) {
                if (fact.source().equals(source.get().source())
                        && !asked.contains(fact.number())
                        && (isPlain(fact) || entry.id().equals(text) && isSure(fact))) {
                    numbers.add(fact.number());
                }
            }
        }
        return numbers;
    }

    private static boolean isPlain(Fact fact) {
        return fact.state() == State.IMPORTED && !NOT.contains(fact.of().kind());
    }

    private static boolean isSure(Fact fact) {
        String confidence = fact.value().detail("confidence");
        return fact.state() == State.SUGGESTED
                && WORDS.contains(fact.field().name())
                && fact.target().isPresent()
                && (fact.field().name().equals(Text.SECTION.name())
                        || confidence.matches("[01](\\.[0-9]{1,4})?")
                                && Double.parseDouble(confidence) >= SURE);
    }
}
