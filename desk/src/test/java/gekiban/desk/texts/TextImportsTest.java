package gekiban.desk.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gekiban.catalogue.draft.Draft;
import gekiban.catalogue.intake.Intake;
import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Credit;
import gekiban.catalogue.model.Fact;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Medium;
import gekiban.catalogue.model.Rating;
import gekiban.catalogue.model.Release;
import gekiban.catalogue.model.Source;
import gekiban.catalogue.model.State;
import gekiban.catalogue.model.Text;
import gekiban.catalogue.model.Theme;
import gekiban.catalogue.model.Track;
import gekiban.catalogue.model.UseSaid;
import gekiban.catalogue.model.Value;
import gekiban.catalogue.store.Undo;
import gekiban.desk.catalogue.FactEdits;
import gekiban.desk.catalogue.FactEdits.Decision;
import gekiban.desk.catalogue.Refused;
import gekiban.desk.texts.TextImports.How;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextImportsTest {
    @TempDir Path folder;
    private TextShelf shelf;

    @BeforeEach
    void open() throws IOException {
        shelf = new TextShelf(folder);
    }

    @AfterEach
    void close() throws IOException {
        shelf.close();
    }

    /** What another source knows of the album. */
    private void takeAlbum(String number, String composer, String... tracks) throws IOException {
        var draft = Draft.of(new Source(Source.Kind.FILE, "a file", "album.json"));
        var release = draft.item(Kind.RELEASE, "r").says(Common.TITLE, "Yuki no Eki OST");
        release.says(Release.CATALOGUE_NUMBER, number)
                .says(Common.CREDIT, Credit.of(Credit.COMPOSER).value(), draft.name(composer));
        var medium =
                draft.item(Kind.MEDIUM, "m")
                        .says(Medium.RELEASE, Value.empty(), release)
                        .says(Medium.NUMBER, "1");
        for (int i = 0; i < tracks.length; i++) {
            draft.item(Kind.TRACK, "t" + i)
                    .says(Track.MEDIUM, Value.empty(), medium)
                    .says(Track.NUMBER, Integer.toString(i + 1))
                    .says(Common.TITLE, tracks[i]);
        }
        Intake.take(shelf.store, "Aki", draft.build());
    }

    private Id track(int number) throws IOException {
        return shelf.all(Kind.TRACK).stream()
                .filter(each -> each.text(Track.NUMBER).equals(Integer.toString(number)))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void take_aReview_makesTheReleaseWithItsSourceAndPlaces() throws IOException {
        shelf.take(TextShelf.REVIEW);
        var release = shelf.only(Kind.RELEASE);
        assertThat(release.text(Common.TITLE)).isEqualTo("Yuki no Eki OST");
        assertThat(release.text(Release.CATALOGUE_NUMBER)).isEqualTo("GKCA-0042");
        assertThat(release.text(Release.LABEL)).isEqualTo("Kirin Arts");
        assertThat(release.text(Release.DATE)).isEqualTo("2004-03-24");
        assertThat(release.all(Release.STATED_LENGTH)).isEmpty();
        var rating = release.all(Common.RATING).getFirst();
        assertThat(Rating.of(rating.value()))
                .isEqualTo(new Rating("4.5", "Marta", "music", "2010-02-03", ""));
        assertThat(rating.source().kind()).isEqualTo(Source.Kind.TEXT);
        assertThat(rating.source().address()).isEqualTo("http://blog.example/1");
        assertThat(rating.place()).isEqualTo("line 8");
        assertThat(release.facts()).allMatch(fact -> fact.state() == State.IMPORTED);
        assertThat(shelf.all(Kind.TRACK))
                .extracting(each -> each.text(Common.TITLE), each -> each.text(Common.LENGTH))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Yoru no Hassha", "131"),
                        org.assertj.core.groups.Tuple.tuple("Baron no Tono", "185"),
                        org.assertj.core.groups.Tuple.tuple("Mayonaka no Eki", "142"));
        assertThat(shelf.all(Kind.NAME)).hasSize(2);
        assertThat(shelf.all(Kind.ARTIST)).hasSize(1);
    }

    @Test
    void take_aReview_saysWhichWordsMeanWhatAndSuggestsIt() throws IOException {
        shelf.take(TextShelf.REVIEW);
        var text = shelf.only(Kind.TEXT);
        String body = text.text(Text.BODY);
        assertThat(body).isEqualTo(TextShelf.REVIEW);
        assertThat(TextShelf.texts(text, Text.KIND)).contains("track_review", "album_review");
        var mentions = text.all(Text.MENTION);
        assertThat(mentions).extracting(Fact::text).contains("Baron to Tono");
        for (Fact mention : mentions) {
            assertThat(mention.state()).isEqualTo(State.SUGGESTED);
            String[] at = mention.value().detail("at").split("-");
            assertThat(body.substring(Integer.parseInt(at[0]), Integer.parseInt(at[1])))
                    .isEqualTo(mention.text());
        }
        var slip =
                mentions.stream().filter(each -> each.text().equals("Baron to Tono")).findFirst();
        assertThat(slip.orElseThrow().target()).contains(track(2));
        var use = text.all(Text.USE_SAID).getFirst();
        assertThat(UseSaid.of(use.value()).kind()).isEqualTo("part");
        assertThat(use.target()).contains(track(3));
        var clip = text.all(Text.CLIP).getFirst();
        assertThat(clip.text()).isEqualTo("Yuki_no_Eki_Baron_no_Tono.mp3");
        assertThat(clip.target()).contains(track(2));
        var theme = shelf.only(Kind.THEME);
        assertThat(theme.all(Theme.STATEMENT))
                .extracting(fact -> fact.target().orElseThrow())
                .containsExactlyInAnyOrder(track(2), track(3));
    }

    @Test
    void take_twice_changesNothing() throws IOException {
        var first = shelf.take(TextShelf.REVIEW);
        var second = shelf.take(TextShelf.REVIEW);
        assertThat(first.edit()).isPresent();
        assertThat(second.edit()).isEmpty();
        assertThat(second.understood()).isEmpty();
        assertThat(second.text()).isEqualTo(first.text());
        var again = shelf.take(TextShelf.REVIEW, "http://blog.example/1", How.AGAIN);
        assertThat(again.imported().report().isUnchanged()).isTrue();
        assertThat(again.edit()).isEmpty();
    }

    @Test
    void take_anEditedPage_bringsTheDifferenceAlone() throws IOException {
        shelf.take(TextShelf.REVIEW);
        Id release = shelf.only(Kind.RELEASE).id();
        var taken = shelf.take(TextShelf.REVIEW.replace("4.5 stars", "4 stars"));
        assertThat(taken.imported().report().things()).isZero();
        assertThat(shelf.only(Kind.RELEASE).id()).isEqualTo(release);
        assertThat(TextShelf.texts(shelf.entry(release), Common.RATING)).containsExactly("4");
    }

    @Test
    void take_aKnownNumber_joinsTheReleaseAndShowsTheOtherComposer() throws IOException {
        takeAlbum("GKCA-0042", "Kanzaki Mio", "Yoru no Hassha", "Baron no Tono", "Mayonaka no Eki");
        var taken = shelf.take(TextShelf.REVIEW);
        var release = shelf.only(Kind.RELEASE);
        assertThat(shelf.all(Kind.TRACK)).hasSize(3);
        assertThat(release.all(Common.CREDIT)).hasSize(2);
        assertThat(taken.imported().report().conflicts())
                .singleElement()
                .asString()
                .contains("credit")
                .contains("Kanzaki Mio")
                .contains("Ogata Reiko");
    }

    @Test
    void take_aTitleAlone_isASuggestion() throws IOException {
        takeAlbum("XX-1", "Ogata Reiko", "Yoru no Hassha", "Baron no Tono", "Mayonaka no Eki");
        shelf.take(TextShelf.REVIEW.replace("Catalogue No.: GKCA-0042\n", ""));
        var release = shelf.only(Kind.RELEASE);
        assertThat(release.all(Release.LABEL))
                .singleElement()
                .extracting(Fact::state)
                .isEqualTo(State.SUGGESTED);
        assertThat(shelf.only(Kind.TEXT).all(Text.ABOUT))
                .singleElement()
                .extracting(Fact::state)
                .isEqualTo(State.SUGGESTED);
    }

    @Test
    void take_again_leavesWhatAPersonSaid() throws IOException {
        shelf.take(TextShelf.REVIEW);
        var text = shelf.only(Kind.TEXT);
        var mentions = text.all(Text.MENTION);
        var edits = new FactEdits(shelf.store, "Aki");
        edits.decide(text.id(), Decision.REFUSE, List.of(mentions.getFirst().number()));
        edits.decide(text.id(), Decision.CONFIRM, List.of(mentions.getLast().number()));
        shelf.take(TextShelf.REVIEW, "http://blog.example/1", How.AGAIN);
        var states =
                shelf.entry(text.id()).facts().stream()
                        .filter(fact -> fact.field().equals(Text.MENTION))
                        .map(Fact::state)
                        .toList();
        assertThat(states).contains(State.REFUSED, State.CONFIRMED).hasSameSizeAs(mentions);
    }

    @Test
    void take_thenUndo_leavesNothing() throws IOException {
        var taken = shelf.take(TextShelf.REVIEW);
        Undo.of(shelf.store, taken.edit().orElseThrow(), "Aki");
        for (Kind kind : Kind.values()) {
            assertThat(shelf.all(kind)).isEmpty();
        }
    }

    @Test
    void take_rehearsed_keepsNothing() throws IOException {
        var taken = shelf.take(TextShelf.REVIEW, "http://blog.example/1", How.REHEARSE);
        assertThat(taken.imported().report().added()).isPositive();
        assertThat(shelf.all(Kind.TEXT)).isEmpty();
    }

    @Test
    void take_scripts_areWords() throws IOException {
        shelf.take(
                "<p>Hello <script>alert(1)</script> there, and <b>bold</b> words.</p><p>More.</p>");
        assertThat(shelf.only(Kind.TEXT).text(Text.BODY)).contains("<script>alert(1)</script>");
    }

    @Test
    void take_noText_isRefusedInALine() {
        assertThatThrownBy(() -> shelf.take("  \n ")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> shelf.take("\0\0\0\0 text"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("zero bytes");
    }

    @Test
    void take_otherLetters_areRead() throws IOException {
        var origin = new TextOrigin("a file", "/x/sjis.txt", "", "", false);
        byte[] bytes = "渚口駅の忘れもの\n\nとても静かな音楽です。\n".getBytes(Charset.forName("windows-31j"));
        new TextImports(shelf.store, "Aki").take(bytes, origin, How.KEEP);
        assertThat(shelf.only(Kind.TEXT).text(Text.BODY)).contains("とても静かな音楽です。");
    }
}
