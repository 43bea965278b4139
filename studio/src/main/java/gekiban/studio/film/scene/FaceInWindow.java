package gekiban.studio.film.scene;

import gekiban.studio.film.Brush;
import gekiban.studio.film.Pen;
import gekiban.studio.film.Scene;
import gekiban.studio.film.Shade;

/** Mio's face in the dark window; drops run over it. */
final class FaceInWindow implements Scene {

    @Override
    public void still(Pen pen) {
        pen.all(Shade.down(-45, 405, "#0d172d", "#1c3150 .6", "#33506b"));
        pen.fill("M-80 262Q40 236 150 254T420 250T720 232V405H-80Z", "#0c162b");
        pen.fill("M-80 300Q120 284 300 296T720 290V405H-80Z", "#080f1f");
        double[][] lights = {
            {48, 232, 13},
            {110, 246, 8},
            {588, 216, 15},
            {520, 238, 9},
            {640, 246, 10},
            {-30, 250, 9}
        };
        for (double[] l : lights) {
            pen.circle(l[0], l[1], l[2], "#ffc469/.16")
                    .circle(l[0], l[1], l[2] * .8, "#ffd98f/.22");
        }
        pen.circle(160, 228, 7, "#e4573a/.35");
        face(pen);
    }

    private static void face(Pen pen) {
        // Shoulders and coat, then hair behind, face, fringe.
        pen.fill("M160 420Q176 330 262 310H382Q468 330 486 420Z", "#4f2030/.85");
        pen.fill("M296 270H348V320Q322 336 296 320Z", "#35405a");
        pen.fill(
                "M202 290Q184 232 194 168Q204 76 322 72Q440 76 450 168Q460 232 440 290Q424 312 400"
                        + " 306L244 306Q218 312 202 290Z",
                "#0a0f1f");
        pen.fill(
                "M236 172Q236 140 322 138Q408 140 408 172Q414 226 392 258Q362 294 322 296Q282 294 252"
                        + " 258Q230 226 236 172Z",
                "#46526c");
        pen.fill(
                "M408 172Q414 226 392 258Q362 294 322 296Q356 280 374 246Q388 214 384 160Z",
                "#c48d68/.62");
        // Eyes that look down at what she holds.
        pen.line("M262 206Q280 196 298 208M346 208Q364 196 384 206", "#0a0f1f", 4.6);
        pen.fill("M269 205Q270 228 281 229Q292 228 292 206Q281 200 269 205Z", "#0a0f1f");
        pen.fill("M353 206Q353 228 364 229Q375 228 376 205Q364 200 353 206Z", "#0a0f1f");
        pen.circle(286, 211, 2.4, "#ffe2a4").circle(370, 211, 2.6, "#ffe2a4");
        pen.line("M274 232Q281 235 288 232M358 232Q365 235 371 232", "#2a344e", 1.6);
        pen.line("M258 190Q276 178 297 180M349 180Q368 178 386 190", "#0a0f1f/.8", 2.6);
        pen.line("M322 234Q325 244 319 246", "#2a344e", 2);
        pen.line("M311 265Q322 268 332 265", "#2a1f33", 2.2);
        // Fringe.
        pen.fill(
                "M210 214Q204 140 246 112Q286 92 322 94Q372 92 404 116Q438 146 434 214Q424 190 416 170Q404"
                        + " 184 384 190Q392 174 390 162Q366 190 330 190Q344 178 346 166Q312 192 266 190Q276 180 278"
                        + " 168Q248 186 234 176Q222 190 210 214Z",
                "#0d1326");
        pen.line("M432 150Q442 190 438 236Q436 268 428 290", "#ffd08a", 3);
        pen.line("M390 108Q420 124 430 146", "#ffd08a/.8", 2.4);
        pen.line("M404 176Q410 226 390 256Q372 280 350 290", "#ffd9a8/.85", 2);
        pen.line("M258 118Q300 100 350 106", "#3f5478", 2.4);
        pen.line("M420 318Q456 336 472 392", "#ff9d6a/.8", 2.4);
    }

    @Override
    public void moving(Brush brush, double seconds) {
        for (int i = 0; i < 80; i++) {
            brush.dot(-70 + i * 97.3 % 780, -30 + i * 61.7 % 400, .8 + i % 4 * .45, 0xcfe3ee, .34);
        }
        for (int i = 0; i < 22; i++) {
            double pace = 16 + i % 5 * 11;
            double y = (seconds * pace + i * 71.3) % 460 - 60;
            double x = -60 + i * 157.7 % 760 + 5 * StrictMath.sin(y * .05 + i);
            brush.streak(x, y - 46, 2, 46, 1.5, 0xa9c4d8, .13);
            brush.dot(x + 2, y, 2.7, 0xe4f0f7, .5);
            brush.dot(x + 1.2, y - .9, 1, 0xffffff, .7);
        }
        // She blinks once.
        if (seconds > 3.4 && seconds < 3.6) {
            Pen pen = brush.pen();
            pen.fill("M262 199H300V232H262ZM346 199H382V232H346Z", "#46526c");
            pen.line("M264 216Q281 226 298 216M346 216Q364 226 382 216", "#0a0f1f", 4);
        }
    }

    @Override
    public double parallax() {
        return 1.3;
    }

    @Override
    public void front(Pen pen) {
        pen.rect(-80, -45, 800, 57, "#2a1f1d").rect(-80, 12, 800, 5, "#7b5c3e");
        pen.rect(-80, -45, 112, 460, "#2a1f1d").rect(32, 17, 5, 400, "#7b5c3e");
        pen.rect(612, -45, 120, 460, "#2a1f1d").rect(607, 17, 5, 400, "#b58f5c");
    }
}
