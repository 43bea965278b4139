package gekiban.studio.film.scene;

import gekiban.studio.film.Pen;

/** People and the cat, standing on (0, 0), some 73 (the girl) and 101 (the man) high. */
final class Figures {

    private static final String HAIR =
            "M-9.5 -57Q-11 -73 0 -73.5Q11 -73 9.5 -57Q6 -54 0 -54Q-6 -54 -9.5 -57Z";
    private static final String COAT = "M-6 -51Q0 -55 6 -51L11 -20Q0 -16 -11 -20Z";

    private Figures() {}

    /** The girl from behind or as a silhouette. */
    static void girl(Pen pen, String hair, String coat, String legs) {
        pen.line("M-3.2 -22V-2M3.2 -22V-2", legs, 4.2);
        pen.line("M-3.4 -1.4H-5M3.4 -1.4H5", legs, 3.4);
        pen.fill(COAT, coat);
        pen.fill("M-3 -57h6v7h-6Z", coat);
        pen.fill(HAIR, hair);
    }

    static void girl(Pen pen, String colour) {
        girl(pen, colour, colour, colour);
    }

    /** The girl runs to the right; one stride is 2 pi of the phase. */
    static void runner(Pen pen, double phase, String hair, String coat, String legs) {
        double up = 2.4 * Math.abs(StrictMath.sin(phase));
        Pen body = pen.at(0, -up, 1);
        leg(body, phase + Math.PI, legs);
        leg(body, phase, legs);
        double swing = StrictMath.sin(phase);
        arm(body, -swing, coat);
        Pen lean = body.turned(7, 0, -20);
        lean.fill("M-6 -51Q0 -55 6 -51L12 -21Q-1 -15 -13 -22Z", coat);
        arm(lean, swing, coat);
        lean.fill("M-3 -57h6v7h-6Z", coat);
        lean.fill("M-10.5 -56Q-12 -73 0 -73.5Q11 -73 9.5 -58Q5 -54 0 -54Q-7 -52 -10.5 -56Z", hair);
    }

    private static void leg(Pen pen, double phase, String colour) {
        double thigh = .85 * StrictMath.sin(phase) + .1;
        double bend = .35 + .8 * Math.max(0, StrictMath.cos(phase + .6));
        double kneeX = 11 * StrictMath.sin(thigh);
        double kneeY = -22 + 11 * StrictMath.cos(thigh);
        double footX = kneeX + 11.5 * StrictMath.sin(thigh - bend);
        double footY = kneeY + 11.5 * StrictMath.cos(thigh - bend);
        pen.bent(colour, 4.2, 0, -22, kneeX, kneeY, footX, footY, footX + 3, footY + .4);
    }

    private static void arm(Pen pen, double swing, String colour) {
        double elbowX = 9 * swing;
        double handX = elbowX + 8 + 2 * swing;
        pen.bent(colour, 4, 0, -47, elbowX, -39, handX, -43 - 2 * swing);
    }

    /** The stationmaster with his cap, facing right. */
    static void man(Pen pen, String colour) {
        pen.line("M-4.5 -34V-2M5 -34V-2", colour, 6.4);
        pen.line("M-4.5 -2.5H-2M5 -2.5H8.5", colour, 4.6);
        pen.fill("M-10 -66Q-2 -74 8 -68L13 -26Q0 -22 -13 -26Z", colour);
        pen.fill("M-3 -80h9v12h-9Z", colour);
        pen.fill("M-5 -88q1 -7 9 -7t9 7q0 8 -3 12q-6 5 -12 0q-4 -5 -3 -12Z", colour);
        pen.fill("M-7 -89L17 -87.4L13 -91Q13 -101 3 -101Q-7 -101 -6 -92Z", colour);
    }

    /** The cat as a loaf, head to the right. */
    static void cat(Pen pen, String colour) {
        pen.fill(
                "M-16 0Q-20 -13 -7 -15Q2 -16 7 -13L7 -21L11 -17H15L19 -21L19 -12Q18 -6 12 -5L12 0Z",
                colour);
        pen.line("M-15 -4Q-27 -4 -25 -16", colour, 3.4);
    }

    /** The cat sits with its back to us; its tail hangs and swings by a few degrees. */
    static void sittingCat(Pen pen, double swing, String colour, String light) {
        pen.turned(swing, 2, -2).line("M2 -3Q10 10 6 26Q5 36 12 40", colour, 6);
        pen.fill("M-22 0Q-27 -26 -13 -40Q0 -50 13 -40Q27 -26 22 0Q0 5 -22 0Z", colour);
        pen.fill(
                "M-16 -50Q-17 -60 -14 -71L-6 -64Q0 -66 6 -64L14 -71Q17 -60 16 -50"
                        + "Q13 -39 0 -38Q-13 -39 -16 -50Z",
                colour);
        pen.line("M14.5 -69Q17 -60 16 -50Q14 -44 15 -39Q26 -26 22 -2", light, 1.6);
        pen.line("M-5 -28V-20M0 -30V-19M5 -28V-20", light + "/.25", 1.6);
    }
}
