package gekiban.listen.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import gekiban.listen.Sounds;
import gekiban.listen.Tune;
import gekiban.listen.signature.Recording;
import gekiban.listen.signature.Signature;
import gekiban.listen.threads.Workers;
import gekiban.sound.dsp.Ffts;
import gekiban.sound.dsp.SincResampler;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {

    private static final Workers WORKERS = new Workers(2);
    private static final int PIECE = 8 * Sounds.RATE;
    private static final int LAG = 52_345; // episode sample minus recording sample

    /** Six strangers of 32 s and a bit; the fourth sounds in the episode. */
    private static final List<Recording> ALBUM = album();

    private static final int PLAYED = 3;

    /** 40 s of noise, from 5 s to 25 s of the fourth recording 20 dB below it. */
    private static final Scene SCENE = scene();

    @AfterAll
    static void endWork() {
        WORKERS.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 8})
    void hits_noisePieceTwentyDbUnderNoise_isWhereItWasMixed(int piecesAGroup)
            throws InterruptedException {
        var hits = search(Sounds.FFTS).hits(SCENE, ALBUM, settings(piecesAGroup));
        var best = hits.getFirst();
        assertThat(best.recording()).isEqualTo(PLAYED);
        assertThat(best.lag()).isEqualTo(LAG);
        assertThat(best.length()).isEqualTo(PIECE);
        // a mean cosine of sqrt(pi / 100) / 2 over 2 x 32,000 samples of 1 / 1.19 degrees of
        // freedom
        assertThat((double) best.sigma())
                .isEqualTo(Math.sqrt(Math.PI / 100) / 2 * Math.sqrt(64_000 / 1.19), within(5.0));
        // the pieces next to it as well, and nothing else
        assertThat(hits)
                .hasSizeGreaterThan(1)
                .allSatisfy(hit -> {
                    assertThat(hit.recording()).isEqualTo(PLAYED);
                    assertThat(hit.lag()).isEqualTo(LAG);
                });
        assertThat(hits).isSortedAccordingTo((a, b) -> Float.compare(b.sigma(), a.sigma()));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 8})
    void hits_nativeAndPlainTransforms_areTheSame(int piecesAGroup) throws InterruptedException {
        var hits = search(Sounds.FFTS).hits(SCENE, ALBUM, settings(piecesAGroup));
        assertThat(hits).isNotEmpty();
        // places are whole numbers and heights are computed anew without transforms
        assertThat(search(Ffts.plain()).hits(SCENE, ALBUM, settings(piecesAGroup)))
                .containsExactlyElementsOf(hits);
    }

    @ParameterizedTest
    @ValueSource(ints = {16, 17, 18}) // more and more in one transform, fewer seams
    void hits_anyBlockLength_areTheSame(int blockLog) throws InterruptedException {
        var settings = new SearchSettings(PIECE, 4, blockLog, 4.6, 6.5);
        var hits = search(Sounds.FFTS).hits(SCENE, ALBUM, settings);
        assertThat(hits.stream().map(hit -> hit.from() + "@" + hit.lag()).toList())
                .containsExactlyInAnyOrderElementsOf(
                        search(Sounds.FFTS).hits(SCENE, ALBUM, settings(4)).stream()
                                .map(hit -> hit.from() + "@" + hit.lag())
                                .toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 8})
    void hits_sceneThatHoldsNothing_areNone(int piecesAGroup) throws InterruptedException {
        var strange = sceneOf(Sounds.noise(99, 40));
        assertThat(search(Sounds.FFTS).hits(strange, ALBUM, settings(piecesAGroup))).isEmpty();
    }

    @Test
    void hits_silence_areNoneAndCostNoTransformOfIt() throws InterruptedException {
        var work = new Work();
        var search = new Search(new Transforms(Sounds.FFTS), WORKERS, work);
        assertThat(
                        search.hits(
                                Scene.of(new float[400_000], new float[400_000]),
                                ALBUM,
                                settings(8)))
                .isEmpty();
        // 30 pieces are 4 groups, 2 pairs of them, a sum and a side each
        assertThat(work.transforms()).isEqualTo(4);
    }

    @Test
    void hits_emptySceneOrNoRecordings_areNone() throws InterruptedException {
        assertThat(
                        search(Sounds.FFTS)
                                .hits(Scene.of(new float[0], new float[0]), ALBUM, settings(8)))
                .isEmpty();
        assertThat(search(Sounds.FFTS).hits(SCENE, List.of(), settings(8))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 12", // begins inside the recording: the lag is below zero
        "32, 12" // breaks off with the recording going on
    })
    void hits_musicCutAtTheScenesEdge_isFound(double at, double from) throws InterruptedException {
        float[][] episode = Sounds.noise(5, 40);
        var tune = Tune.of(5, 30);
        Sounds.add(episode, tune.from(from, 8), at, -6);
        var hits =
                search(Sounds.FFTS)
                        .hits(
                                sceneOf(episode),
                                List.of(Sounds.recording("tune", tune.whole())),
                                settings(1));
        assertThat(hits.getFirst().lag()).isCloseTo((int) ((at - from) * Sounds.RATE), within(1));
    }

    @Test
    void hits_monoEpisodeOfStereoMusic_areFoundInTheSum() throws InterruptedException {
        float[][] episode = Sounds.noise(6, 40);
        var tune = Tune.of(6, 20);
        Sounds.add(episode, tune.whole(), 10, -6);
        var hits =
                search(Sounds.FFTS)
                        .hits(
                                sceneOf(Sounds.centred(episode)),
                                List.of(Sounds.recording("tune", tune.whole())),
                                settings(1));
        assertThat(hits.getFirst().lag()).isCloseTo(40_000, within(1));
        assertThat(hits.getFirst().sigma()).isGreaterThan(20);
    }

    @Test
    void hits_recordingShorterThanAPiece_isFound() throws InterruptedException {
        float[][] jingle = Tune.of(7, 3).whole();
        float[][] episode = Sounds.noise(7, 40);
        Sounds.add(episode, jingle, 21, 0);
        var recordings = new ArrayList<>(ALBUM);
        recordings.add(Sounds.recording("jingle", jingle));
        var hits = search(Sounds.FFTS).hits(sceneOf(episode), recordings, settings(4));
        assertThat(hits.getFirst().recording()).isEqualTo(ALBUM.size());
        assertThat(hits.getFirst().lag()).isCloseTo(84_000, within(1));
    }

    @Test
    void hits_openPartOnly_areInIt() throws InterruptedException {
        // the music of 18 s to 38 s is searched up to 30 s
        var open = new boolean[SCENE.samples() / 128 + 1];
        java.util.Arrays.fill(open, 0, 30 * Sounds.RATE / 128, true);
        var hits = search(Sounds.FFTS).hits(SCENE.only(open, 128), ALBUM, settings(1));
        assertThat(hits).isNotEmpty();
        assertThat(hits.getFirst().lag()).isEqualTo(LAG);
        assertThat(hits)
                .allSatisfy(hit -> assertThat(hit.from() + hit.lag()).isLessThan(30 * Sounds.RATE));
    }

    @Test
    void settings_pieceAsLongAsABlock_isRefused() {
        assertThatThrownBy(() -> new SearchSettings(1 << 16, 1, 16, 5, 6))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("65536");
    }

    @Test
    void work_ofASearch_isCounted() throws InterruptedException {
        var work = new Work();
        new Search(new Transforms(Sounds.FFTS), WORKERS, work).hits(SCENE, ALBUM, settings(8));
        assertThat(work.transforms()).isPositive();
        assertThat(work.points()).isEqualTo(work.transforms() << 16);
    }

    private static Search search(Ffts ffts) {
        return new Search(new Transforms(ffts), WORKERS, new Work());
    }

    private static SearchSettings settings(int piecesAGroup) {
        return new SearchSettings(PIECE, piecesAGroup, 16, 4.6, 6.5);
    }

    private static Scene sceneOf(float[][] sound) {
        Signature signature = Sounds.signature(sound);
        return Scene.of(signature, 0, signature.samples(), 1, new SincResampler());
    }

    private static List<Recording> album() {
        var album = new ArrayList<Recording>();
        for (int i = 0; i < 6; i++) {
            album.add(Sounds.recording("noise " + i, Sounds.noise(10 + i, 32.3)));
        }
        return album;
    }

    private static Scene scene() {
        float[][] episode = Sounds.noise(1, 40);
        float[][] played = Sounds.noise(10 + PLAYED, 32.3);
        int from = 5 * Sounds.RATE;
        float[][] cut = {
            java.util.Arrays.copyOfRange(played[0], from, 25 * Sounds.RATE),
            java.util.Arrays.copyOfRange(played[1], from, 25 * Sounds.RATE)
        };
        Sounds.add(episode, cut, (double) (from + LAG) / Sounds.RATE, -20);
        return sceneOf(episode);
    }
}
