package gekiban.web.site;

import gekiban.catalogue.labels.Label;
import gekiban.catalogue.model.Entry;
import gekiban.catalogue.model.Episode;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.store.Facts;
import gekiban.desk.pages.ShowPage;
import gekiban.desk.pages.artist.ArtistReader;
import gekiban.desk.pages.release.ReleasePage;
import gekiban.desk.pages.release.ReleaseReader;
import gekiban.desk.pages.text.ListPage;
import gekiban.desk.reviews.BetterThan;
import gekiban.desk.reviews.Markdown;
import gekiban.desk.reviews.Verdicts;
import gekiban.web.http.Reader;
import gekiban.web.http.Templates;
import gekiban.web.http.Visitor;
import gekiban.web.words.Words;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Renders the pages of the site. For any number of threads. */
final class Sheets {
    private final TemplateEngine engine = Templates.engine();
    private final Markdown markdown;
    private final Wishes wishes;
    private final Reader reader;

    Sheets(Markdown markdown, Wishes wishes) {
        this.markdown = markdown;
        this.wishes = wishes;
        Words words = Objects.requireNonNull(Words.all().get(wishes.language()));
        this.reader = new Reader(words, "", true, "", Visitor.stranger(), "", false);
    }

    Reader reader() {
        return reader;
    }

    Markdown markdown() {
        return markdown;
    }

    Sheet sheet(String path, Facts facts, Plan plan) {
        return new Sheet(path, reader, facts, plan, wishes);
    }

    private byte[] render(String template, Sheet sheet, Map<String, Object> model) {
        var all = new HashMap<String, Object>(model);
        all.put("sheet", sheet);
        all.put("reader", reader);
        var output = new Utf8ByteOutput();
        engine.render("site/" + template + ".jte", all, output);
        return output.toByteArray();
    }

    /** The page of a thing; empty where it is gone since it was planned. */
    Optional<byte[]> page(Sheet sheet, Id id, Clips clips) throws IOException {
        var facts = sheet.facts();
        return switch (id.kind()) {
            case TEXT -> facts.entry(id).map(text -> review(sheet, text, clips));
            case LIST -> ListPage.of(facts, id).map(page -> list(sheet, page));
            case SHOW -> ShowPage.of(facts, id).map(page -> show(sheet, page));
            case RELEASE -> new ReleaseReader(facts).read(id).map(page -> release(sheet, page));
            case ARTIST ->
                    new ArtistReader(facts)
                            .read(id)
                            .map(page -> render("artist", sheet, Map.of("page", page)));
            default -> Optional.empty();
        };
    }

    private byte[] review(Sheet sheet, Entry text, Clips clips) {
        var page = ReviewSheet.of(sheet, text, markdown, new SheetSetting(sheet, clips));
        sheet.says(Structured.review(sheet, page));
        return render("review", sheet, Map.of("page", page));
    }

    /**
     * A review by itself.
     *
     * @param template "one" for a whole page, "bare" for the text alone
     */
    byte[] one(Sheet sheet, Entry text, Clips clips, String template) {
        var page = ReviewSheet.of(sheet, text, markdown, new SheetSetting(sheet, clips));
        sheet.says(Structured.review(sheet, page));
        return render(template, sheet, Map.of("page", page));
    }

    private byte[] list(Sheet sheet, ListPage page) {
        return render("list", sheet, Map.of("page", page));
    }

    private byte[] release(Sheet sheet, ReleasePage page) {
        var facts = sheet.facts();
        // In how many episodes of its shows anything is heard, is counted by a query of its own.
        for (Label show : page.shows()) {
            facts.of(Episode.SHOW, show.id(), Kind.EPISODE).forEach(facts::note);
        }
        return render(
                "release",
                sheet,
                Map.of("page", page, "verdicts", verdicts(facts, page.release().id())));
    }

    private byte[] show(Sheet sheet, ShowPage page) {
        return render(
                "show",
                sheet,
                Map.of("page", page, "verdicts", verdicts(sheet.facts(), page.show().id())));
    }

    private static Verdicts verdicts(Facts facts, Id id) {
        return Verdicts.of(facts, id);
    }

    /** The first page: the newest reviews, and the lists. */
    byte[] index(Sheet sheet) {
        int few = Math.min(Newest.FEW, sheet.plan().reviews().size());
        return render(
                "index",
                sheet,
                Map.of(
                        "newest",
                        Newest.of(sheet.facts(), sheet.plan().reviews().subList(0, few)),
                        "lists",
                        sheet.plan().lists(),
                        "reviews",
                        sheet.plan().reviews().size()));
    }

    /** All reviews, or all lists, a line each. */
    byte[] all(Sheet sheet, Kind kind) {
        List<Plan.Listed> lines = kind == Kind.LIST ? sheet.plan().lists() : sheet.plan().reviews();
        return render("all", sheet, Map.of("lines", lines, "kind", kind));
    }

    byte[] better(Sheet sheet) {
        return render("better", sheet, Map.of("list", BetterThan.of(sheet.facts())));
    }
}
