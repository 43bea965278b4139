package gekiban.web.things;

import gekiban.catalogue.model.PartialDate;
import gekiban.catalogue.model.State;
import gekiban.catalogue.model.Title;
import gekiban.desk.pages.vital.Saying;
import gekiban.web.http.Reader;
import gekiban.web.http.Times;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What sources say, in words. */
public final class SayingWords {
    /** Fields whose texts are seconds. */
    private static final Set<String> SECONDS = Set.of("length", "stated_length", "start", "end");

    /** Fields whose texts are dates. */
    private static final Set<String> DATES = Set.of("date", "begun", "ended", "aired");

    /** Fields whose texts are words of the catalogue. */
    private static final Set<String> CHOICES = Set.of("kind", "form", "in_print", "use", "order");

    /** Details that say nothing to a reader, or that stand in the text. */
    private static final Set<String> SILENT =
            Set.of("script", "language", "sound", "stream", "sequence", "site");

    private SayingWords() {}

    /** The text of a saying as the reader writes such things; empty where it only points. */
    public static String text(Reader reader, String field, Saying saying) {
        String text = saying.text();
        if (text.isEmpty()) {
            return "";
        }
        if (SECONDS.contains(field)) {
            return text.matches("[0-9]{1,9}(\\.[0-9]{1,9})?")
                    ? Times.whole(Double.parseDouble(text))
                    : text;
        }
        if (DATES.contains(field)) {
            return date(reader, text);
        }
        if (field.equals("external_id")) {
            return saying.value().detail("site") + " " + text;
        }
        if (field.equals("use")) {
            return reader.sayOr("choice." + text, text)
                    + (saying.value().detail("sequence").isEmpty()
                            ? ""
                            : " " + saying.value().detail("sequence"));
        }
        return CHOICES.contains(field) ? reader.sayOr("choice." + text, text) : text;
    }

    /** 24 June 2009, 2009年6月24日; what is no date stays as it is. */
    public static String date(Reader reader, String text) {
        var date = PartialDate.of(text);
        if (date.isEmpty() || date.get().month() == 0) {
            return text;
        }
        Locale language = reader.words().language();
        boolean isJapanese = reader.lang().equals("ja");
        return date.get().day() == 0
                ? YearMonth.of(date.get().year(), date.get().month())
                        .format(
                                DateTimeFormatter.ofPattern(
                                        isJapanese ? "uuuu年M月" : "MMMM uuuu", language))
                : LocalDate.of(date.get().year(), date.get().month(), date.get().day())
                        .format(
                                DateTimeFormatter.ofPattern(
                                        isJapanese ? "uuuu年M月d日" : "d MMMM uuuu", language));
    }

    /** "romanised", "episodes 1, 2": what the details say besides, one after the other. */
    public static String details(Reader reader, String field, Saying saying) {
        var words = new ArrayList<String>();
        saying.value()
                .detail()
                .forEach((name, text) -> {
                    if (name.equals("kind") && field.equals("title")) {
                        if (!text.equals(Title.Kind.ORIGINAL.word())) {
                            words.add(reader.sayOr("choice." + text, text));
                        }
                    } else if (name.equals("seconds")) {
                        words.add(Times.whole(number(text)));
                    } else if (!SILENT.contains(name)) {
                        words.add(reader.sayOr("detail." + name, name) + " " + text);
                    }
                });
        return String.join(", ", words);
    }

    private static double number(String text) {
        return text.matches("[0-9]{1,9}(\\.[0-9]{1,9})?") ? Double.parseDouble(text) : 0;
    }

    /** The language of a text, for its letters; null where Latin letters say it. */
    public static @org.jspecify.annotations.Nullable String lang(String text) {
        return Title.scriptOf(text).equals("Jpan") ? "ja" : null;
    }

    /** Whether a text is the address of a page that may be linked to. */
    public static boolean isWeb(String text) {
        return text.startsWith("https://") || text.startsWith("http://");
    }

    /** Class of the sign of a state; empty for what a source simply says. */
    public static String mark(State state) {
        return switch (state) {
            case CONFIRMED -> "c";
            case ENTERED -> "n";
            case SUGGESTED -> "d";
            case IMPORTED, REFUSED -> "";
        };
    }

    /** Names, one after the other. */
    public static String list(List<String> names) {
        return String.join(", ", names);
    }
}
