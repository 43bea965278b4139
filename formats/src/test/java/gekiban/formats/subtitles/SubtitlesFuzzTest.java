package gekiban.formats.subtitles;

import com.code_intelligence.jazzer.junit.FuzzTest;
import gekiban.catalogue.draft.Draft;
import gekiban.catalogue.model.Source;
import gekiban.formats.Unreadable;

/** Whatever bytes subtitles have, they are read or said to be unreadable. */
class SubtitlesFuzzTest {

    @FuzzTest(maxDuration = "60s")
    void read_anyBytes_areReadOrUnreadable(byte[] bytes) {
        try {
            var lines = Subtitles.read(bytes).lines();
            var draft = Draft.of(new Source(Source.Kind.FILE, "subtitles", ""));
            ScenesFromSubtitles.addTo(draft, "episode", lines);
            if (!draft.build().troubles().isEmpty()) {
                throw new AssertionError(draft.build().troubles().toString());
            }
        } catch (Unreadable e) {
            if (String.valueOf(e.getMessage()).indexOf('\n') >= 0) {
                throw new AssertionError(e);
            }
        }
    }
}
