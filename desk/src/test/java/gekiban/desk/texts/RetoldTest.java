package gekiban.desk.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Entry;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Text;
import gekiban.desk.catalogue.Refused;
import gekiban.desk.retold.Retold;
import gekiban.desk.reviews.ReviewEdits;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What came in as a text goes out as a review. */
class RetoldTest {
    private static final String PAGE =
            """
            Yuki no Eki OST

            Label: Kirin Arts
            Release Date: March 24, 2004

            1. Yoru no Hassha (2:11)
            2. Baron no Tono (3:05)
            3. Mayonaka no Eki (2:22)

            "Mayonaka no Eki" is where *everything* comes together.

            Share this:
            Twitter

            2 Responses to "Yuki no Eki OST"

            Zopp says:
            January 5, 2010 at 3:14 pm
            Please review Umi no Uta next.
            """;

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

    @Test
    void make_ofAnAlbumReview_leadsToItsTracksAndLeavesOutTheSite() throws Exception {
        Id text = shelf.take(PAGE).text().orElseThrow();
        var retold = new Retold(shelf.store, "Aki");
        var made = retold.make(text);
        Entry review = shelf.entry(made.review());
        String body = ReviewEdits.body(review).orElseThrow().text();
        Id track =
                shelf.all(Kind.TRACK).stream()
                        .filter(each -> each.text(Common.TITLE).equals("Mayonaka no Eki"))
                        .findFirst()
                        .orElseThrow()
                        .id();
        assertThat(body)
                .contains("[Mayonaka no Eki](" + track + ")")
                .contains("\\*everything\\*")
                .contains("\n1\\. Yoru no Hassha")
                .doesNotContain("Share this", "Twitter", "Zopp", "Umi no Uta", "Responses");
        assertThat(review.text(Common.TITLE)).isEqualTo(shelf.entry(text).text(Common.TITLE));
        assertThat(review.first(Text.MADE_OF).orElseThrow().target()).contains(text);
        assertThat(ReviewEdits.isPublished(review)).isFalse();
        assertThat(review.all(Text.ABOUT))
                .extracting(fact -> fact.target().orElseThrow().kind())
                .contains(Kind.RELEASE);
    }

    @Test
    void make_ofATrackReview_hasAHeadingForEachTrackAndItsPlayerIsAClip() throws Exception {
        Id text = shelf.take(TextShelf.REVIEW).text().orElseThrow();
        var made = new Retold(shelf.store, "Aki").make(text);
        Entry review = shelf.entry(made.review());
        String body = ReviewEdits.body(review).orElseThrow().text();
        assertThat(body)
                .containsPattern(
                        "## 1\\. \\[Yoru no Hassha\\]\\(track/[0-9]+\\) \\(2:11\\)\n\nThe whistle")
                .containsPattern("\\]\\(clip:track/[0-9]+\\)")
                .doesNotContain("[flv");
        assertThat(review.text(Text.BY)).isEqualTo("Marta");
        assertThat(review.text(Text.WRITTEN)).isEqualTo("2010-02-03");
        assertThat(ReviewEdits.isBy(review, "Aki")).isTrue();
    }

    @Test
    void publish_ofWhatCameInUndated_saysNoDate() throws Exception {
        var origin = new TextOrigin("a blog", "http://blog.example/2", "Marta", "", true);
        Id text =
                new TextImports(shelf.store, "Aki")
                        .take(PAGE.getBytes(StandardCharsets.UTF_8), origin, TextImports.How.KEEP)
                        .text()
                        .orElseThrow();
        var made = new Retold(shelf.store, "Aki").make(text);
        var reviews = new ReviewEdits(shelf.store, "Aki");
        reviews.publish(made.review(), true, LocalDate.of(2026, 11, 25));
        Entry review = shelf.entry(made.review());
        assertThat(ReviewEdits.isPublished(review)).isTrue();
        assertThat(review.text(Text.WRITTEN)).isEmpty();

        Id own = reviews.make(List.of(), "Essay", "Words.").id();
        reviews.publish(own, true, LocalDate.of(2026, 11, 25));
        assertThat(shelf.entry(own).text(Text.WRITTEN)).isEqualTo("2026-11-25");
    }

    @Test
    void make_twice_isOneReview() throws Exception {
        Id text = shelf.take(PAGE).text().orElseThrow();
        assertThat(shelf.store.read(Retold::open)).containsExactly(text);
        var retold = new Retold(shelf.store, "Aki");
        var made = retold.make(text);
        assertThat(made.edit()).isPresent();
        assertThat(retold.make(text))
                .isEqualTo(new Retold.Made(made.review(), java.util.OptionalLong.empty()));
        assertThat(shelf.store.read(Retold::open)).isEmpty();
        Optional<Id> known = shelf.store.read(facts -> Retold.of(facts, text));
        assertThat(known).contains(made.review());
        assertThatThrownBy(() -> retold.make(made.review())).isInstanceOf(Refused.class);
    }
}
