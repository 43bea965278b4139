package gekiban.cli;

import gekiban.catalogue.labels.Label;
import java.util.ArrayList;

/** Things in one line. */
final class LabelText {
    private LabelText() {}

    /** With the id before it: {@code track/7 Ash, Itou Kanae (Left Behind 7)}. */
    static String line(Label label) {
        return label.id() + "  " + named(label);
    }

    /** Title, who made it, and its place in what it is part of. */
    static String named(Label label) {
        var place = new ArrayList<String>();
        if (!label.in().isEmpty()) {
            place.add(label.in());
        }
        if (!label.number().isEmpty()) {
            place.add(label.number());
        }
        return MomentText.name(
                label.title(), String.join(" / ", label.people()), String.join(" ", place));
    }
}
