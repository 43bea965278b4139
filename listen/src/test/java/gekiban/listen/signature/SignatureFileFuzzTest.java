package gekiban.listen.signature;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import gekiban.listen.signature.Signature.Plane;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Whatever the bytes are, they are a signature as it was written or refused. In a normal build the
 * inputs of the resources run; {@code JAZZER_FUZZ=1 mvn -pl listen test
 * -Dtest=SignatureFileFuzzTest} seeks new ones.
 */
class SignatureFileFuzzTest {
    private static final Path NAME = Path.of("fuzzed.sig");

    /** Without the checksum, so that the fuzzer gets past it: nothing may be read out of bounds. */
    @FuzzTest(maxDuration = "60s")
    void read_anyBytes_neverReadsOutside(byte[] bytes) {
        try {
            var content = SignatureFile.read(NAME, MemorySegment.ofArray(bytes), false);
            var signature = content.signature();
            float[] all = new float[signature.samples() + 2];
            signature.addTo(Plane.SIDE, -1, all, all.length);
            if (signature.frames() > 0) {
                signature.power(Plane.SIDE, signature.frames() - 1, Signature.BANDS - 1);
            }
            if (content.description().samples() > signature.samples()) {
                throw new AssertionError(content.description() + " in " + signature.frames());
            }
        } catch (IOException refused) {
            // As it should be.
        }
    }

    /** A whole file, damaged in a few places and cut. */
    @FuzzTest(maxDuration = "60s")
    void read_damagedFile_isNeverBelieved(FuzzedDataProvider data) {
        byte[] whole = Frames.file(Frames.KEY, Frames.noise(1, data.consumeInt(0, 3)));
        byte[] damaged = Arrays.copyOf(whole, data.consumeInt(0, whole.length + 600));
        for (int i = data.consumeInt(0, 8); i > 0 && damaged.length > 0; i--) {
            damaged[data.consumeInt(0, damaged.length - 1)] = data.consumeByte();
        }
        boolean isWhole = Arrays.equals(whole, damaged);
        boolean isBelieved;
        try {
            SignatureFile.read(NAME, MemorySegment.ofArray(damaged), true);
            isBelieved = true;
        } catch (IOException refused) {
            isBelieved = false;
        }
        if (isWhole != isBelieved) {
            throw new AssertionError((isWhole ? "refused: " : "believed: ") + damaged.length);
        }
    }
}
