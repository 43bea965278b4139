package gekiban.formats.cuesheet;

import com.code_intelligence.jazzer.junit.FuzzTest;
import gekiban.catalogue.model.Source;
import gekiban.formats.Unreadable;

/** Whatever bytes a cue sheet has, it is read or said to be unreadable. */
class CueSheetFuzzTest {

    @FuzzTest(maxDuration = "60s")
    void read_anyBytes_areReadOrUnreadable(byte[] bytes) {
        var format = new CueSheet();
        format.looksLike("a.txt", bytes);
        try {
            var draft = format.read(new Source(Source.Kind.FILE, "cue sheet", ""), bytes);
            if (draft.troubles().stream().anyMatch(line -> line.indexOf('\n') >= 0)) {
                throw new AssertionError(draft.troubles().toString());
            }
        } catch (Unreadable e) {
            // that is an answer
        }
    }
}
