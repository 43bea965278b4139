package gekiban.web.site;

import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import java.util.Set;

/** Where the pages of the site lie, from its root. They stay where they are: the id says where. */
final class Paths {
    static final String INDEX = "index.html";
    static final String REVIEWS = "reviews.html";
    static final String LISTS = "lists.html";
    static final String BETTER = "better.html";
    static final String STYLE = "site.css";
    static final String SCRIPT = "clips.js";
    static final String FEED = "feed.xml";
    static final String SITEMAP = "sitemap.xml";
    static final String CLIPS = "clip/";
    static final String PICTURES = "picture/";

    /** Kinds of things that have a page. */
    static final Set<Kind> KINDS =
            Set.of(Kind.TEXT, Kind.LIST, Kind.SHOW, Kind.RELEASE, Kind.ARTIST);

    private Paths() {}

    static String of(Id id) {
        String folder = id.kind() == Kind.TEXT ? "review" : id.kind().word();
        return folder + "/" + id.number() + ".html";
    }
}
