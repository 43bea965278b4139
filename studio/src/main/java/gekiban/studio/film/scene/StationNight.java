package gekiban.studio.film.scene;

import gekiban.studio.film.Brush;
import gekiban.studio.film.Pen;
import gekiban.studio.film.Scene;
import gekiban.studio.film.Shade;
import gekiban.studio.film.Typeface;

/** The station by night from outside: grandfather and granddaughter in the lit window. */
final class StationNight implements Scene {

    private final Rain far = Rain.far(21, 120);
    private final Rain near = Rain.near(22, 14);
    private final Rain lit = new Rain(23, 60, 22, 430, 1, .5);

    @Override
    public void still(Pen pen) {
        ground(pen);
        house(pen, true);
        Pen girl = pen.at(300, 240, .82);
        Figures.girl(girl, "#2a2233");
        Figures.man(pen.at(408, 262, -.86, .86), "#221d2e");
        pen.fill("M258 234H442V240H258Z", "#2b3550");
        pen.fill("M232 240H462V264H232Z", "#1b2438");
        lamp(pen);
        Figures.cat(pen.at(196, 288, .95), "#0a0f1c");
        pen.line("M199 267.4L202.7 268.4M205 274L211 270.6L214.5 268", "#ffe2a0/.7", 1);
    }

    static void ground(Pen pen) {
        pen.all(Shade.down(-45, 360, "#0d162d", "#2c4560"));
        pen.fill("M-80 190Q-20 226 0 214Q140 150 260 196T470 176T720 136V270H-80Z", "#14223a");
        pen.rect(-80, 262, 800, 150, Shade.down(262, 372, "#3a4a60", "#0c1424"));
    }

    static void house(Pen pen, boolean alight) {
        if (alight) {
            pen.glow(392, 196, 280, 170, "#ffd58a/.47", "#ffb45a/.16 .4", "#ffb45a/0");
        }
        pen.rect(232, 138, 338, 126, "#1b2438");
        pen.fill("M204 142L270 82H532L600 142Z", "#0b1120");
        pen.fill("M204 142H600V149H204Z", "#2b3550");
        pen.line("M270 82H532", "#2c3a58", 1.4);
        var room = Shade.down(164, 250, "#fff0c6", "#f6b562");
        if (alight) {
            pen.rect(262, 164, 176, 70, room).rect(472, 164, 58, 100, room);
        } else {
            pen.rect(262, 164, 176, 70, "#101a2e").rect(472, 164, 58, 100, "#101a2e");
            pen.fill("M262 164H330L290 234H262Z", "#22324c")
                    .fill("M472 164H505L486 264H472Z", "#22324c");
        }
        pen.bar("M262 199H438M320 164V234M380 164V234M501 164V264", "#1b2438", 4);
        if (alight) {
            pen.fill("M270 234V221H330V234Z", "#6b3f22");
            pen.line("M352 164v14", "#40281a", 1.6);
            pen.fill("M342 184q10 -14 20 0Z", "#40281a");
            pen.circle(352, 186, 3.6, "#fffbe8");
        }
        pen.rounded(300, 116, 156, 20, 2, alight ? "#e9e2cf" : "#6f7787");
        pen.centred(Typeface.serif(), 378, 131.4, 14, .8, Ink.INK, "渚口駅");
        if (alight) {
            pen.fill("M262 266L205 405H490L438 266ZM472 264L512 405H640L530 264Z", "#ffcf7d/.17");
        }
        pen.line("M-80 302Q160 292 320 300T720 294", "#8fa9bd/.25", 1);
    }

    static void lamp(Pen pen) {
        pen.bar("M148 286V120", "#0b1120", 5);
        pen.line("M148 122q0 -12 14 -12h10", "#0b1120", 4);
        pen.fill("M164 110h20l5 12h-30Z", "#0b1120");
        pen.fill("M160 122h28l-4 5h-20Z", "#ffe7b0");
        pen.fill("M160 126L112 290H238L188 126Z", "#ffe2a0/.13");
        pen.glow(174, 126, 46, 40, "#ffe2a0/.5", "#ffe2a0/0");
    }

    @Override
    public void moving(Brush brush, double seconds) {
        Skies.ripples(brush, 24, 22, seconds, 276, 372, "#cfe0ea");
        far.fall(brush, seconds);
        lit.fall(brush, seconds, 118, 232, 128, 288, 1);
        near.fall(brush, seconds);
        // The hanging lamp breathes a little.
        brush.light(352, 190, 60, 0xfff0c6, .10 + .04 * StrictMath.sin(seconds * 5));
    }
}
