package gekiban.formats.prose.source;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What an element of mark-up is for, by its class, as blogs write them. */
final class HtmlRoles {
    private static final Pattern AUTHOR =
            Pattern.compile(
                    "(?:^|\\s)(?:fn|comment-author|comment_author|comment-author-name|author-name|commenter)(?:$|\\s)");
    private static final Pattern DATE =
            Pattern.compile(
                    "(?:^|\\s)(?:comment-meta|commentmetadata|comment-date|comment-time|comment-metadata|timestamp)(?:$|\\s)");
    private static final Pattern CAPTION =
            Pattern.compile(
                    "(?:^|\\s)(?:wp-caption-text|caption|gallery-caption|image-credit|photo-credit)(?:$|\\s)");

    private HtmlRoles() {}

    enum Role {
        NONE,
        AUTHOR,
        DATE,
        CAPTION,
        FURNITURE
    }

    static Role of(Element element, boolean inComment) {
        String classes = element.className();
        String tag = element.normalName();
        if (tag.equals("figcaption") || CAPTION.matcher(classes).find()) {
            return Role.CAPTION;
        }
        if (inComment && AUTHOR.matcher(classes).find()) {
            return Role.AUTHOR;
        }
        if (inComment && (tag.equals("time") || DATE.matcher(classes).find())) {
            return Role.DATE;
        }
        boolean isSite =
                switch (tag) {
                    case "nav", "button", "form", "aside" -> true;
                    case "title" -> true;
                    case "html", "body", "article", "main", "li" -> false;
                    default -> Furniture.isElement(classes, element.id());
                };
        return isSite ? Role.FURNITURE : Role.NONE;
    }
}
