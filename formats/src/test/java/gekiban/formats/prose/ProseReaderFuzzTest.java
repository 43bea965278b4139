package gekiban.formats.prose;

import com.code_intelligence.jazzer.junit.FuzzTest;
import gekiban.formats.Unreadable;
import gekiban.formats.prose.mention.Known;
import gekiban.formats.prose.source.Span;
import java.util.List;

/** Whatever bytes a page has, it is read or said to be unreadable, and all places are in it. */
class ProseReaderFuzzTest {
    private static final ProseReader READER =
            new ProseReader(
                    List.of(
                            Known.of(Known.Kind.SHOW, "s", "Noein"),
                            Known.track("t", "r", 1, 2, "Baron no Tono")));

    @FuzzTest(maxDuration = "60s")
    void read_anyBytes_areReadOrUnreadable(byte[] bytes) {
        try {
            var page = READER.read(bytes);
            int n = page.source().text().length();
            page.layout().blocks().forEach(each -> check(each.span(), n));
            page.mentions().forEach(each -> check(each.span(), n));
            page.requests().forEach(each -> check(each.span(), n));
            page.comments().forEach(each -> check(each.span(), n));
            page.albums().forEach(each -> check(each.span(), n));
            page.items().forEach(each -> check(each.span(), n));
            page.clips().forEach(each -> check(each.span(), n));
        } catch (Unreadable e) {
            if (String.valueOf(e.getMessage()).indexOf('\n') >= 0) {
                throw new AssertionError(e);
            }
        }
    }

    private static void check(Span span, int length) {
        if (span.start() < 0 || span.end() < span.start() || span.end() > length) {
            throw new AssertionError(span + " of " + length);
        }
    }
}
