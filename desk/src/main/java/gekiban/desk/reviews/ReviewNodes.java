package gekiban.desk.reviews;

import gekiban.catalogue.model.Id;
import gekiban.desk.reviews.Things.Thing;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Writes what a review has beside plain CommonMark. For one review. */
final class ReviewNodes implements NodeRenderer {
    private static final Map<String, String> NOTHING = Map.of();

    /** Headings stand below the title of the page. */
    private static final int LOWEST_HEADING = 6;

    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;
    private final Things things;
    private final Setting setting;
    private final Glossary glossary;
    private final Set<String> explained = new HashSet<>();

    /** Within links and headings nothing is explained. */
    private int silent;

    ReviewNodes(
            HtmlNodeRendererContext context, Things things, Setting setting, Glossary glossary) {
        this.context = context;
        this.html = context.getWriter();
        this.things = things;
        this.setting = setting;
        this.glossary = glossary;
    }

    /** Each paragraph runs the way of its first letter. */
    static void attributes(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof Paragraph || node instanceof ListItem || node instanceof BlockQuote) {
            attributes.put("dir", "auto");
        }
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(
                Link.class,
                Image.class,
                Text.class,
                Heading.class,
                Spoiler.class,
                Folded.class,
                Ruby.class);
    }

    @Override
    public void render(Node node) {
        switch (node) {
            case Text text -> text(text);
            case Link link -> link(link);
            case Image image -> image(image);
            case Heading heading -> heading(heading);
            case Spoiler spoiler -> spoiler(spoiler);
            case Folded folded -> folded(folded);
            case Ruby ruby -> ruby(ruby);
            default -> throw new IllegalStateException("no such node is written here: " + node);
        }
    }

    /** In this order, so that a text is the same page each time. */
    private static Map<String, String> with(String... namesAndTexts) {
        var attributes = new LinkedHashMap<String, String>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            attributes.put(namesAndTexts[i], namesAndTexts[i + 1]);
        }
        return attributes;
    }

    private void children(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
    }

    private void text(Text text) {
        String words = text.getLiteral();
        int at = 0;
        if (silent == 0) {
            for (var found : glossary.in(words)) {
                if (explained.add(found.term())) {
                    html.text(words.substring(at, found.from()));
                    html.tag("dfn", with("class", "term", "tabindex", "0"));
                    html.text(words.substring(found.from(), found.to()));
                    note("gloss", glossary.text(found.term(), setting.language()));
                    html.tag("/dfn");
                    at = found.to();
                }
            }
        }
        html.text(words.substring(at));
    }

    private void note(String kind, String words) {
        html.tag("span", with("class", kind));
        html.text(" " + words);
        html.tag("/span");
    }

    private void heading(Heading heading) {
        String tag = "h" + Math.min(LOWEST_HEADING, heading.getLevel() + 1);
        html.line();
        html.tag(tag, with("dir", "auto"));
        silent++;
        children(heading);
        silent--;
        html.tag("/" + tag);
        html.line();
    }

    private void link(Link link) {
        String destination = link.getDestination();
        silent++;
        if (ClipAddress.isMeant(destination)) {
            clip(link, destination);
        } else {
            var id = Markdown.idOf(destination);
            if (id.isPresent()) {
                thing(link, id.get());
            } else if (destination.matches("(?i)(?:https?://|mailto:).+")) {
                anchor(link, with("href", destination, "rel", "nofollow noreferrer"));
            } else {
                children(link); // words that lead nowhere stay words
            }
        }
        silent--;
    }

    private void anchor(Link link, Map<String, String> attributes) {
        html.tag("a", attributes);
        children(link);
        html.tag("/a");
    }

    private void thing(Link link, Id id) {
        var thing = things.of(id);
        if (thing.isPresent()) {
            String page = setting.page(thing.get().label().id());
            if (page.isEmpty()) {
                children(link);
            } else {
                anchor(link, with("href", page));
            }
        } else {
            broken(link, setting.say("review.gone", "thing", id.toString()));
        }
    }

    /** The words stay, and a note says why they do nothing. */
    private void broken(Link link, String why) {
        html.tag("span", with("class", "broken"));
        children(link);
        html.tag("/span");
        note("note", why);
    }

    private void clip(Link link, String destination) {
        var meant = ClipAddress.of(destination);
        if (meant.isEmpty()) {
            broken(link, setting.say("review.noclip", "clip", destination));
            return;
        }
        var clip = meant.get();
        var there = things.of(clip.of());
        if (there.isEmpty()) {
            broken(link, setting.say("review.gone", "thing", clip.of().toString()));
            return;
        }
        Thing thing = there.get();
        String called = thing.label().title();
        String why = missing(thing);
        if (!why.isEmpty() && setting.missing() == Setting.Missing.STOPS) {
            broken(link, why);
            return;
        }
        double length = thing.seconds().orElse(Double.MAX_VALUE);
        double from = clip.from().orElse(0);
        if (from >= length || clip.to().orElse(0) > length + 1) {
            broken(
                    link,
                    setting.say(
                            "review.beyond",
                            "title",
                            called,
                            "length",
                            ClipAddress.time(Math.floor(length))));
            return;
        }
        play(link, clip, thing, from);
        if (!why.isEmpty() && setting.missing() == Setting.Missing.TELLS) {
            note("note", why);
        }
    }

    /** Why a thing has no sound here; empty where it has. */
    private String missing(Thing thing) {
        String called = thing.label().title();
        if (thing.sound().isEmpty() || thing.file().isEmpty()) {
            return setting.say("review.nofile", "title", called);
        }
        return thing.isThere()
                ? ""
                : setting.say("review.filegone", "title", called, "file", name(thing.file()));
    }

    private void play(Link link, ClipAddress clip, Thing thing, double from) {
        double to =
                clip.to().isPresent()
                        ? thing.from() + clip.to().getAsDouble()
                        : thing.cue().isPresent() ? thing.from() + thing.seconds().orElse(0) : 0;
        var played = setting.played(thing, thing.from() + from, to);
        html.tag(
                "a",
                with(
                        "class",
                        "clip",
                        "href",
                        played.href(),
                        "data-sound",
                        played.sound(),
                        "data-from",
                        number(played.from()),
                        "data-to",
                        played.to() > 0 ? number(played.to()) : ""));
        children(link);
        html.tag("/a");
        var people = thing.label().people();
        if (!people.isEmpty()) {
            html.text(" ");
            String page = setting.person(people.getFirst());
            String tag = page.isEmpty() ? "span" : "a";
            html.tag(
                    tag,
                    page.isEmpty()
                            ? with("class", "credited")
                            : with("class", "credited", "href", page));
            html.text(people.getFirst());
            html.tag("/" + tag);
        }
    }

    static String number(double seconds) {
        return String.format(Locale.ROOT, "%.3f", seconds).replaceFirst("\\.?0+$", "");
    }

    /** No path of this machine in a review. */
    private static String name(String file) {
        return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    }

    /** Pictures of elsewhere are not loaded: their words lead to them. */
    private void image(Image image) {
        String destination = image.getDestination();
        boolean isWeb = destination.matches("(?i)https?://.+");
        if (isWeb) {
            html.tag("a", with("href", destination, "rel", "nofollow noreferrer"));
        }
        silent++;
        if (image.getFirstChild() == null) {
            html.text(destination);
        }
        children(image);
        silent--;
        if (isWeb) {
            html.tag("/a");
        }
    }

    private void spoiler(Spoiler spoiler) {
        html.line();
        html.tag("details", with("class", "spoiler"));
        html.tag("summary");
        html.text(
                !spoiler.episode().isEmpty()
                        ? setting.say("review.spoiler.episode", "episode", spoiler.episode())
                        : spoiler.until().isEmpty()
                                ? setting.say("review.spoiler")
                                : setting.say("review.spoiler.until", "what", spoiler.until()));
        html.tag("/summary");
        html.tag("div", NOTHING);
        children(spoiler);
        html.tag("/div");
        html.tag("/details");
        html.line();
    }

    /** Seen when it is pointed at or has the focus. */
    private void folded(Folded folded) {
        html.tag("dfn", with("class", "folded", "tabindex", "0"));
        silent++;
        children(folded);
        silent--;
        html.tag("/dfn");
    }

    private void ruby(Ruby ruby) {
        html.tag("ruby");
        html.text(ruby.words());
        html.tag("rp");
        html.text("(");
        html.tag("/rp");
        html.tag("rt");
        html.text(ruby.reading());
        html.tag("/rt");
        html.tag("rp");
        html.text(")");
        html.tag("/rp");
        html.tag("/ruby");
    }
}
