package gekiban.formats.anime;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.regex.Pattern;

/** Bytes as text: by a byte order mark, by what an XML declaration says, else UTF-8. */
public final class Encoded {
    private static final Pattern DECLARED =
            Pattern.compile("^\\s*<\\?xml[^>]*?encoding\\s*=\\s*[\"']([A-Za-z0-9._:-]{1,40})[\"']");

    private static final int LONGEST_DECLARATION = 300;

    private Encoded() {}

    /** What is not of the encoding becomes U+FFFD; a byte order mark is gone. */
    public static String text(byte[] bytes) {
        String text = new String(bytes, charset(bytes));
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    static Charset charset(byte[] bytes) {
        int first = at(bytes, 0);
        int second = at(bytes, 1);
        // Where there is no mark, the first character is "<", "#" or "{": a byte and a zero.
        if (first == 0xfe && second == 0xff || first == 0 && second > 0) {
            return StandardCharsets.UTF_16BE;
        }
        if (first == 0xff && second == 0xfe || first > 0 && second == 0) {
            return StandardCharsets.UTF_16LE;
        }
        if (first == 0xef && second == 0xbb && at(bytes, 2) == 0xbf) {
            return StandardCharsets.UTF_8;
        }
        int length = Math.min(LONGEST_DECLARATION, bytes.length);
        var declared = DECLARED.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
        return declared.find() ? named(declared.group(1)) : StandardCharsets.UTF_8;
    }

    private static Charset named(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.startsWith("utf") || lower.startsWith("ucs")) {
            // A declaration that could be read byte by byte is not in UTF-16, whatever it says.
            return StandardCharsets.UTF_8;
        }
        try {
            // Files that are said to be Shift_JIS have Microsoft's additions to it.
            boolean japanese = lower.startsWith("shift_jis") || lower.equals("sjis");
            return Charset.forName(japanese ? "windows-31j" : name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return StandardCharsets.UTF_8;
        }
    }

    private static int at(byte[] bytes, int i) {
        return i < bytes.length ? bytes[i] & 0xff : -1;
    }
}
