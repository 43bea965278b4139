package gekiban.studio.film;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.StringJoiner;
import org.junit.jupiter.api.Test;

class SvgPathTest {

    @Test
    void parse_absoluteAndRelative_areTheSamePath() {
        assertThat(written("M10 20L30 40H5V6Q7 8 9 10T13 14C1 2 3 4 5 6S9 10 11 12Z"))
                .isEqualTo(written("m10 20l20 20h-25v-34q2 2 4 4t4 4c-12-12-10-10-8-8s4 4 6 6z"));
    }

    @Test
    void parse_smoothQuadratic_mirrorsTheControlPoint() {
        assertThat(written("M0 0Q5 10 10 0T20 0")).isEqualTo("M0 0 Q5 10 10 0 Q15 -10 20 0");
    }

    @Test
    void parse_numbersWithoutBlanks_areTakenApart() {
        assertThat(written("M-1.5-.5L.5.25")).isEqualTo("M-1.5 -0.5 L0.5 0.25");
    }

    @Test
    void parse_pointsAfterMove_areLines() {
        assertThat(written("M0 0 1 1 2 0")).isEqualTo("M0 0 L1 1 L2 0");
    }

    @Test
    void parse_arcOrNonsense_isRefused() {
        assertThatThrownBy(() -> SvgPath.parse("M0 0A1 1 0 0 0 2 2"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SvgPath.parse("M0 0L1"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String written(String data) {
        Path2D.Double path = SvgPath.parse(data);
        var all = new StringJoiner(" ");
        var points = new double[6];
        for (PathIterator each = path.getPathIterator(null); !each.isDone(); each.next()) {
            int kind = each.currentSegment(points);
            int count = new int[] {1, 1, 2, 3, 0}[kind] * 2;
            var one = new StringJoiner(" ", "MLQCZ".substring(kind, kind + 1), "");
            for (int i = 0; i < count; i++) {
                one.add(String.valueOf(points[i]).replaceFirst("\\.0$", ""));
            }
            all.add(one.toString());
        }
        return all.toString();
    }
}
