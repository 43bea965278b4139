package gekiban.formats.wxr;

import gekiban.formats.encoding.CleanText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The fields of an item as they come. */
final class Fields {
    /** What is longer is damage, characters; the rest is left out. */
    static final int LONGEST = 10_000_000;

    private final Map<String, String> fields = new HashMap<>();
    private final int line;
    private long lead;

    Fields(int line) {
        this.line = line;
    }

    void put(String name, String text) {
        fields.putIfAbsent(name, text);
    }

    void meta(Map<String, String> pair) {
        if (pair.getOrDefault("wp:meta_key", "").equals("_thumbnail_id")) {
            lead = number(pair.getOrDefault("wp:meta_value", ""));
        }
    }

    private String line(String name) {
        return CleanText.of(fields.getOrDefault(name, ""));
    }

    WxrPost post(List<WxrPost.Term> terms, List<WxrPost.WxrComment> comments) {
        return new WxrPost(
                number(line("wp:post_id")),
                line("title"),
                line("link"),
                line("wp:post_type").isEmpty() ? "post" : line("wp:post_type"),
                line("wp:status"),
                line("dc:creator"),
                line("wp:post_date"),
                fields.getOrDefault("content:encoded", ""),
                fields.getOrDefault("excerpt:encoded", ""),
                number(line("wp:post_parent")),
                line("wp:attachment_url"),
                lead,
                terms,
                comments,
                line);
    }

    static long number(String text) {
        String plain = text.strip();
        return plain.matches("[0-9]{1,18}") ? Long.parseLong(plain) : 0;
    }
}
