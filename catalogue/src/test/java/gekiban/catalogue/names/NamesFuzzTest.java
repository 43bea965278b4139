package gekiban.catalogue.names;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;

/**
 * Whatever is written can be folded, kept and asked for. In a normal build the inputs of the
 * resources run; {@code JAZZER_FUZZ=1 mvn -pl catalogue test -Dtest=NamesFuzzTest} seeks new ones.
 */
class NamesFuzzTest {

    @FuzzTest(maxDuration = "60s")
    void fold_anyText_staysWhenFoldedAgain(FuzzedDataProvider data) {
        String key = FoldKey.of(data.consumeRemainingAsString()).key();
        String again = FoldKey.of(key).key();
        if (!again.equals(key)) {
            throw new AssertionError("[" + key + "] becomes [" + again + "]");
        }
    }

    @FuzzTest(maxDuration = "60s")
    void find_anyTextByItself_isFound(FuzzedDataProvider data) {
        String one = data.consumeString(40);
        String other = data.consumeString(40);
        String question = data.consumeRemainingAsString();
        var index =
                new NameIndex.Builder<Integer>()
                        .add(1, List.of(one, "Itou Masumi"))
                        .add(2, List.of(other, "空の境界"))
                        .build();
        index.find(question, 5);
        boolean isFound = index.find(one, 5).stream().anyMatch(found -> found.item() == 1);
        if (!one.isBlank() && !isFound) {
            throw new AssertionError("[" + one + "] is not found");
        }
    }
}
