package gekiban.formats.prose.source;

import gekiban.formats.Unreadable;
import gekiban.formats.encoding.TextEncoding;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/**
 * What somebody pasted, as it is kept: all places are places in this text.
 *
 * @param text decoded; every line ends with {@code \n} alone, and it has no byte order mark
 * @param charset how it was written
 * @param isHtml whether it has mark-up
 * @param linesBreak whether the ends of lines mean something in mark-up too, as in what WordPress
 *     keeps: it makes paragraphs of them only when it shows a post
 */
public record SourceText(String text, Charset charset, boolean isHtml, boolean linesBreak) {
    /** Longer texts are refused, bytes; four times the longest that was asked for. */
    public static final int MOST_BYTES = 20_000_000;

    private static final Pattern DECLARED =
            Pattern.compile(
                    "<meta[^>]{0,200}charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]{2,40})"
                            + "|<\\?xml[^>]{0,100}encoding\\s*=\\s*[\"']([A-Za-z0-9_:.-]{2,40})",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern TAG =
            Pattern.compile(
                    "<(?:!doctype html|/?(?:html|body|head|p|div|br|h[1-6]|ul|ol|li|dl|dt|dd|table|tr|td|span"
                            + "|strong|em|b|i|a|img|article|section|blockquote|object|embed|iframe|audio|pre"
                            + "|center|font|figure)(?:\\s[^<>]{0,2000})?/?)>",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern BLOCK_TAG =
            Pattern.compile(
                    "<(?:p|br|div|li|tr|h[1-6]|blockquote|pre)[\\s/>]", Pattern.CASE_INSENSITIVE);

    /** A declaration stands near the beginning, characters. */
    private static final int HEAD = 2048;

    /** As much as is looked at to see whether there is mark-up, characters. */
    private static final int LOOKED = 1 << 16;

    /**
     * @throws Unreadable when it is empty, too long, or no text
     */
    public static SourceText of(byte[] bytes) throws Unreadable {
        if (bytes.length > MOST_BYTES) {
            throw new Unreadable(
                    "a text of "
                            + bytes.length
                            + " bytes; more than "
                            + MOST_BYTES
                            + " are not read: cut it into parts");
        }
        Charset declared = declared(bytes);
        var decoded = TextEncoding.decode(bytes);
        String text = decoded.text();
        Charset charset = decoded.charset();
        if (declared != null
                && !charset.name().startsWith("UTF")
                && !declared.name().startsWith("UTF")) {
            // UTF-8 that fits is never an accident; among the others the page knows best.
            text = new String(bytes, declared);
            charset = declared;
        }
        if (text.isBlank()) {
            throw new Unreadable("no text in it");
        }
        if (zeros(text) > text.length() / 100) {
            throw new Unreadable("no text: it has zero bytes");
        }
        return of(text, charset);
    }

    /** A text that was decoded already. */
    public static SourceText of(String text) {
        return of(text, StandardCharsets.UTF_8);
    }

    private static SourceText of(String text, Charset charset) {
        String even = evenLines(text);
        String looked = even.substring(0, Math.min(even.length(), LOOKED));
        boolean isHtml = hasTags(looked);
        boolean breaks = isHtml && !BLOCK_TAG.matcher(looked).find();
        return new SourceText(even, charset, isHtml, breaks);
    }

    private static boolean hasTags(String text) {
        var tag = TAG.matcher(text);
        int found = 0;
        while (found < 2 && tag.find()) {
            found++;
        }
        return found > 1;
    }

    private static @Nullable Charset declared(byte[] bytes) {
        String head =
                new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        var m = DECLARED.matcher(head);
        if (!m.find()) {
            return null;
        }
        String name = m.group(1) != null ? m.group(1) : m.group(2);
        try {
            return switch (name.toLowerCase(java.util.Locale.ROOT)) {
                case "iso-8859-1", "latin1", "us-ascii" -> Charset.forName("windows-1252");
                case "shift_jis", "shift-jis", "x-sjis", "sjis" -> Charset.forName("windows-31j");
                default -> Charset.forName(name);
            };
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    private static long zeros(String text) {
        return text.chars().filter(c -> c == 0).count();
    }

    /** One kind of line end; halves of pairs of UTF-16 cannot be kept and become U+FFFD. */
    private static String evenLines(String text) {
        var even = new StringBuilder(text.length());
        int n = text.length();
        for (int i = 0; i < n; i++) {
            char c = text.charAt(i);
            if (c == '\r') {
                if (i + 1 == n || text.charAt(i + 1) != '\n') {
                    even.append('\n');
                }
            } else if (c == '\u2028' || c == '\u2029' || c == '\u0085') {
                even.append('\n');
            } else if (c == 0) {
                even.append('\uFFFD');
            } else if (!Character.isSurrogate(c)) {
                even.append(c);
            } else if (Character.isHighSurrogate(c)
                    && i + 1 < n
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                even.append(c).append(text.charAt(++i));
            } else {
                even.append('\uFFFD');
            }
        }
        return even.toString();
    }

    /** What stands at a place. */
    public String at(Span span) {
        return text.substring(span.start(), span.end());
    }

    /** The words of a place, without mark-up; for people to read. */
    public String words(Span span) {
        String said = at(span);
        return isHtml && (said.indexOf('<') >= 0 || said.indexOf('&') >= 0)
                ? Jsoup.parseBodyFragment(said).wholeText().strip()
                : said.strip();
    }
}
