package gekiban.formats.chapters;

import com.code_intelligence.jazzer.junit.FuzzTest;
import gekiban.catalogue.model.Source;
import gekiban.formats.Unreadable;

/** Whatever bytes come for a list of chapters, they are read or said to be unreadable. */
class ChaptersFuzzTest {

    @FuzzTest(maxDuration = "60s")
    void read_anyBytes_areReadOrUnreadable(byte[] bytes) {
        try {
            var chapters = Chapters.read(bytes);
            var draft = chapters.draft(new Source(Source.Kind.FILE, "chapters", ""), "episode");
            if (draft.troubles().size() != chapters.troubles().size()) {
                throw new AssertionError(draft.troubles().toString());
            }
        } catch (Unreadable e) {
            if (String.valueOf(e.getMessage()).indexOf('\n') >= 0) {
                throw new AssertionError(e);
            }
        }
    }
}
