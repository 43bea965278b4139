package gekiban.web.site;

import java.util.ArrayList;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Makes of a review what the editor of WordPress keeps: it strips classes and what it does not
 * know, and does not run scripts.
 */
final class WordPress {
    private WordPress() {}

    /**
     * @param html of a review
     */
    static String of(String html) {
        Document page = Jsoup.parseBodyFragment(html);
        page.outputSettings().prettyPrint(false);
        Element body = page.body();
        body.select("a.clip").forEach(WordPress::clip);
        body.select(".folded").forEach(WordPress::folded);
        body.select("dfn").forEach(WordPress::term);
        body.select(".credited")
                .forEach(each -> {
                    each.tagName("small");
                    each.removeAttr("href");
                });
        for (Element each : body.select("*")) {
            for (String name :
                    new String[] {
                        "class", "tabindex", "data-sound", "data-from", "data-to", "data-fold"
                    }) {
                each.removeAttr(name);
            }
        }
        body.select("span").unwrap();
        body.select("article, div").unwrap();
        return body.html().strip() + "\n";
    }

    /** Its words stay in the sentence; what plays them stands behind the paragraph. */
    private static void clip(Element clip) {
        String sound = clip.attr("data-sound");
        if (!sound.startsWith("own:")) {
            var figure = new Element("figure");
            figure.appendElement("figcaption").text(clip.text());
            figure.appendElement("audio")
                    .attr("controls", true)
                    .attr("preload", "none")
                    .attr("src", sound);
            last(clip).after(figure);
        }
        clip.unwrap();
    }

    private static void folded(Element folded) {
        var details = new Element("details").attr("data-fold", "");
        details.appendElement("summary").text("…");
        var words = details.appendElement("p");
        new ArrayList<>(folded.childNodes()).forEach(words::appendChild);
        last(folded).after(details);
        folded.replaceWith(new TextNode("…"));
    }

    private static void term(Element term) {
        String meaning = term.select(".gloss").text();
        term.select(".gloss").remove();
        term.tagName("abbr").attr("title", meaning);
    }

    /** The last figure or fold behind the block that words stand in. */
    private static Element last(Element words) {
        Element block = words;
        while (block.parent() != null && !isBlock(block)) {
            block = block.parent();
        }
        Element next = block.nextElementSibling();
        while (next != null && (next.normalName().equals("figure") || next.hasAttr("data-fold"))) {
            block = next;
            next = block.nextElementSibling();
        }
        return block;
    }

    private static boolean isBlock(Element element) {
        return switch (element.normalName()) {
            case "p", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "blockquote", "pre" ->
                    !(element.parent() != null && element.parent().normalName().equals("li"));
            default -> false;
        };
    }
}
