package gekiban.web.catalogue;

import gekiban.catalogue.model.Fact;
import gekiban.catalogue.model.Field;
import gekiban.catalogue.model.State;
import gekiban.catalogue.model.Title;
import gekiban.catalogue.store.History;
import gekiban.desk.pages.entry.EntryPage;
import gekiban.web.http.Reader;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** How facts are written on a page. */
public final class Shown {
    /** Roles that a credit may have; others may be typed. */
    public static final List<String> ROLES =
            List.of(
                    "composer",
                    "arranger",
                    "lyricist",
                    "performer",
                    "vocals",
                    "conductor",
                    "producer",
                    "artist");

    /** A text that is read changes hundreds of facts at once; so many are told of one edit. */
    public static final int MOST_CHANGES = 60;

    private static final int LONGEST_BRIEF = 300;

    /** References whose text says how. */
    private static final Set<String> SAY_HOW =
            Set.of(
                    "season_of",
                    "adapted_from",
                    "another_of",
                    "edit_of",
                    "arrangement_of",
                    "quotes");

    private static final Map<State, String> MARKS =
            Map.of(
                    State.CONFIRMED, "c",
                    State.ENTERED, "n",
                    State.IMPORTED, "",
                    State.SUGGESTED, "d",
                    State.REFUSED, "x");

    private static final Map<String, String> MAIN =
            Map.of(
                    "title", "kind",
                    "external_id", "site",
                    "use", "episodes",
                    "label", "role",
                    "holding", "who",
                    "watching", "who");

    private Shown() {}

    /** The class of the sign of a state. */
    public static String mark(State state) {
        return MARKS.getOrDefault(state, "");
    }

    /** The text of a fact, in the reader's words where it is one of a choice. */
    public static String text(Reader reader, Fact fact) {
        if (fact.field().type() == Field.Type.SECONDS) {
            return Inputs.clock(fact.text());
        }
        if (fact.field().type() == Field.Type.YES_NO) {
            return reader.sayOr("choice." + fact.text(), fact.text());
        }
        return fact.field().choices().isEmpty()
                ? role(reader, fact)
                : reader.sayOr("choice." + fact.text(), fact.text());
    }

    /** The same, cut where it is the body of a text. */
    public static String brief(Reader reader, Fact fact) {
        String text = text(reader, fact);
        return text.length() <= LONGEST_BRIEF ? text : text.substring(0, LONGEST_BRIEF) + "…";
    }

    private static String role(Reader reader, Fact fact) {
        return fact.field().name().equals("credit")
                ? reader.sayOr("role." + fact.text(), fact.text())
                : fact.text();
    }

    /** "ja" for Japanese, null for any other, as the attribute has it. */
    public static @org.jspecify.annotations.Nullable String lang(String text) {
        return Title.scriptOf(text).equals("Jpan") ? "ja" : null;
    }

    /** The details of a fact in one line; a script is seen by itself. */
    public static String details(Reader reader, Fact fact) {
        return fact.value().detail().entrySet().stream()
                .filter(detail -> !detail.getKey().equals("script"))
                .map(detail ->
                        detail.getKey().equals("kind") && fact.field().name().equals("title")
                                ? reader.sayOr("choice." + detail.getValue(), detail.getValue())
                                : reader.sayOr("detail." + detail.getKey(), detail.getKey())
                                        + " "
                                        + detail.getValue())
                .collect(Collectors.joining(", "));
    }

    /** What a detail may be, where it is one of a few; empty for any text. */
    public static List<String> choices(Field field, String detail) {
        if (field.name().equals("title") && detail.equals("kind")) {
            return List.of(Title.Kind.values()).stream().map(Title.Kind::word).toList();
        }
        return detail.equals("script") ? List.of("Jpan", "Latn") : List.of();
    }

    /** The numbers of facts in an address: {@code 12,13}. */
    public static String numbers(List<EntryPage.Said> facts) {
        return facts.stream()
                .map(said -> Long.toString(said.fact().number()))
                .collect(Collectors.joining(","));
    }

    /** Whether a detail is typed beside the text, and not among what is seldom said. */
    public static boolean isMain(Field field, String detail) {
        return MAIN.getOrDefault(field.name(), "").equals(detail);
    }

    /** Whether there is something that is seldom said. */
    public static boolean hasMore(Field field) {
        return !field.seconds().isEmpty()
                || field.details().stream().anyMatch(detail -> !isMain(field, detail));
    }

    /** Whether a field has a text to type. */
    public static boolean hasText(Field field) {
        return field.type() != Field.Type.REFERENCE || SAY_HOW.contains(field.name());
    }

    /** The kinds that it points to, for whoever looks for one. */
    public static String kinds(Set<gekiban.catalogue.model.Kind> kinds) {
        return kinds.stream()
                .map(gekiban.catalogue.model.Kind::word)
                .sorted()
                .collect(Collectors.joining(","));
    }

    /** The one source of all that an edit did, with its place; empty where there are several. */
    public static String commonSource(List<History.Change> changes) {
        var sources =
                changes.stream()
                        .map(change -> change.after().or(change::before).orElseThrow())
                        .map(fact ->
                                fact.place().isEmpty()
                                        ? fact.source().name()
                                        : fact.source().name() + ", " + fact.place())
                        .distinct()
                        .toList();
        return sources.size() == 1 ? sources.getFirst() : "";
    }

    /** When an edit was made, as the reader's language writes it, by this machine's clock. */
    public static String when(Reader reader, String iso) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(reader.words().language())
                .withZone(ZoneId.systemDefault())
                .format(Instant.parse(iso));
    }
}
