package gekiban.formats.prose.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * The comments of a page as its mark-up nests them: WordPress, Blogger and what looks like them. A
 * {@code data-parent} says more than the nesting. For one thread.
 */
final class HtmlComments {
    private static final Pattern ID =
            Pattern.compile("^(?:li-|div-|dsq-|rc_)?(?:comment|cmt|c)[-_]?([0-9]{1,18})$");
    private static final Pattern CLASS =
            Pattern.compile("(?:^|\\s)(?:comment|comment-item|commentlist-item)(?:$|\\s)");

    private final List<Layout.Node> nodes = new ArrayList<>();
    private final Deque<Element> elements = new ArrayDeque<>();
    private final Deque<Integer> open = new ArrayDeque<>();
    private final Map<String, Integer> byId = new HashMap<>();

    /** Whether a comment begins with this element. */
    boolean begin(Element element, Span span) {
        String tag = element.normalName();
        if (!tag.equals("li") && !tag.equals("div") && !tag.equals("article")) {
            return false;
        }
        var named = ID.matcher(element.id());
        boolean hasId = named.matches();
        String id = hasId ? named.group(1) : "";
        if (!hasId && !CLASS.matcher(element.className()).find()
                || element.hasClass("comment-body")) {
            return false;
        }
        // The same one again: WordPress puts an article or a div with its number into the item.
        int parent = open.isEmpty() ? -1 : open.peek();
        if (parent >= 0 && hasId && nodes.get(parent).id().equals(id)) {
            return false;
        }
        // A div inside of an item is part of it, unless it has a number of its own.
        if (parent >= 0 && !hasId && !tag.equals("li")) {
            return false;
        }
        Integer said = byId.get(element.attr("data-parent").strip());
        if (said != null) {
            parent = said;
        } else if (element.hasAttr("data-parent") && parent < 0) {
            parent = -1;
        }
        int likes = number(element.attr("data-likes"));
        if (!id.isEmpty()) {
            byId.putIfAbsent(id, nodes.size());
        }
        open.push(nodes.size());
        elements.push(element);
        nodes.add(new Layout.Node(id, parent, likes, span));
        return true;
    }

    /** Whether a comment ends with this element. */
    boolean end(Element element, Span whole) {
        if (elements.peek() != element) {
            return false;
        }
        elements.pop();
        int number = open.pop();
        var node = nodes.get(number);
        nodes.set(number, new Layout.Node(node.id(), node.parent(), node.likes(), whole));
        return true;
    }

    /** The number of the comment that is open, or -1. */
    int open() {
        return open.isEmpty() ? -1 : open.peek();
    }

    List<Layout.Node> nodes() {
        return nodes;
    }

    private static int number(String text) {
        return text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : -1;
    }
}
