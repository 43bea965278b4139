package gekiban.studio.voice;

import java.util.List;

/** Bands of noise that consonants are made of. */
enum Hiss {
    /** 4 to 8 kHz. */
    S(4700, 2000, 6900, 2600),
    /** 2.5 to 5 kHz. */
    SH(2900, 1100, 4300, 1800),
    /** The bursts: tongue behind the teeth, at the palate, lips. */
    T(3500, 2200, 5200, 3000),
    K(1800, 800, 2600, 1200),
    P(900, 800, 1600, 1200);

    private final double[] hz;
    private final double[] widthHz;

    Hiss(double lowHz, double lowWidthHz, double highHz, double highWidthHz) {
        hz = new double[] {lowHz, highHz};
        widthHz = new double[] {lowWidthHz, highWidthHz};
    }

    /** The lower half of the band twice, then the upper: each is filtered twice, to be steep. */
    List<Resonator> filters() {
        return List.of(
                new Resonator(hz[0], widthHz[0]),
                new Resonator(hz[0], widthHz[0]),
                new Resonator(hz[1], widthHz[1]),
                new Resonator(hz[1], widthHz[1]));
    }

    /** The factor that brings even noise in -1 to 1 to a root mean square of 1 in this band. */
    double gain() {
        double low = Resonator.noiseLevel(widthHz[0] / 2); // twice filtered, half as wide
        double high = Resonator.noiseLevel(widthHz[1] / 2);
        return 1 / Math.sqrt(low * low + high * high);
    }
}
