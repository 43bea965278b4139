package gekiban.cli;

import gekiban.catalogue.intake.Report;
import gekiban.desk.catalogue.CatalogueJson;
import gekiban.desk.texts.TextImports;
import gekiban.formats.prose.Page;
import gekiban.formats.prose.mention.Mention;
import gekiban.formats.prose.talk.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;

/** What was understood of a text, for people and as JSON. */
final class TextReport {
    private TextReport() {}

    static void tell(String word, TextImports.Taken taken, Screen screen) {
        var report = taken.imported().report();
        String as = taken.text().map(id -> id + ", ").orElse("");
        if (taken.understood().isEmpty()) {
            screen.result(Text.oneLine(word + ": " + as + "there word for word, nothing new"));
            return;
        }
        var page = taken.understood().get().page();
        screen.result(Text.oneLine(word + ": " + as + what(page)));
        for (int i = 0; i < page.albums().size(); i++) {
            var album = page.albums().get(i);
            var length = album.length();
            screen.result(
                    Text.oneLine(
                            "  album: "
                                    + (album.title().isEmpty() ? "without a title" : album.title())
                                    + ", "
                                    + counted(album.tracks().size(), "track")
                                    + (length.isWhole() ? ", " + Times.show(length.sum()) : "")));
        }
        screen.result("  " + Text.oneLine(said(page)));
        screen.result("  " + changed(report));
        report.conflicts()
                .forEach(line -> screen.result("  sources differ: " + Text.oneLine(line)));
        report.troubles().forEach(line -> screen.say(word + ": " + Text.oneLine(line)));
    }

    static String changed(Report report) {
        return report.isUnchanged()
                ? "nothing new, " + report.same() + " the same"
                : counted(report.things(), "new thing")
                        + ", "
                        + counted(report.added(), "fact")
                        + ", "
                        + report.same()
                        + " the same, "
                        + report.ended()
                        + " ended"
                        + (report.kept() > 0
                                ? ", " + report.kept() + " kept by somebody's word"
                                : "");
    }

    private static String what(Page page) {
        var kinds = new ArrayList<String>();
        for (var kind : page.kinds()) {
            kinds.add(
                    switch (kind) {
                        case TRACK_REVIEW -> "a review track by track";
                        case STATS_REVIEW -> "a review of an album";
                        case LIST_POST -> "a list of " + page.items().size();
                        case ESSAY -> "an essay";
                        case TRACK_LIST -> "a track list";
                    });
        }
        return kinds.isEmpty() ? "a text" : String.join(", ", kinds);
    }

    private static String said(Page page) {
        long doubtful = page.mentions().stream().filter(Mention::isDoubtful).count();
        var parts = new ArrayList<String>();
        parts.add(
                counted(page.mentions().size(), "mention")
                        + (doubtful > 0 ? " (" + doubtful + " in doubt)" : ""));
        add(parts, page.melodies().size(), "shared melody", "shared melodies");
        add(parts, page.uses().size(), "use", "uses");
        add(parts, page.clips().size(), "player", "players");
        add(parts, page.comments().size(), "comment", "comments");
        long wishes =
                page.requests().stream().filter(each -> each.kind() == Request.Kind.WISH).count();
        add(parts, (int) wishes, "request", "requests");
        return String.join(", ", parts);
    }

    private static void add(List<String> parts, int count, String one, String many) {
        if (count > 0) {
            parts.add(count + " " + (count == 1 ? one : many));
        }
    }

    private static String counted(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    static void write(TextImports.Taken taken, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("text", taken.text().map(Object::toString).orElse(""));
        taken.understood().ifPresent(understood -> write(understood.page(), json));
        write(taken.imported().report(), json);
        json.writeEndObject();
    }

    private static void write(Page page, JsonGenerator json) {
        CatalogueJson.writeTexts(
                "kinds",
                page.kinds().stream().map(each -> each.name().toLowerCase(Locale.ROOT)).toList(),
                json);
        json.writeNumberProperty("albums", page.albums().size());
        json.writeNumberProperty("list_entries", page.items().size());
        json.writeNumberProperty("mentions", page.mentions().size());
        json.writeNumberProperty(
                "doubtful_mentions",
                (int) page.mentions().stream().filter(Mention::isDoubtful).count());
        json.writeNumberProperty("melodies", page.melodies().size());
        json.writeNumberProperty("uses", page.uses().size());
        json.writeNumberProperty("players", page.clips().size());
        json.writeNumberProperty("comments", page.comments().size());
        json.writeNumberProperty("requests", page.requests().size());
    }

    static void write(Report report, JsonGenerator json) {
        json.writeNumberProperty("new_things", report.things());
        json.writeNumberProperty("facts", report.added());
        json.writeNumberProperty("same", report.same());
        json.writeNumberProperty("ended", report.ended());
        json.writeNumberProperty("kept", report.kept());
        CatalogueJson.writeTexts("conflicts", report.conflicts(), json);
        CatalogueJson.writeTexts("troubles", report.troubles(), json);
    }
}
