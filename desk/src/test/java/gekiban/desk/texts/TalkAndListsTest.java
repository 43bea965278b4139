package gekiban.desk.texts;

import static org.assertj.core.api.Assertions.assertThat;

import gekiban.catalogue.model.Comment;
import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Entry;
import gekiban.catalogue.model.Fact;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.ListItem;
import gekiban.catalogue.model.Request;
import gekiban.catalogue.model.Song;
import gekiban.catalogue.model.SongUse;
import gekiban.catalogue.model.State;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TalkAndListsTest {
    private static final String LIST =
            """
            Scores better than their shows

            1. Akatsuki Line
            music: Yoko Kanno/Hajime Mizoguchi
            OP: by Nobuko
            ED: 'Innocence' by Hashimoto Miyuki

            2. Tsuki no Niwa
            music: Kanzaki Mio
            OP: none
            """;

    private static final String TALK =
            """
            <h1>Notes</h1><p>Nothing much today, only that I am still here and still listening.</p>
            <ol class="commentlist">
            <li class="comment" id="comment-1"><cite class="fn">Marta</cite> <p>Requests!</p>
            <p>Wolf&#8217;s Rain (1&amp;2) - [Yoko Kanno]<br>SEED Destiny (I-IV) [Toshihiko Sahashi... not
            sure how much was him]</p></li>
            <li class="comment" id="comment-2" data-parent="1"><cite class="fn">Oskar</cite>
            <blockquote><p>Wolf&#8217;s Rain (1&amp;2)</p></blockquote><p>Seconded.</p></li>
            </ol>
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

    private Entry titled(Kind kind, String title) throws IOException {
        return shelf.all(kind).stream()
                .filter(each -> each.text(Common.TITLE).equals(title))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void take_aList_makesShowsWithTheirPeopleAndSongs() throws IOException {
        shelf.take(LIST);
        var show = titled(Kind.SHOW, "Akatsuki Line");
        assertThat(show.all(Common.CREDIT)).hasSize(2);
        var songs = shelf.all(Kind.SONG);
        assertThat(songs).hasSize(2);
        var ending = titled(Kind.SONG, "Innocence");
        var use = ending.all(Song.USE).getFirst();
        assertThat(SongUse.of(use.value()).type()).isEqualTo("ED");
        assertThat(use.target()).contains(show.id());
        assertThat(ending.all(Common.CREDIT)).hasSize(1);
        var entries = shelf.all(Kind.ITEM);
        assertThat(entries)
                .extracting(each -> each.text(ListItem.NUMBER))
                .containsExactly("1", "2");
        var about = entries.getFirst().all(ListItem.ABOUT).getFirst();
        assertThat(about.target()).contains(show.id());
        assertThat(about.state()).isEqualTo(State.SUGGESTED);
        assertThat(entries.getFirst().target(ListItem.LIST)).contains(shelf.only(Kind.LIST).id());
    }

    @Test
    void take_comments_keepsThreadsAndWishesWithTheirVotesAndDoubts() throws IOException {
        shelf.take(TALK);
        var comments = shelf.all(Kind.COMMENT);
        assertThat(comments).extracting(each -> each.text(Comment.BY)).contains("Marta", "Oskar");
        assertThat(comments.getLast().target(Comment.ANSWERS)).contains(comments.getFirst().id());
        var wanted = titled(Kind.REQUEST, "Wolf’s Rain");
        assertThat(TextShelf.texts(wanted, Request.VOLUME)).containsExactlyInAnyOrder("1", "2");
        assertThat(wanted.all(Request.WISH))
                .extracting(fact -> fact.value().detail("kind"))
                .containsExactlyInAnyOrder("wish", "vote");
        assertThat(wanted.all(Request.WISH))
                .extracting(fact -> fact.value().detail("who"))
                .containsExactlyInAnyOrder("Marta", "Oskar");
        var doubted = titled(Kind.REQUEST, "SEED Destiny");
        assertThat(TextShelf.texts(doubted, Request.VOLUME)).hasSize(4);
        assertThat(doubted.all(Request.CREDITED))
                .singleElement()
                .extracting(Fact::state)
                .isEqualTo(State.SUGGESTED);
        assertThat(doubted.all(Request.DOUBT)).isNotEmpty();
    }

    @Test
    void take_theSameWishInAnotherText_isAnotherVoice() throws IOException {
        shelf.take(TALK);
        shelf.take(
                TALK.replace("Marta", "Hanna").replace("Wolf&#8217;s Rain", "Wolfs Rain"),
                "http://other.example/",
                TextImports.How.KEEP);
        assertThat(shelf.all(Kind.REQUEST)).hasSize(2);
        assertThat(titled(Kind.REQUEST, "Wolf’s Rain").all(Request.WISH)).hasSize(4);
    }
}
