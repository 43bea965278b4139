package gekiban.listen.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class HighestTest {

    private static final int MANY = 12; // kept
    private static final int APART = 24; // samples

    private final Highest highest = new Highest();

    @Test
    void offer_fewPeaks_keepsThemInOrder() {
        highest.offer(100, 5);
        highest.offer(200, 9);
        highest.offer(300, 7);
        assertThat(peaks(4000, 3))
                .containsExactly(new Peak(3, 4100, 5), new Peak(3, 4200, 9), new Peak(3, 4300, 7));
    }

    @Test
    void offer_neighbours_keepsTheHighestOfThem() {
        highest.offer(100, 5);
        highest.offer(101, 8);
        highest.offer(102, 6);
        highest.offer(101 + APART - 1, 7); // still the same hill
        highest.offer(101 + APART, 4); // a sample further it is another
        assertThat(peaks(0, 0)).containsExactly(new Peak(0, 101, 8), new Peak(0, 101 + APART, 4));
    }

    @Test
    void offer_noiseFarApart_keepsTheHighest() {
        var random = new Random(1);
        var all = new TreeMap<Float, Integer>();
        for (int at = 0; at < 500 * APART; at += APART) {
            float height = random.nextFloat();
            all.put(height, at);
            highest.offer(at, height);
        }
        var expected =
                all.descendingMap().entrySet().stream()
                        .limit(MANY)
                        .map(e -> new Peak(0, e.getValue(), e.getKey()))
                        .toList();
        assertThat(peaks(0, 0)).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void offer_slopeWhileFull_climbsIt() {
        for (int i = 0; i < MANY; i++) {
            highest.offer(i * APART, 10 + i);
        }
        int from = MANY * APART;
        for (int i = 0; i < APART; i++) { // begins below all that is kept, ends above
            highest.offer(from + i, i);
        }
        assertThat(peaks(0, 0)).contains(new Peak(0, from + APART - 1, APART - 1)).hasSize(MANY);
    }

    @Test
    void clear_afterPeaks_forgetsThem() {
        highest.offer(10, 5);
        highest.clear();
        highest.offer(12, 1); // no neighbour of what is forgotten
        assertThat(peaks(0, 0)).containsExactly(new Peak(0, 12, 1));
    }

    private List<Peak> peaks(int start, int group) {
        var out = new ArrayList<Peak>();
        highest.peaks(start, group, out);
        return out;
    }
}
