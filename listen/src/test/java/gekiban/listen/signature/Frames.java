package gekiban.listen.signature;

import gekiban.sound.media.SoundKey;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;

/** Frames and files of signatures for tests. */
final class Frames {
    static final SoundKey KEY = new SoundKey("000102030405060708090a0b0c0d0e0f");

    private Frames() {}

    /** Frames full of noise. */
    static byte[] noise(int seed, int frames) {
        var bytes = new byte[frames * Signature.FRAME_BYTES];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }

    static SignatureFile.Description description(SoundKey key, int frames) {
        return new SignatureFile.Description(key, (long) frames * Signature.HOP, false);
    }

    /** A whole file. */
    static byte[] file(SoundKey key, byte[] frames) {
        try (var bytes = new ByteArrayOutputStream()) {
            try (var writer = new SignatureFile.Writer(bytes)) {
                writer.write(frames);
                writer.finish(description(key, frames.length / Signature.FRAME_BYTES));
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
