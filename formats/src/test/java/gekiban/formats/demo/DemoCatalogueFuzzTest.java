package gekiban.formats.demo;

import com.code_intelligence.jazzer.junit.FuzzTest;
import gekiban.catalogue.model.Source;
import gekiban.formats.Unreadable;

/** Whatever bytes a catalogue of the demo has, it is read or said to be unreadable. */
class DemoCatalogueFuzzTest {

    @FuzzTest(maxDuration = "60s")
    void read_anyBytes_areReadOrUnreadable(byte[] bytes) {
        var source = new Source(Source.Kind.FILE, "the demo", "/demo/catalogue.json");
        try {
            var draft = new DemoCatalogue().read(source, bytes);
            if (draft.troubles().stream().anyMatch(line -> line.indexOf('\n') >= 0)) {
                throw new AssertionError(draft.troubles().toString());
            }
        } catch (Unreadable e) {
            if (String.valueOf(e.getMessage()).indexOf('\n') >= 0) {
                throw new AssertionError(e);
            }
        }
    }
}
