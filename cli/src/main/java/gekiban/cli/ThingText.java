package gekiban.cli;

import gekiban.desk.catalogue.ThingPage;
import gekiban.desk.catalogue.ThingPage.Disagreement;
import gekiban.desk.catalogue.ThingPage.Group;
import gekiban.desk.catalogue.ThingPage.Said;
import gekiban.desk.catalogue.ThingPage.TrackList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** All that is known of a thing, for people. */
final class ThingText {
    private final ThingPage page;
    private final boolean withNumbers;
    private final List<String> lines = new ArrayList<>();

    private ThingText(ThingPage page, boolean withNumbers) {
        this.page = page;
        this.withNumbers = withNumbers;
    }

    /**
     * @param withNumbers whether to tell the numbers of facts and where in its source each is
     */
    static List<String> lines(ThingPage page, boolean withNumbers) {
        return new ThingText(page, withNumbers).lines();
    }

    private List<String> lines() {
        page.asked().ifPresent(id -> lines.add(id + " is one with " + page.label().id()));
        lines.add(LabelText.line(page.label()));
        addFacts();
        page.disagreements().forEach(this::add);
        page.tracks().ifPresent(this::add);
        page.groups().forEach(this::add);
        if (!page.cues().isEmpty()) {
            lines.add("  cues:");
            CatalogueCueText.lines(page.cues(), page.label().id(), page.labels())
                    .forEach(line -> lines.add("    " + line));
        }
        return lines;
    }

    private void addFacts() {
        int widest =
                page.said().stream()
                        .mapToInt(s -> s.fact().field().name().length())
                        .max()
                        .orElse(0);
        int number =
                page.said().stream()
                        .mapToInt(s -> String.valueOf(s.fact().number()).length())
                        .max()
                        .orElse(0);
        String before = "";
        for (Said said : page.said()) {
            String field = said.fact().field().name();
            var line = new StringBuilder("  ");
            if (withNumbers) {
                line.append(Text.fit(String.valueOf(said.fact().number()), number)).append("  ");
            }
            line.append(Text.fit(field.equals(before) ? "" : field, widest))
                    .append("  ")
                    .append(FactText.said(said.fact(), page.labels()))
                    .append("  ")
                    .append(FactText.source(said.fact(), said.by()));
            if (withNumbers && !said.fact().place().isEmpty()) {
                line.append(" at ").append(Text.oneLine(said.fact().place()));
            }
            lines.add(line.toString());
            before = field;
        }
    }

    private void add(Disagreement question) {
        var sides =
                question.sides().stream()
                        .map(side ->
                                side.facts().stream()
                                                .map(fact -> FactText.said(fact, page.labels()))
                                                .distinct()
                                                .collect(Collectors.joining(", "))
                                        + " ("
                                        + Text.oneLine(String.join(", ", side.sources()))
                                        + ")")
                        .toList();
        lines.add("  sources differ: " + question.field() + ": " + String.join(" or ", sides));
    }

    private void add(TrackList tracks) {
        for (var disc : tracks.discs()) {
            boolean isAlone = disc.label().id().equals(page.label().id());
            lines.add(
                    isAlone
                            ? "  tracks:"
                            : "  disc " + Text.oneLine(disc.number()) + "  " + disc.label().id());
            int widest =
                    disc.tracks().stream()
                            .mapToInt(track -> Text.width(track.label().title()))
                            .max()
                            .orElse(0);
            for (var track : disc.tracks()) {
                String length =
                        track.seconds().isPresent() ? time(track.seconds().getAsDouble()) : "-";
                lines.add(
                        "    "
                                + " ".repeat(Math.max(0, 3 - Text.width(track.number())))
                                + Text.oneLine(track.number())
                                + "  "
                                + Text.fit(Text.oneLine(track.label().title()), widest)
                                + "  "
                                + " ".repeat(Math.max(0, 7 - length.length()))
                                + length
                                + "  "
                                + track.label().id());
            }
        }
        lines.add("  " + sum(tracks));
    }

    private static String sum(TrackList tracks) {
        var sum = new StringBuilder(time(tracks.seconds())).append(" in all");
        if (tracks.unknown() > 0) {
            sum.append(", without ")
                    .append(tracks.unknown())
                    .append(tracks.unknown() == 1 ? " track" : " tracks")
                    .append(" of no known length");
        }
        if (tracks.stated().isPresent()) {
            double stated = tracks.stated().getAsDouble();
            sum.append("; stated ").append(time(stated));
            if (tracks.differs()) {
                double over = stated - tracks.seconds();
                sum.append(": ")
                        .append(time(Math.abs(over)))
                        .append(over > 0 ? " more than" : " less than")
                        .append(" the tracks");
            }
        }
        return sum.toString();
    }

    /** To the nearest second: lengths are printed so. */
    private static String time(double seconds) {
        return Times.show(Math.rint(seconds));
    }

    private void add(Group group) {
        lines.add("  " + Text.oneLine(group.name()) + ":");
        for (var member : group.members()) {
            var line = new StringBuilder("    ").append(LabelText.line(member.label()));
            member.span()
                    .ifPresent(span ->
                            line.append("  ")
                                    .append(Times.show(span.from()))
                                    .append(" – ")
                                    .append(Times.show(span.to())));
            // What is said with the pointer: OP of which episodes, from where a theme is heard.
            var value = member.pointer().value();
            var more = new ArrayList<String>();
            if (!value.text().isEmpty() && !value.text().equals(group.name())) {
                more.add(Text.oneLine(value.text()));
            }
            value.detail().forEach((name, text) -> more.add(name + " " + Text.oneLine(text)));
            if (!more.isEmpty()) {
                line.append("  [").append(String.join(", ", more)).append(']');
            }
            lines.add(line.toString());
        }
    }
}
