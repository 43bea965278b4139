package gekiban.desk.pages;

import static org.assertj.core.api.Assertions.assertThat;

import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.pages.ShowTotals;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShowListTest {
    /** Each of two episodes with three cues, of 1.5 s together. */
    private static List<ShowTotals> shows(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> new ShowTotals(new Id(Kind.SHOW, i), "show " + i, 2, 1, 3, 1500))
                .toList();
    }

    @Test
    void of_noShows_isOneEmptyPage() {
        assertThat(ShowList.of(List.of(), 1)).isEqualTo(new ShowList(List.of(), 0, 0, 0, 0, 1, 1));
    }

    @Test
    void of_oneMoreThanAPage_hasTwoAndTheSumsOfAll() {
        var shows = shows(ShowList.ROWS + 1);

        assertThat(ShowList.of(shows, 1))
                .isEqualTo(new ShowList(shows.subList(0, 200), 201, 402, 603, 301_500, 1, 2));
        assertThat(ShowList.of(shows, 2))
                .isEqualTo(new ShowList(shows.subList(200, 201), 201, 402, 603, 301_500, 2, 2));
    }

    @Test
    void of_aFullPage_hasNoEmptyOneAfterIt() {
        assertThat(ShowList.of(shows(ShowList.ROWS), 1).pages()).isEqualTo(1);
    }

    @Test
    void of_aPageThatIsNot_leadsToTheNearest() {
        var shows = shows(450);

        assertThat(ShowList.of(shows, -7).page()).isEqualTo(1);
        assertThat(ShowList.of(shows, Integer.MAX_VALUE).page()).isEqualTo(3);
        assertThat(ShowList.of(shows, 99).rows()).hasSize(50);
    }
}
