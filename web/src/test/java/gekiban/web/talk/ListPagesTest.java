package gekiban.web.talk;

import static org.assertj.core.api.Assertions.assertThat;

import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.ListItem;
import gekiban.web.TestDesk;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A list is made, filled, ordered and commented on, over HTTP. */
class ListPagesTest {
    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([0-9]+)\"");
    private static final Pattern ORDER = Pattern.compile("name=\"order\" value=\"([0-9a-f]+)\"");

    @TempDir Path folder;
    private TestDesk desk;
    private String list;

    @BeforeEach
    void start() throws Exception {
        desk = new TestDesk(folder);
        desk.fill();
        var made = desk.post("/lists", "title", "Fog " + TestDesk.EVIL, "words", "Heard\nat sea");
        list = made.headers().firstValue("Location").orElseThrow().replace("/edit", "");
    }

    @AfterEach
    void stop() throws Exception {
        desk.close();
    }

    private HttpResponse<String> add(String what, String words) throws Exception {
        return desk.post(list + "/items", "what", what, "words", words);
    }

    private String first(Pattern pattern) throws Exception {
        var found = pattern.matcher(desk.get(list + "/edit").body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    @Test
    void list_withATrackByItsName_showsItWithItsComposer() throws Exception {
        assertThat(desk.get("/lists/choose?what=mu").statusCode()).isEqualTo(200);
        assertThat(add("霧笛", "The horn").statusCode()).isEqualTo(303);
        assertThat(desk.facts(desk.first(Kind.ITEM), ListItem.ABOUT).getFirst().target())
                .contains(desk.first(Kind.TRACK));

        String page = desk.get(list).body();

        assertThat(page)
                .contains("&lt;script&gt;", "The horn", "霧笛", "架空音", "/artists/")
                .doesNotContain(TestDesk.EVIL);
        assertThat(desk.get("/lists").body()).contains("Fog");
        assertThat(desk.get("/texts").body()).contains("/lists\"");
    }

    @Test
    void add_wordsThatMayBeSeveral_asksWhich() throws Exception {
        var asked = add("Umi", "its words");
        assertThat(asked.statusCode()).isEqualTo(200);
        assertThat(asked.body()).contains("Umi no Keshiin", "its words", "value=\"alone\"");
        desk.post(list + "/items", "what", "Umi", "words", "its words", "choice", "alone");
        assertThat(desk.get(list).body()).contains("its words");
        assertThat(desk.facts(desk.first(Kind.ITEM), ListItem.ABOUT)).isEmpty();
    }

    @Test
    void add_itAgain_saysWhereItIsAndKeepsWhatWasTyped() throws Exception {
        add("霧笛", "");
        var again = add("track/" + desk.first(Kind.TRACK).number(), "typed for long");
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("already, at 1", "typed for long");
    }

    @Test
    void words_inTwoTabs_theSecondIsToldAndKeepsItsOwn() throws Exception {
        add("A lamp", "first");
        String at = list + "/items/" + desk.first(Kind.ITEM).number();
        String seen = first(SEEN);
        desk.post(at + "/words", "seen", seen, "words", "one tab");
        var second = desk.post(at + "/words", "seen", seen, "words", "other tab");
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body()).contains("one tab", "other tab", "meanwhile");
    }

    @Test
    void move_byNumberAndBack_isInThatOrder() throws Exception {
        for (String each : List.of("Alpha", "Beta", "Gamma")) {
            add(each, "");
        }
        Id last = desk.store().read(facts -> facts.all(Kind.ITEM).getLast());
        String order = first(ORDER);
        String move = list + "/items/" + last.number() + "/move";
        assertThat(desk.post(move, "order", order, "place", "1").statusCode()).isEqualTo(303);
        assertThat(desk.get(list).body()).containsSubsequence("Gamma", "Alpha", "Beta");
        assertThat(desk.post(move, "order", order, "place", "2").statusCode()).isEqualTo(409);
        desk.post(list + "/items/" + last.number() + "/remove", "seen", "0");
        assertThat(desk.get(list).body()).doesNotContain("Gamma");
    }

    @Test
    void silence_ofAnEpisode_hasItsPlace() throws Exception {
        desk.post("/catalogue/new/episode", "number.text", "3");
        add("track/" + desk.first(Kind.TRACK).number() + "@1:10-1:20", "");
        assertThat(desk.get(list).body()).contains("1:10–1:20");
    }

    @Test
    void comments_onACue_haveAPageOfTheirOwn() throws Exception {
        assertThat(desk.get("/comments/cue/1").statusCode()).isEqualTo(404);
        assertThat(desk.get("/comments/show/" + desk.first(Kind.SHOW).number()).statusCode())
                .isEqualTo(404);
        String at = list.replace("/lists/", "/comments/list/");
        desk.post(at, "words", "Well said");
        var twice = desk.post(at, "words", "Well said");
        assertThat(twice.statusCode()).isEqualTo(409);
        assertThat(twice.body()).contains("You said that here already");
        assertThat(desk.get(at).body()).contains("Well said");
        Id comment = desk.first(Kind.COMMENT);
        desk.post(at, "words", "And more", "answers", comment.toString());
        assertThat(desk.get(list).body()).contains("class=\"d1 \"");
        desk.post("/comments/" + comment + "/closed", "closed", "yes", "back", list);
        assertThat(desk.get(list).body()).contains("Open thread");
    }
}
