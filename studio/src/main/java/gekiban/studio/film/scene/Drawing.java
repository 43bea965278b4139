package gekiban.studio.film.scene;

import gekiban.studio.film.Brush;
import gekiban.studio.film.Pen;
import gekiban.studio.film.Scene;
import gekiban.studio.film.Shade;

/** A small drawing on night blue, drawn before our eyes; the credits stand beside it. */
final class Drawing implements Scene {

    private static final double DRAWN_IN = 1.5;

    /** What is drawn: lines, then spots of colour that come after them. */
    enum Motif {
        BOX(
                "M-70 10H40V62H-70ZM40 10L70 -18V32L40 62M-70 10L-44 -18H70M-44 -18L-34 -74H80L70 -18M-24"
                        + " -66H70L63 -26H-32ZM56 20L76 14L80 -8H94",
                "M-58 30Q-44 20 -30 30T-2 30T26 30M-14 -44h.1M2 -50h.1M18 -42h.1M34 -54h.1"),
        UMBRELLA(
                "M-78 14Q-70 -62 0 -66Q70 -62 78 14Q58 0 40 14Q20 0 0 14Q-20 0 -40 14Q-58 0 -78 14ZM0 -66V-76M0"
                        + " -66Q-30 -40 -40 14M0 -66Q30 -40 40 14M0 14V76Q0 90 -12 90T-24 78",
                "M-96 -40L-104 -18M96 -60L88 -38M110 -10L102 12M-112 22L-118 40"),
        CAT(
                "M-76 46Q-92 -6 -40 -14Q10 -20 34 -6L36 -36L50 -20H66L80 -38L82 -4Q78 22 52 26L56 46ZM-72 36Q-112"
                        + " 36 -104 0M46 4Q50 8 54 4M64 4Q68 8 72 4",
                "M92 -34h12l-12 14h12M110 -60h16l-16 18h16"),
        BELL(
                "M-54 50Q-38 26 -36 -12Q-34 -62 0 -62T36 -12Q38 26 54 50ZM-46 36H46M-34 -10H34M0 -62V-84M-18"
                        + " -84H18M0 66Q8 66 8 58M0 66Q-8 66 -8 58M0 66Q-4 88 6 104",
                "M-76 -30Q-90 0 -76 34M76 -30Q90 0 76 34"),
        TRAIN(
                "M-110 30V-18Q-110 -28 -98 -28H80Q104 -28 112 8L116 30ZM-96 -14H-70V6H-96ZM-58 -14H-32V6H-58ZM-20"
                        + " -14H6V6H-20ZM18 -14H44V6H18ZM56 -14H82L90 6H56ZM-130 44H140M-90 44V66M-30 44V66M30 44V66M90"
                        + " 44V66",
                "M-120 84H-60M-30 92H40M60 82H130");

        private final String lines;
        private final String spots;

        Motif(String lines, String spots) {
            this.lines = lines;
            this.spots = spots;
        }
    }

    private final Motif motif;

    Drawing(Motif motif) {
        this.motif = motif;
    }

    @Override
    public void still(Pen pen) {
        pen.all(Shade.down(-45, 405, "#101b36", "#182a4a"));
        pen.glow(196, 178, 190, 190, "#2c4a70/.8", "#2c4a70/0");
    }

    @Override
    public void moving(Brush brush, double seconds) {
        Pen pen = brush.pen().at(196, 172, 1.18);
        double drawn = Math.min(1, seconds / DRAWN_IN);
        pen.drawn(motif.lines, Ink.PAPER, 2, drawn);
        double second = Math.max(0, Math.min(1, (seconds - DRAWN_IN * .8) / .9));
        if (second > 0) {
            pen.drawn(motif.spots, Ink.DAWN, 3, second);
        }
    }
}
