package gekiban.formats.wxr;

import gekiban.formats.prose.source.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Entities;

/** A post and its comments as one page, so that all places are places in one text. */
public final class PostText {
    /** What swallows all that follows where it is not closed. */
    private static final Set<String> RAW =
            Set.of(
                    "script",
                    "style",
                    "textarea",
                    "title",
                    "xmp",
                    "iframe",
                    "noembed",
                    "noframes",
                    "noscript",
                    "select");

    private PostText() {}

    /** The same post gives the same text. */
    public static SourceText of(WxrPost post) {
        var text = new StringBuilder(post.content().length() + 200);
        text.append("<h1>").append(Entities.escape(post.title())).append("</h1>\n\n");
        for (String series : post.series()) {
            text.append("<p>Series: ").append(Entities.escape(series)).append("</p>\n\n");
        }
        text.append(closed(post.content())).append("\n\n");
        var ids = new HashSet<Long>();
        if (!post.comments().isEmpty()) {
            text.append("<ol class=\"commentlist\">\n");
        }
        for (var comment : post.comments()) {
            text.append("<li class=\"comment\" id=\"comment-").append(comment.id()).append('"');
            if (ids.contains(comment.parent())) {
                text.append(" data-parent=\"").append(comment.parent()).append('"');
            }
            text.append("><cite class=\"fn\">")
                    .append(Entities.escape(comment.author()))
                    .append("</cite> <time>");
            text.append(Entities.escape(comment.date())).append("</time>\n\n");
            text.append(closed(comment.content())).append("\n\n</li>\n");
            ids.add(comment.id());
        }
        return new SourceText(
                text.toString().replace("\r\n", "\n").replace('\r', '\n'),
                StandardCharsets.UTF_8,
                true,
                true);
    }

    /** What a post leaves open would take the comments in. */
    private static String closed(String content) {
        String small = content.toLowerCase(Locale.ROOT);
        var ends = new StringBuilder(content.replaceAll("(?i)<plaintext", "<div"));
        if (small.lastIndexOf("<!--") > small.lastIndexOf("-->")) {
            ends.append("-->");
        }
        int tag = small.lastIndexOf('<');
        if (tag > small.lastIndexOf('>')) {
            ends.append('>');
        }
        for (String raw : RAW) {
            if (small.lastIndexOf("<" + raw) > small.lastIndexOf("</" + raw)) {
                ends.append("</").append(raw).append('>');
            }
        }
        return ends.toString();
    }
}
