package gekiban.formats.encoding;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Finds out in which encoding a text file was written.
 *
 * <p>In this order: a byte order mark; ISO-2022-JP by its escapes; UTF-16 without a mark by its
 * zeros; UTF-8 where every byte fits; what the detector of Mozilla says, if it is one of the
 * encodings that such files have and every byte fits; Shift_JIS or EUC-JP where every byte fits and
 * there are kana; windows-1252, which takes anything. The detector alone is not believed: of a line
 * of a few letters it says anything.
 */
public final class TextEncoding {
    private static final Charset SHIFT_JIS = Charset.forName("windows-31j");
    private static final Charset EUC_JP = Charset.forName("EUC-JP");
    private static final Charset ISO_2022_JP = Charset.forName("ISO-2022-JP");
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** What the detector says, and what to decode with. */
    private static final Map<String, Charset> BELIEVED =
            Map.of(
                    "SHIFT_JIS", SHIFT_JIS,
                    "EUC-JP", EUC_JP,
                    "GB18030", Charset.forName("GB18030"),
                    "BIG5", Charset.forName("Big5"),
                    "EUC-KR", Charset.forName("EUC-KR"));

    /** As much as the detector looks at, bytes; it knows by then. */
    private static final int DETECTED = 1 << 16;

    private TextEncoding() {}

    /**
     * A text and how it was written.
     *
     * @param text without byte order mark; U+FFFD where a byte cannot be
     * @param charset its encoding
     */
    public record Decoded(String text, Charset charset) {}

    public static Decoded decode(byte[] bytes) {
        Charset marked = byMark(bytes);
        if (marked != null) {
            String text = new String(bytes, marked);
            return new Decoded(text.startsWith("\uFEFF") ? text.substring(1) : text, marked);
        }
        if (hasJisEscapes(bytes)) {
            return new Decoded(new String(bytes, ISO_2022_JP), ISO_2022_JP);
        }
        Charset wide = byZeros(bytes);
        if (wide != null) {
            return new Decoded(new String(bytes, wide), wide);
        }
        String utf8 = strictly(bytes, StandardCharsets.UTF_8);
        if (utf8 != null) {
            return new Decoded(utf8, StandardCharsets.UTF_8);
        }
        Charset detected = byDetector(bytes);
        String text = detected == null ? null : strictly(bytes, detected);
        if (detected != null && text != null) {
            return new Decoded(text, detected);
        }
        return byKana(bytes);
    }

    private static @Nullable Charset byMark(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        if (starts(bytes, 0xFF, 0xFE, 0, 0)) {
            return Charset.forName("UTF-32LE");
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        return starts(bytes, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : null;
    }

    private static boolean starts(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasJisEscapes(byte[] bytes) {
        boolean hasEscape = false;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] < 0) {
                return false;
            }
            hasEscape |=
                    bytes[i] == 0x1B
                            && i + 2 < bytes.length
                            && bytes[i + 1] == '$'
                            && (bytes[i + 2] == 'B' || bytes[i + 2] == '@');
        }
        return hasEscape;
    }

    /** The ends of lines and blanks of a text in UTF-16 have zeros, all on one side. */
    private static @Nullable Charset byZeros(byte[] bytes) {
        int even = 0;
        int odd = 0;
        int looked = Math.min(bytes.length, DETECTED) & ~1;
        for (int i = 0; i < looked; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        int enough = Math.max(1, looked / 20);
        if (odd >= enough && even == 0) {
            return StandardCharsets.UTF_16LE;
        }
        return even >= enough && odd == 0 ? StandardCharsets.UTF_16BE : null;
    }

    private static @Nullable Charset byDetector(byte[] bytes) {
        var detector = new UniversalDetector();
        detector.handleData(bytes, 0, Math.min(bytes.length, DETECTED));
        detector.dataEnd();
        String name = detector.getDetectedCharset();
        return name == null ? null : BELIEVED.get(name);
    }

    private static @Nullable String strictly(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** Wide kana come out of the right one only; the wrong one makes narrow kana or rare kanji. */
    private static Decoded byKana(byte[] bytes) {
        var best = new Decoded(new String(bytes, WINDOWS_1252), WINDOWS_1252);
        long most = 0;
        for (Charset charset : new Charset[] {SHIFT_JIS, EUC_JP}) {
            String text = strictly(bytes, charset);
            long kana =
                    text == null ? 0 : text.chars().filter(c -> c > 0x3040 && c < 0x3100).count();
            if (text != null && kana > most) {
                best = new Decoded(text, charset);
                most = kana;
            }
        }
        return best;
    }
}
