package gekiban.cli;

import gekiban.catalogue.labels.Label;
import gekiban.catalogue.model.Fact;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.State;
import gekiban.catalogue.model.Value;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;

/** What is said, who says so, and how far it is to be believed. */
final class FactText {
    private FactText() {}

    /** The value and what it points to. */
    static String said(Fact fact, Map<Id, Label> labels) {
        var parts = new ArrayList<String>();
        if (!fact.text().isEmpty()) {
            parts.add(Text.oneLine(fact.text()));
        }
        fact.target().ifPresent(id -> parts.add(named(id, labels)));
        fact.second().ifPresent(id -> parts.add("as " + named(id, labels)));
        String details = details(fact.value());
        if (!details.isEmpty()) {
            parts.add("[" + details + "]");
        }
        return String.join("  ", parts);
    }

    private static String named(Id id, Map<Id, Label> labels) {
        return Optional.ofNullable(labels.get(id))
                .filter(label -> !label.title().equals(id.toString()))
                .map(label -> Text.oneLine(label.title()) + " " + id)
                .orElse(id.toString());
    }

    private static String details(Value value) {
        var parts = new ArrayList<String>();
        value.detail().forEach((name, text) -> parts.add(name + " " + Text.oneLine(text)));
        return String.join(", ", parts);
    }

    /**
     * Who says so; the state where it is not plainly imported.
     *
     * @param by the person who confirmed, refused or entered it, or empty
     */
    static String source(Fact fact, String by) {
        String name = fact.source().name();
        String text =
                switch (fact.state()) {
                    case IMPORTED -> name;
                    case SUGGESTED -> "suggested, " + name;
                    case ENTERED -> "entered by " + name;
                    case CONFIRMED, REFUSED -> name + ", " + decided(fact.state(), by);
                };
        return "(" + Text.oneLine(text) + ")";
    }

    private static String decided(State state, String by) {
        return by.isEmpty() ? state.word() : state.word() + " by " + by;
    }
}
