package gekiban.formats.vgmdb;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import gekiban.formats.Unreadable;
import gekiban.formats.json.Drafts;

/**
 * Whatever the bytes are, there is a draft or an {@link Unreadable} of one line. In a normal build
 * the inputs of the resources run; {@code JAZZER_FUZZ=1 mvn -pl formats test
 * -Dtest=VgmdbAlbumFuzzTest} seeks new ones.
 */
class VgmdbAlbumFuzzTest {

    @FuzzTest(maxDuration = "60s")
    void read_anyBytes_isADraftOrUnreadable(FuzzedDataProvider data) {
        byte[] bytes = data.consumeRemainingAsBytes();
        var format = new VgmdbAlbum();
        format.looksLike("a.json", bytes);
        try {
            for (String trouble : format.read(Drafts.SOURCE, bytes).troubles()) {
                requireLine(trouble);
            }
        } catch (Unreadable e) {
            requireLine(String.valueOf(e.getMessage()));
        }
    }

    private static void requireLine(String text) {
        if (text.isBlank() || text.indexOf('\n') >= 0) {
            throw new AssertionError("no line: [" + text + "]");
        }
    }
}
