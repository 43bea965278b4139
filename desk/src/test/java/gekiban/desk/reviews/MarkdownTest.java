package gekiban.desk.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import gekiban.catalogue.draft.Draft;
import gekiban.catalogue.intake.Intake;
import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Credit;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Source;
import gekiban.catalogue.model.Title;
import gekiban.catalogue.model.Track;
import gekiban.catalogue.model.Value;
import gekiban.catalogue.store.Store;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkdownTest {
    private static final Setting SETTING =
            new Setting() {
                @Override
                public String page(Id id) {
                    return "/" + id.kind().word() + "s/" + id.number();
                }

                @Override
                public String sound(Id id) {
                    return "/media" + page(id);
                }

                @Override
                public String person(String name) {
                    return "/who";
                }

                @Override
                public String say(String key, Object... namesAndValues) {
                    return "[" + key + " " + Arrays.toString(namesAndValues) + "]";
                }

                @Override
                public String language() {
                    return "en";
                }
            };

    private final Markdown markdown = new Markdown(new Glossary());
    @TempDir Path folder;
    private Store store;
    private Id whole;
    private Id lost;
    private Id silent;

    @BeforeEach
    void fill() throws Exception {
        store = Store.open(folder.resolve("catalogue.db"), Clock.systemUTC());
        Path file = Files.createFile(folder.resolve("whole.flac"));
        var draft = Draft.of(new Source(Source.Kind.FILE, "a list", "/list"));
        for (String name : List.of("whole", "lost", "silent")) {
            var track =
                    draft.item(Kind.TRACK, name)
                            .says(Common.TITLE, Title.of(name, "", Title.Kind.SLEEVE).value())
                            .says(Common.LENGTH, "100")
                            .says(
                                    Common.CREDIT,
                                    Credit.of("composer").value(),
                                    draft.name("Kakuu On"))
                            .says(
                                    Track.RECORDING,
                                    Value.empty(),
                                    draft.item(Kind.RECORDING, "sound of " + name));
            if (name.equals("whole")) {
                track.says(Common.FILE, file.toString());
            } else if (name.equals("lost")) {
                track.says(Common.FILE, folder.resolve("lost.flac").toString());
            }
        }
        Intake.take(store, "Aki", draft.build());
        var tracks = store.read(facts -> facts.all(Kind.TRACK));
        whole = tracks.get(0);
        lost = tracks.get(1);
        silent = tracks.get(2);
    }

    @AfterEach
    void close() throws Exception {
        store.close();
    }

    private String html(String text) {
        return markdown.read(text).html(Things.NONE, SETTING);
    }

    private String withThings(String text) throws Exception {
        var read = markdown.read(text);
        return read.html(store.read(facts -> Things.of(facts, read.ids())), SETTING);
    }

    @Test
    void html_ofPlainMarkdown_isThatOfCommonMark() {
        assertThat(html("# One\n\nSome *soft* and **loud** ~~or not~~.\n\n1. a\n2. b\n"))
                .isEqualToIgnoringNewLines(
                        "<h2 dir=\"auto\">One</h2><p dir=\"auto\">Some <em>soft</em> and"
                                + " <strong>loud</strong> <del>or not</del>.</p><ol><li"
                                + " dir=\"auto\">a</li><li dir=\"auto\">b</li></ol>");
    }

    @Test
    void html_ofScriptsAndHtml_showsThemAsText() {
        String html =
                html(
                        "<script>alert(1)</script>\n\nx <img src=x onerror=alert(1)> <b>y</b>\n\n"
                                + "[a](javascript:alert(1)) [b](data:text/html,x)"
                                + " [c](<JaVaScRiPt:alert(1)>) ![d](javascript:e)"
                                + " [e](https://example.org/\"onclick=\"alert(1))");

        assertThat(html)
                .contains("&lt;script&gt;")
                .contains("&lt;b&gt;y")
                .doesNotContain("<script", "<img", "<b>", "href=\"java", "href=\"data")
                .doesNotContainPattern("<[a-z]+[^>]* on[a-z]+=");
    }

    @Test
    void clip_ofASpan_isALinkThatPlays() throws Exception {
        assertThat(withThings("[the choir](clip:" + whole + "@0:10-0:31.5)"))
                .contains("class=\"clip\"")
                .contains("href=\"/tracks/" + whole.number() + "#t&#61;10\"")
                .contains("data-from=\"10\"")
                .contains("data-to=\"31.5\"")
                .contains("data-sound=\"/media/recordings/")
                .contains(">the choir</a>")
                .contains("<a class=\"credited\" href=\"/who\">Kakuu On</a>");
        assertThat(withThings("[on](clip:" + whole + "@1:00)"))
                .contains("data-from=\"60\"")
                .contains("data-to=\"\"");
    }

    @Test
    void clip_thatCannotPlay_keepsItsWordsAndSaysWhy() throws Exception {
        assertThat(withThings("[w](clip:" + whole + "@2:00-2:10)"))
                .contains("<span class=\"broken\">w</span>")
                .contains("review.beyond [title, whole, length, 1:40]");
        assertThat(withThings("[w](clip:" + silent + ")")).contains("review.nofile");
        assertThat(withThings("[w](clip:" + lost + ")"))
                .contains("review.filegone [title, lost, file, lost.flac]");
        assertThat(withThings("[w](clip:track/99999)")).contains("review.gone");
        assertThat(withThings("[w](clip:track/1@9:99)")).contains("review.noclip");
        assertThat(withThings("[w](clip:" + whole + "@0:30-0:10)")).contains("review.noclip");
    }

    @Test
    void link_toAThing_leadsToItsPage() throws Exception {
        assertThat(withThings("[w](" + whole + ") [x](track/99999)"))
                .contains("<a href=\"/tracks/" + whole.number() + "\">w</a>")
                .contains("<span class=\"broken\">x</span>");
    }

    @Test
    void spoilers_areFolded() {
        assertThat(html(":::spoiler after episode 8\nShe *goes*.\n\n- x\n:::\nAfter"))
                .contains("<details class=\"spoiler\"><summary>")
                .contains("review.spoiler.episode [episode, 8]")
                .containsPattern("(?s)<em>goes</em>.*</details>.*After");
        assertThat(html("He ||*dies* here|| or | not ||"))
                .contains("<dfn class=\"folded\" tabindex=\"0\"><em>dies</em> here</dfn> or | not");
    }

    @Test
    void terms_areExplainedTheFirstTimeEach() {
        String html = html("A sarabande, then a Sarabande. サラバンド\n\n# Gigue\n\nGigues");

        assertThat(html.split("class=\"term\"", -1)).hasSize(3);
        assertThat(html)
                .contains("sarabande<span class=\"gloss\"> A slow dance in three")
                .contains("Gigues<span class=\"gloss\">");
    }

    @Test
    void glossary_hasAllItsDefinitionsInBothLanguages() {
        var glossary = new Glossary();
        assertThat(glossary.terms()).hasSizeGreaterThanOrEqualTo(40);
        assertThat(glossary.terms())
                .allSatisfy(term -> {
                    assertThat(glossary.text(term, "en")).isNotBlank();
                    assertThat(glossary.text(term, "ja")).isNotBlank();
                });
    }

    @Test
    void emojiRightToLeftAndRuby_stayWhatTheyAre() {
        assertThat(html("🎻 שלום {霧笛|むてき} {no} {a|"))
                .contains("&#x1f3bb; שלום <ruby>霧笛<rp>(</rp><rt>むてき</rt><rp>)</rp></ruby> {no} {a|")
                .contains("dir=\"auto\"");
    }

    @Test
    void html_ofFiveMegabytesAndOfDeepNests_comesBack() {
        String long5 = "A sarabande with *some* words [and](track/1) more. \n\n".repeat(100_000);
        assertThat(long5.length()).isGreaterThan(5_000_000);
        assertThat(html(long5)).hasSizeGreaterThan(5_000_000);
        assertThat(html("> ".repeat(100_000) + "x")).contains("x");
        assertThat(html("*a **b ".repeat(20_000) + "c** d*".repeat(20_000))).contains("c");
        assertThat(html("[".repeat(100_000))).contains("[[");
        assertThat(html("||".repeat(50_000) + "{a|".repeat(50_000))).contains("a");
        assertThat(html(":::spoiler\n".repeat(20_000))).isNotEmpty();
    }
}
