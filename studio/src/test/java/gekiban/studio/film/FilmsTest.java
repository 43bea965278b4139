package gekiban.studio.film;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import gekiban.studio.film.scene.Films;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for both episodes. */
class FilmsTest {

    private static final double FASTEST_CAMERA = 6;
    private static final double SHORTEST_CAPTION = 2.5;

    static Stream<Reel> episodes() {
        return Stream.of((Reel) Films.first(), (Reel) Films.second());
    }

    @Test
    void pictures_ofBoth_areAsLongAsTheShow() {
        assertThat(episodes().map(Film::pictures)).containsExactly(200 * 12, 220 * 12);
    }

    @ParameterizedTest
    @MethodSource("episodes")
    void shots_oneAfterAnother_leaveNoGap(Reel film) {
        int end = 0;
        for (Shot shot : film.shots()) {
            assertThat(shot.firstPicture()).isEqualTo(end);
            assertThat(shot.dissolve()).isLessThan(shot.endPicture() - shot.firstPicture());
            end = shot.endPicture();
        }
        assertThat(end).isEqualTo(film.pictures());
        assertThat(film.cuts()).isSorted().doesNotHaveDuplicates().startsWith(0);
    }

    @ParameterizedTest
    @MethodSource("episodes")
    void letters_ofCaptionsAndTitles_areAllKept(Reel film) {
        Typeface serif = Typeface.serif();
        Typeface sans = Typeface.sans();
        assertThat(film.captions())
                .allMatch(each -> serif.has(each.japanese()) && sans.has(each.english()));
        for (Title title : film.titles()) {
            assertThat(title.lines())
                    .allMatch(each -> (each.serif() ? serif : sans).has(each.text()));
        }
    }

    @ParameterizedTest
    @MethodSource("episodes")
    void captions_allOfThem_canBeReadAndStandInThePicture(Reel film) {
        Typeface serif = Typeface.serif();
        double end = 0;
        for (Caption caption : film.captions()) {
            assertThat(caption.from()).isGreaterThanOrEqualTo(end);
            assertThat(caption.to() - caption.from()).isGreaterThanOrEqualTo(SHORTEST_CAPTION);
            assertThat(caption.x() + serif.width(caption.japanese(), 17, 0)).isLessThan(Film.WIDTH);
            end = caption.to();
        }
        assertThat(end).isLessThanOrEqualTo(film.pictures() / 12.0);
    }

    @ParameterizedTest
    @MethodSource("episodes")
    void camera_ofEveryShot_isSlowAndStaysOnTheStill(Reel film) {
        for (Shot shot : film.shots()) {
            int count = shot.endPicture() - shot.firstPicture();
            for (int i = 0; i < count; i++) {
                View view = shot.view(i);
                assertThat(view.left()).isGreaterThanOrEqualTo(Plate.LEFT);
                assertThat(view.top()).isGreaterThanOrEqualTo(Plate.TOP);
                assertThat(view.screenX(Plate.LEFT + Plate.WIDTH))
                        .isGreaterThanOrEqualTo(Film.WIDTH);
                assertThat(view.screenY(Plate.TOP + Plate.HEIGHT))
                        .isGreaterThanOrEqualTo(Film.HEIGHT);
                if (i > 0) {
                    assertThat(fastest(shot.view(i - 1), view) * Film.PICTURES_PER_SECOND)
                            .as("camera at %s s", shot.from())
                            .isLessThanOrEqualTo(FASTEST_CAMERA);
                }
            }
        }
    }

    /** How far the fastest corner of the picture goes from one view to the next. */
    private static double fastest(View from, View to) {
        double most = 0;
        for (double x : new double[] {from.left(), 2 * from.x() - from.left()}) {
            for (double y : new double[] {from.top(), 2 * from.y() - from.top()}) {
                double dx = to.screenX(x) - from.screenX(x);
                double dy = to.screenY(y) - from.screenY(y);
                most = Math.max(most, Math.sqrt(dx * dx + dy * dy));
            }
        }
        return most;
    }

    @ParameterizedTest
    @MethodSource("episodes")
    void draw_aPictureOfEveryShot_hasManyColours(Reel film) {
        var rgb = new int[Film.WIDTH * Film.HEIGHT];
        for (Shot shot : film.shots()) {
            film.draw((shot.firstPicture() + shot.endPicture()) / 2, rgb);
            assertThat(Arrays.stream(rgb).distinct().count()).isGreaterThan(200);
            assertThat(Arrays.stream(rgb).max().orElse(-1)).isLessThan(1 << 24);
        }
    }

    @Test
    void draw_freshFilms_giveTheSamePointsInAnyOrder() {
        List<Integer> pictures = List.of(60, 1000, 1500, 2300);
        Film forwards = Films.second();
        Film backwards = Films.second();
        var first = new int[pictures.size()][Film.WIDTH * Film.HEIGHT];
        var second = new int[pictures.size()][Film.WIDTH * Film.HEIGHT];
        for (int i = 0; i < first.length; i++) {
            forwards.draw(pictures.get(i), first[i]);
            int last = first.length - 1 - i;
            backwards.draw(pictures.get(last), second[last]);
        }
        assertThat(first).isDeepEqualTo(second);
    }

    /** Commas for points and other digits would be other drawings. */
    @ParameterizedTest
    @ValueSource(strings = {"de-DE", "ar-EG-u-nu-arab"})
    void draw_underAnotherLanguage_givesTheSamePoints(String language) {
        var expected = new int[Film.WIDTH * Film.HEIGHT];
        var points = new int[Film.WIDTH * Film.HEIGHT];
        var usual = Locale.getDefault();
        for (var maker : List.<Supplier<Film>>of(Films::first, Films::second)) {
            var plain = (Reel) maker.get();
            for (Shot shot : plain.shots()) {
                int picture = (shot.firstPicture() + shot.endPicture()) / 2;
                plain.draw(picture, expected);
                try {
                    Locale.setDefault(Locale.forLanguageTag(language));
                    maker.get().draw(picture, points);
                } finally {
                    Locale.setDefault(usual);
                }
                assertThat(points).as("picture %d", picture).isEqualTo(expected);
            }
        }
    }

    @Test
    void cuts_ofTheOpening_standOnTheBarsOfTheSong() {
        double bar = 240 / 138.0;
        int[] bars = {0, 4, 8, 12, 14};
        for (int i = 0; i < bars.length; i++) {
            assertThat(Films.first().cuts().get(1 + i) / 12.0)
                    .isCloseTo(14 + bars[i] * bar, within(1 / 24.0 + 1e-9));
        }
    }
}
