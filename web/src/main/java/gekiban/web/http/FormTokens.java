package gekiban.web.http;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Gives every form of a page that sends something the token of its reader's session. It is done
 * here, for all pages, so that no template can forget it. What readers and strangers wrote is
 * escaped in the page, so that every {@code <form} is the desk's own.
 */
final class FormTokens {
    /** Their field in a form. */
    static final String FIELD = "csrf";

    private static final byte[] FORM = ascii("<form");
    private static final byte[] POST = ascii("method=\"post\"");

    private FormTokens() {}

    /**
     * @param token letters, digits, - and _
     */
    static byte[] into(byte[] page, String token) {
        byte[] field =
                ascii("<input type=\"hidden\" name=\"" + FIELD + "\" value=\"" + token + "\">");
        var out = new ByteArrayOutputStream(page.length + 4 * field.length);
        int written = 0;
        int form = find(page, FORM, 0, page.length);
        while (form >= 0) {
            int end = find(page, ascii(">"), form, page.length);
            if (end < 0) {
                break;
            }
            if (find(page, POST, form, end) >= 0) {
                out.write(page, written, end + 1 - written);
                out.writeBytes(field);
                written = end + 1;
            }
            form = find(page, FORM, end, page.length);
        }
        if (written == 0) {
            return page;
        }
        out.write(page, written, page.length - written);
        return out.toByteArray();
    }

    private static int find(byte[] text, byte[] word, int from, int to) {
        for (int i = from; i <= to - word.length; i++) {
            if (text[i] == word[0]
                    && java.util.Arrays.equals(text, i, i + word.length, word, 0, word.length)) {
                return i;
            }
        }
        return -1;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
