package gekiban.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import java.io.IOException;
import java.util.ArrayList;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page can be used by everybody: light and dark, wide and narrow, in both languages. */
@InBrowser
final class EveryPageTest {
    /** What pages need an id for: the demo's, by what it is called. */
    private static Id of(Visit visit, Kind kind) throws IOException {
        return switch (kind) {
            case SHOW -> visit.desk().called(kind, "渚口駅の忘れもの");
            case TRACK -> visit.desk().called(kind, "ザブトンの昼寝");
            default -> visit.desk().store().read(facts -> facts.all(kind).getFirst());
        };
    }

    static java.util.stream.Stream<String> pages() {
        return java.util.stream.Stream.of(
                "/",
                "/shows",
                "/shows/{show}",
                "/episodes/{episode}",
                "/releases",
                "/releases/{release}",
                "/tracks/{track}",
                "/artists",
                "/artists/{artist}",
                "/characters/{character}",
                "/songs/{song}",
                "/works/{work}",
                "/themes/{theme}",
                "/search",
                "/search?q=zabuton",
                "/search?q=qqqqqq",
                "/clip",
                "/catalogue",
                "/catalogue/show/{show}",
                "/catalogue/track/{track}",
                "/catalogue/cue/{cue}",
                "/history",
                "/catalogue/nothing/7");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void page_inEveryLook_canBeUsedByEverybody(String path, Visit visit) throws IOException {
        var faults = new ArrayList<String>();
        String there = path;
        for (Kind kind : Kind.values()) {
            String hole = "{" + kind.name().toLowerCase(java.util.Locale.ROOT) + "}";
            if (there.contains(hole)) {
                there = there.replace(hole, String.valueOf(of(visit, kind).number()));
            }
        }
        for (Look look : Look.ALL) {
            try {
                Visit.assertEverybodyCanUse(visit.open(there, look));
            } catch (AssertionError e) {
                faults.add(look + ": " + e.getMessage());
            }
        }
        assertThat(faults).isEmpty();
    }
}
