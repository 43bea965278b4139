package gekiban.formats.wxr;

import java.io.BufferedInputStream;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Pattern;

/** Takes control characters, which blogs have and XML may not have, for blanks while it is read. */
final class LegalXml extends FilterReader {
    private static final Pattern ENCODING =
            Pattern.compile("encoding\\s*=\\s*[\"']([A-Za-z0-9._:-]{2,40})");
    private static final int HEAD = 256;

    private LegalXml(Reader in) {
        super(in);
    }

    static Reader reader(InputStream in) throws IOException {
        var buffered = new BufferedInputStream(in);
        buffered.mark(HEAD);
        byte[] head = buffered.readNBytes(HEAD);
        buffered.reset();
        Charset charset = StandardCharsets.UTF_8;
        int mark = 0;
        if (starts(head, 0xEF, 0xBB, 0xBF)) {
            mark = 3;
        } else if (starts(head, 0xFF, 0xFE)) {
            charset = StandardCharsets.UTF_16LE;
            mark = 2;
        } else if (starts(head, 0xFE, 0xFF)) {
            charset = StandardCharsets.UTF_16BE;
            mark = 2;
        } else {
            charset = declared(new String(head, StandardCharsets.ISO_8859_1));
        }
        buffered.skipNBytes(mark);
        return new LegalXml(new InputStreamReader(buffered, charset));
    }

    private static boolean starts(byte[] head, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= head.length || (head[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static Charset declared(String head) {
        var m = ENCODING.matcher(head);
        try {
            return m.find() ? Charset.forName(m.group(1)) : StandardCharsets.UTF_8;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return StandardCharsets.UTF_8;
        }
    }

    @Override
    public int read() throws IOException {
        int c = super.read();
        return c < 0 ? c : legal((char) c);
    }

    @Override
    public int read(char[] buffer, int from, int length) throws IOException {
        int n = super.read(buffer, from, length);
        for (int i = from; i < from + n; i++) {
            buffer[i] = legal(buffer[i]);
        }
        return n;
    }

    private static char legal(char c) {
        boolean isLegal = c >= ' ' && c < 0xFFFE || c == '\n' || c == '\r' || c == '\t';
        return isLegal ? c : ' ';
    }
}
