package gekiban.web.reviews;

import gekiban.catalogue.model.Entry;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Text;
import gekiban.desk.catalogue.LiveIndex;
import gekiban.desk.catalogue.Refused;
import gekiban.desk.reviews.Imprint;
import gekiban.desk.reviews.Pictures;
import gekiban.web.http.Addresses;
import gekiban.web.http.NotThere;
import gekiban.web.http.Routes;
import gekiban.web.pages.Desk;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** What stands round a text: what it is about, its series, its lead picture. */
public final class ImprintPages implements Routes {
    private static final int LONGEST = 300;

    private final Desk desk;
    private final LiveIndex index;
    private final ReviewPages pages;
    private final Pictures pictures;

    public ImprintPages(Desk desk, LiveIndex index, ReviewPages pages) {
        this.desk = desk;
        this.index = index;
        this.pages = pages;
        this.pictures = new Pictures(desk.library().home().pictures());
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.post("/texts/{id}/imprint", this::keep);
        routes.get("/pictures/{name}", this::picture);
    }

    private void keep(Context ctx) throws IOException {
        Entry text = pages.own(ctx);
        try {
            var edit = keep(ctx, text);
            String undo = edit.stream().mapToObj(n -> "?undo=" + n).findAny().orElse("");
            ctx.redirect(Addresses.of(text.id()) + "/edit" + undo, HttpStatus.SEE_OTHER);
        } catch (Refused e) {
            ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
            pages.edit(ctx, text, String.valueOf(e.getMessage()));
        }
    }

    private OptionalLong keep(Context ctx, Entry text) throws IOException {
        var imprint =
                new Imprint(
                        ReviewPages.typed(ctx, "by"),
                        ReviewPages.typed(ctx, "series"),
                        ReviewPages.typed(ctx, "part"),
                        pictureOf(ctx, text),
                        ReviewPages.typed(ctx, "picture_by"),
                        about(ctx));
        return imprint.keep(desk.store(), desk.who(ctx), text.id());
    }

    private String pictureOf(Context ctx, Entry text) throws IOException {
        if (ctx.formParam("no_picture") != null) {
            return "";
        }
        var sent = ctx.isMultipartFormData() ? ctx.uploadedFile("picture") : null;
        if (sent == null || sent.size() == 0) {
            return Imprint.of(text).picture();
        }
        try (InputStream in = sent.content()) {
            return pictures.keep(in);
        }
    }

    /** What is named in each line, by its id or as it is called. */
    private List<Id> about(Context ctx) throws IOException {
        var about = new LinkedHashSet<Id>();
        for (String line : ReviewPages.typed(ctx, "about").lines().map(String::strip).toList()) {
            if (!line.isEmpty()) {
                String words = line.substring(0, Math.min(line.length(), LONGEST));
                about.add(
                        thing(words)
                                .orElseThrow(() ->
                                        new Refused(
                                                "nothing, or more than one thing, is called \""
                                                        + words
                                                        + "\"; its id is taken too, as in"
                                                        + " release/3")));
            }
        }
        return List.copyOf(about);
    }

    private Optional<Id> thing(String words) throws IOException {
        // A choice of the list ends with its id.
        String written = words.replaceFirst("^.*\\(([a-z]+/[0-9]+)\\)$", "$1");
        var id = Id.of(written);
        return id.isPresent()
                ? id
                : desk.store()
                        .read(facts ->
                                index.one(facts, words, EnumSet.copyOf(Text.ABOUT.targets())));
    }

    private void picture(Context ctx) throws IOException {
        String name = ctx.pathParam("name");
        var picture = pictures.find(name).orElseThrow(() -> new NotThere(name));
        ctx.contentType(picture.type());
        // What lies under a name never changes.
        ctx.header("Cache-Control", "private, max-age=31536000, immutable");
        ctx.result(Files.newInputStream(picture.file()));
    }
}
