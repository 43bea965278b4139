package gekiban.formats.anidb;

import com.code_intelligence.jazzer.junit.FuzzTest;
import gekiban.formats.anime.Read;

/**
 * Whatever bytes come, they are a draft or a reason. {@code JAZZER_FUZZ=1 mvn -pl formats test
 * -Dtest=AniDbTitlesFuzzTest} seeks bytes that are neither.
 */
class AniDbTitlesFuzzTest {

    @FuzzTest(maxDuration = "60s")
    void read_anyBytes_isADraftOrAReason(byte[] bytes) {
        Read.anything(new AniDbTitles(), bytes);
    }
}
