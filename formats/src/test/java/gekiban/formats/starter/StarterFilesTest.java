package gekiban.formats.starter;

import static org.assertj.core.api.Assertions.assertThat;

import gekiban.catalogue.draft.Claim;
import gekiban.catalogue.draft.Draft;
import gekiban.catalogue.model.Source;
import gekiban.catalogue.model.State;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What becomes of rows that somebody wrote. */
class StarterFilesTest {
    private static final String SHOWS =
            "key\tromaji\tja\ten\tkind\tbegun\tended\tepisodes\tmal\tanidb\tdoubtful\tsource\n";

    @Test
    void read_noFiles_saysWhichAreMissing() {
        assertThat(StarterCatalogue.read(Map.of()).troubles())
                .hasSize(StarterCatalogue.FILES.size())
                .first()
                .isEqualTo("shows.tsv is missing");
    }

    @Test
    void read_aRowWithoutSource_isLeftOut() {
        var draft = shows("show a\tA\t\t\ttv\n");
        assertThat(draft.items()).isEmpty();
        assertThat(own(draft)).containsExactly("shows.tsv:2: names no source");
    }

    @Test
    void read_aBadCell_keepsTheRestOfTheRow() {
        var draft = shows("show a\tA\t\t\tserial\t2006-13\t\tmany\t\t\t\tA page\n");
        assertThat(draft.items()).hasSize(1);
        assertThat(draft.items().getFirst().claims())
                .extracting(claim -> claim.value().text())
                .containsExactly("A");
        assertThat(own(draft)).hasSize(3).allMatch(line -> line.startsWith("shows.tsv:2: "));
    }

    @Test
    void read_doubtfulColumns_areSuggestedAndNoOthers() {
        var draft = shows("show a\tA\t\t\ttv\t2006\t\t12\t\t\tbegun kind\tA page\n");
        assertThat(draft.items().getFirst().claims())
                .extracting(claim -> claim.field().name() + " " + claim.state())
                .containsExactly(
                        "title " + State.IMPORTED,
                        "kind " + State.SUGGESTED,
                        "begun " + State.SUGGESTED,
                        "episode_count " + State.IMPORTED);
    }

    @Test
    void read_aSourceWithAddresses_findsTheFirstWholeOne() {
        assertThat(source("https://a.example/1")).isEqualTo(starter("https://a.example/1"));
        assertThat(source("a list")).isEqualTo(new Source(Source.Kind.STARTER, "a list", ""));
        assertThat(source("a review <https://a.example/2>"))
                .isEqualTo(new Source(Source.Kind.STARTER, "a review", "https://a.example/2"));
        assertThat(source("https://a.example/... ; https://b.example/3 ; more").address())
                .isEqualTo("https://b.example/3");
        assertThat(source("https://a.example/... ; https://b.example/3 ; more").name())
                .isEqualTo("https://a.example/... ; https://b.example/3 ; more");
    }

    @Test
    void read_aKeyTwiceOrOfAnotherKind_isATrouble() {
        var draft =
                shows(
                        "show a\tA\t\t\t\t\t\t\t\t\t\tx\n"
                                + "show a\tB\t\t\t\t\t\t\t\t\t\tx\n"
                                + "work b\tC\t\t\t\t\t\t\t\t\t\tx\n");
        assertThat(draft.items()).hasSize(1);
        assertThat(own(draft))
                .containsExactly(
                        "shows.tsv:3: show a was there before",
                        "shows.tsv:4: \"work b\" is no key of a thing of this file");
    }

    @Test
    void read_aDoubtOfNoColumn_isATrouble() {
        assertThat(own(shows("show a\tA\t\t\t\t\t\t\t\t\tyear\tx\n")))
                .containsExactly("shows.tsv:2: doubts the column \"year\", which is none");
    }

    @Test
    void read_aFactOfNothing_isATrouble() {
        var files = new HashMap<String, byte[]>();
        files.put(
                "facts.tsv",
                bytes(
                        "thing\tfield\ttext\tdetail\ttarget\tdoubtful\tsource\n"
                                + "show a\tnote\tnew\t\t\t\tx\n"));
        assertThat(own(StarterCatalogue.read(files)))
                .containsExactly("facts.tsv:2: there is no \"show a\"");
    }

    @Test
    void read_aFactThatPointsToTheWrongKind_isATrouble() {
        var files = new HashMap<String, byte[]>();
        files.put("shows.tsv", bytes(SHOWS + "show a\tA\t\t\t\t\t\t\t\t\t\tx\n"));
        files.put(
                "artists.tsv",
                bytes("key\tkind\tlink\tmember_of\tdoubtful\tsource\nartist b\tperson\t\t\t\tx\n"));
        files.put(
                "facts.tsv",
                bytes(
                        "thing\tfield\ttext\tdetail\ttarget\tdoubtful\tsource\n"
                                + "show a\tseason_of\t2\t\tartist b\t\tx\n"
                                + "show a\tcolour\tred\t\t\t\tx\n"));
        assertThat(own(StarterCatalogue.read(files)))
                .containsExactly(
                        "facts.tsv:2: season_of does not point to \"artist b\"",
                        "facts.tsv:3: a show has no \"colour\"");
    }

    @Test
    void read_bytesThatAreNotUtf8_areATrouble() {
        var files = new HashMap<String, byte[]>();
        byte[] bad = bytes(SHOWS + "show a\tA?\t\t\t\t\t\t\t\t\t\tx\n");
        for (int i = 0; i < bad.length; i++) {
            bad[i] = bad[i] == '?' ? (byte) 0xFF : bad[i];
        }
        files.put("shows.tsv", bad);
        assertThat(own(StarterCatalogue.read(files))).containsExactly("shows.tsv:2: is not UTF-8");
    }

    @Test
    void read_columnsInAnotherOrder_isTheSame() {
        var files = new HashMap<String, byte[]>();
        files.put(
                "shows.tsv", bytes("\uFEFF# mine\r\n\r\nsource\tkey\tromaji\r\nx\tshow a\tA\r\n"));
        var draft = StarterCatalogue.read(files);
        assertThat(draft.items().getFirst().claims())
                .extracting(Claim::place)
                .containsExactly("shows.tsv:4");
        assertThat(own(draft))
                .hasSize(9)
                .allMatch(line -> line.matches("shows.tsv:3: the column [a-z]+ is missing"));
    }

    private static Source source(String written) {
        var draft = shows("show a\tA\t\t\t\t\t\t\t\t\t\t" + written + "\n");
        return draft.items().getFirst().claims().getFirst().source().orElseThrow();
    }

    private static Source starter(String url) {
        return new Source(Source.Kind.STARTER, url, url);
    }

    private static Draft shows(String rows) {
        return StarterCatalogue.read(Map.of("shows.tsv", bytes(SHOWS + rows)));
    }

    /** The troubles but for those of files that are missing. */
    private static List<String> own(Draft draft) {
        return draft.troubles().stream().filter(line -> line.contains(":")).toList();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
