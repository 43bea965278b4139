package gekiban.formats.wxr;

import com.code_intelligence.jazzer.junit.FuzzTest;
import gekiban.formats.Unreadable;
import gekiban.formats.prose.ProseReader;
import java.io.ByteArrayInputStream;
import java.util.List;

/** Whatever bytes an export has, it is read or said to be unreadable in one line. */
class WxrReaderFuzzTest {
    private static final ProseReader READER = new ProseReader(List.of());

    @FuzzTest(maxDuration = "60s")
    void read_anyBytes_areReadOrUnreadable(byte[] bytes) {
        try {
            var blog =
                    WxrReader.read(
                            new ByteArrayInputStream(bytes),
                            post -> READER.read(PostText.of(post)));
            for (String trouble : blog.troubles()) {
                if (trouble.indexOf('\n') >= 0) {
                    throw new AssertionError(trouble);
                }
            }
        } catch (Unreadable e) {
            if (String.valueOf(e.getMessage()).indexOf('\n') >= 0) {
                throw new AssertionError(e);
            }
        }
    }
}
