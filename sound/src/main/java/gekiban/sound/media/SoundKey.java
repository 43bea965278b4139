package gekiban.sound.media;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Names a sound by what is encoded: equal for two files whose audio packets, codec, rate and
 * channels are equal, whatever their tags, pictures or other streams are.
 *
 * @param hex 32 lower-case hexadecimal digits
 */
public record SoundKey(String hex) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{32}");

    public SoundKey {
        if (!FORM.matcher(hex).matches()) {
            throw new IllegalArgumentException("not 32 hexadecimal digits: " + hex);
        }
    }

    /**
     * The key of a stream. The packets alone are not enough: the bytes of a WAV file are another
     * sound at another rate.
     *
     * @param packetsMd5 MD5 of the bytes of all packets, in order, in lower-case hexadecimal
     */
    static SoundKey of(AudioStream stream, String packetsMd5) {
        String text =
                stream.codec() + ' ' + stream.rateHz() + ' ' + stream.channels() + ' ' + packetsMd5;
        byte[] digest = md5().digest(text.getBytes(StandardCharsets.US_ASCII));
        return new SoundKey(HexFormat.of().formatHex(digest));
    }

    static MessageDigest md5() {
        try {
            return MessageDigest.getInstance("MD5");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has MD5", e);
        }
    }
}
