package gekiban.studio.film.scene;

import gekiban.studio.film.Brush;
import gekiban.studio.film.Pen;
import gekiban.studio.film.Scene;
import gekiban.studio.film.Shade;
import gekiban.studio.film.Typeface;
import java.util.Locale;

/** A door that is opened, a head that is shaken, and the door shut again. */
final class FrontDoor implements Scene {

    private static final double OPENS = .35;
    private static final double SHUTS = 3.25;

    /** Whose door it is. */
    enum House {
        BARBER,
        FISHMONGER,
        SCHOOL
    }

    private final House house;

    FrontDoor(House house) {
        this.house = house;
    }

    @Override
    public void still(Pen pen) {
        switch (house) {
            case BARBER -> barber(pen);
            case FISHMONGER -> fishmonger(pen);
            case SCHOOL -> school(pen);
        }
        pen.rect(262, 76, 156, 236, "#3a2f2c");
        pen.rect(270, 84, 140, 228, Shade.down(84, 312, "#2b2a33", "#4a4038"));
        pen.fill("M-80 312H720V410H-80Z", Shade.down(312, 400, "#e0d2b4", "#bda98a"));
        pen.fill("M-80 312H720V317H-80Z", "#a8927a/.7");
        // The shadow of the eaves.
        pen.fill("M-80 48H720V60L-80 74Z", "#20293c/.28");
    }

    private static void boards(Pen pen, String wall, String joint) {
        pen.all(Shade.of(wall));
        for (int y = 20; y < 320; y += 20) {
            pen.bar(String.format(Locale.ROOT, "M-80 %dH720", y), joint, 1);
        }
    }

    private static void barber(Pen pen) {
        boards(pen, "#dfe5da", "#c3cdc4");
        pen.rect(-80, -45, 800, 88, "#3f6a62").rect(-80, 42, 800, 6, "#2b4d47");
        pen.centred(Typeface.serif(), 340, 32, 26, .9, Ink.PAPER, "理容");
        pen.rounded(26, 96, 180, 132, 4, "#4a5962");
        pen.rect(33, 103, 166, 118, Shade.linear(33, 103, 199, 221, "#6f9fae", "#345c70"));
        pen.fill("M60 221L130 103H164L94 221Z", "#ffffff/.22");
        pen.centred(Typeface.serif(), 116, 172, 22, .3, "#f6efe0/.85", "髪");
        pen.rect(474, 226, 160, 12, "#8a6a45")
                .rect(486, 238, 9, 74, "#6b4f39")
                .rect(612, 238, 9, 74, "#6b4f39");
        pot(pen, 60, 312);
    }

    private static void fishmonger(Pen pen) {
        boards(pen, "#8a6a4c", "#745740");
        pen.rect(-80, -45, 800, 88, "#2c3a4e").rect(-80, 42, 800, 7, "#1d2838");
        pen.centred(Typeface.serif(), 340, 32, 26, .7, Ink.PAPER, "魚清");
        for (int i = 0; i < 2; i++) {
            double x = i == 0 ? -40 : 452;
            pen.fill(String.format(Locale.ROOT, "M%.0f 236h230l14 66h-258Z", x), "#dfeaec");
            pen.fill(String.format(Locale.ROOT, "M%.0f 302h258v10h-258Z", x - 14), "#6b4f39");
            for (int k = 0; k < 6; k++) {
                Pen fish = pen.at(x + 36 + k % 3 * 76, 254 + k / 3 * 26, .9);
                fish.fill(
                        "M-24 0Q-8 -11 12 -3L24 -9L21 0L24 9L12 3Q-8 11 -24 0Z",
                        k % 2 == 0 ? "#5f87a0" : "#8fa9b4");
                fish.line("M-20 2Q-6 8 12 2", "#e9f2f4", 1.6).circle(-17, -1.5, 1.3, Ink.INK);
            }
        }
        pen.fill("M40 84h120v18h-120Z", "#f3ead2")
                .centred(Typeface.serif(), 100, 98, 13, .3, Ink.INK, "本日の魚");
        pen.line("M100 66V84", "#3a2f2c", 2);
    }

    private static void school(Pen pen) {
        pen.all(Shade.of("#efe3cb"));
        pen.rect(-80, -45, 800, 90, "#e3d3b4").rect(-80, 44, 800, 6, "#b9a582");
        pen.circle(340, 20, 20, "#6b5a48").circle(340, 20, 17, "#fbf6e8");
        pen.bar("M340 20V8M340 20L348 25", Ink.INK, 2.6);
        for (int x : new int[] {-50, 72, 466, 588}) {
            pen.rect(x, 88, 98, 120, "#b9a582");
            pen.rect(x + 5, 93, 88, 110, Shade.linear(x, 93, x + 88, 203, "#8fc3d0", "#4d8aa0"));
            pen.fill(
                    String.format(
                            Locale.ROOT,
                            "M%d 203L%d 93H%dL%d 203Z",
                            x + 20,
                            x + 58,
                            x + 78,
                            x + 40),
                    "#ffffff/.25");
            pen.bar(
                    String.format(Locale.ROOT, "M%d 93V203M%d 148H%d", x + 49, x + 5, x + 93),
                    "#efe3cb",
                    4);
        }
        pen.rounded(196, 128, 48, 118, 2, "#5b4331");
        String[] name = {"渚", "口", "小", "学", "校"};
        for (int i = 0; i < name.length; i++) {
            pen.centred(Typeface.serif(), 220, 152 + i * 21.5, 18, 0, Ink.PAPER, name[i]);
        }
        for (int i = 0; i < 5; i++) {
            double x = 470 + i * 34;
            pen.line(String.format(Locale.ROOT, "M%.0f 312V262", x), "#5b8a55", 3);
            for (int k = 0; k < 11; k++) {
                double a = k * .5712;
                pen.oval(x + 10 * StrictMath.cos(a), 254 + 10 * StrictMath.sin(a), 5, 5, "#f0c04c");
            }
            pen.circle(x, 254, 7.5, "#6b4f2c");
        }
    }

    private static void pot(Pen pen, double x, double y) {
        pen.fill(String.format(Locale.ROOT, "M%.0f %.0fh52l-7 -34h-38Z", x, y), "#a86f4c");
        for (int i = 0; i < 7; i++) {
            pen.circle(x + 8 + i * 6, y - 46 - i * 37 % 22, 9, i % 2 == 0 ? "#7b8fd0" : "#9aa9e0");
        }
        pen.fill(
                String.format(
                        Locale.ROOT, "M%.0f %.0fq-20 -20 4 -26q24 10 46 0q20 8 2 26Z", x, y - 30),
                "#4d7f55");
    }

    @Override
    public void moving(Brush brush, double seconds) {
        Pen pen = brush.pen();
        if (house == House.BARBER) {
            pole(pen, seconds);
        }
        double open = ramp((seconds - OPENS) / .4) - ramp((seconds - SHUTS) / .35);
        Pen inside = pen.within(270, 84, 140, 228);
        double shake = seconds > 1.5 && seconds < 3 ? StrictMath.sin((seconds - 1.5) * 9.4) : 0;
        if (open > .02) {
            person(inside, shake);
        }
        leaf(inside.at(270 - 66 * open, 84, 1));
        leaf(inside.at(341 + 66 * open, 84, 1));
        if (house == House.FISHMONGER) {
            for (int i = 0; i < 4; i++) {
                double sway = 2.5 * StrictMath.sin(seconds * 2 + i);
                Pen cloth = pen.turned(sway, 288 + i * 35, 76);
                cloth.rect(271 + i * 35, 76, 33, 24, i % 2 == 0 ? "#2f5f8a" : "#2b567e");
            }
            pen.rect(262, 72, 156, 6, "#3a2f2c");
        }
        mio(pen, seconds);
    }

    private static double ramp(double t) {
        double s = Math.max(0, Math.min(1, t));
        return s * s * (3 - 2 * s);
    }

    private static void leaf(Pen pen) {
        pen.rect(0, 0, 71, 228, "#6b4f39");
        pen.rect(6, 6, 59, 120, Shade.linear(0, 0, 59, 120, "#cfdcd8", "#93aeb2"));
        pen.fill("M16 126L44 6H56L28 126Z", "#ffffff/.35");
        pen.bar("M35 6V126M6 66H65", "#6b4f39", 3);
        pen.rect(6, 134, 59, 88, "#7d5f45").rect(0, 0, 2, 228, "#8f6f50");
    }

    private void person(Pen pen, double shake) {
        String body =
                switch (house) {
                    case BARBER -> "#e9eee8";
                    case FISHMONGER -> "#27455f";
                    case SCHOOL -> "#7a6a8a";
                };
        double big = house == House.FISHMONGER ? 1.18 : 1;
        Pen who = pen.at(340, 312, 1.02 * big, 1.02);
        who.line("M-14 -60V0M14 -60V0", "#2a2733", 22);
        who.fill("M-34 -150Q0 -166 34 -150L40 -50Q0 -40 -40 -50Z", body);
        who.line("M-32 -144Q-44 -110 -34 -78M32 -144Q44 -110 34 -78", body, 15);
        if (house == House.FISHMONGER) {
            who.fill("M-24 -128H24L30 -40H-30Z", "#dfe5e2");
        }
        if (house == House.BARBER) {
            who.line("M0 -152V-52", "#b9c4bd", 2);
            who.line("M18 -120h10", "#5f7f78", 3);
        }
        if (house == House.SCHOOL) {
            who.fill("M-8 -156L0 -132L8 -156Z", "#f6efe0");
        }
        who.fill("M-8 -172H8V-150Q0 -146 -8 -150Z", "#b98d6c");
        double turn = 6 * shake;
        who.oval(turn * .4, -184, 19, 22, "#d6aa86");
        switch (house) {
            case BARBER ->
                    who.fill(
                            "M-21 -186Q-24 -212 0 -212T21 -186Q14 -200 0 -200T-21 -186Z",
                            "#4a4a50");
            case FISHMONGER -> {
                who.fill("M-21 -188Q-20 -210 0 -210T21 -188Z", "#2a2733");
                who.fill("M-22 -196Q0 -204 22 -196L21 -186Q0 -194 -21 -186Z", Ink.PAPER);
            }
            case SCHOOL ->
                    who.fill(
                            "M-21 -176Q-28 -214 0 -214T21 -176Q20 -196 4 -202Q-16 -198 -21 -176Z",
                            "#3a2f38");
        }
        who.line(
                String.format(Locale.ROOT, "M%.1f -184h5M%.1f -184h5", -10 + turn, 5 + turn),
                "#3a2a2a",
                2);
        who.line(String.format(Locale.ROOT, "M%.1f -172.5q3 1 6 0", -3 + turn), "#8a5442", 1.8);
        who.line(
                String.format(
                        Locale.ROOT, "M%.1f -190l6 -2.5M%.1f -192.5l6 2.5", -11 + turn, 5 + turn),
                "#3a2f38",
                1.6);
        if (house == House.SCHOOL) {
            who.ring(-7 + turn, -183, 5.5, 5, "#3a2f38", 1.2)
                    .ring(8 + turn, -183, 5.5, 5, "#3a2f38", 1.2);
        }
    }

    private static void pole(Pen pen, double seconds) {
        pen.rounded(452, 88, 34, 112, 6, "#8f9aa0");
        Pen glass = pen.within(456, 100, 26, 88);
        glass.rect(456, 100, 26, 88, "#f4f6f2");
        double run = seconds * 26 % 44;
        for (int i = -2; i < 6; i++) {
            double y = 100 + i * 22 - run % 22;
            boolean blue = (i + (int) (run / 22)) % 2 == 0;
            glass.fill(
                    String.format(
                            Locale.ROOT, "M456 %.1fL482 %.1fv11L456 %.1fZ", y + 20, y, y + 31),
                    blue ? "#2f6f9c" : "#5fa39a");
        }
        pen.fill("M472 100H482V188H472Z", "#ffffff/.25");
        pen.rounded(448, 84, 42, 14, 4, "#5d6b74").rounded(448, 190, 42, 14, 4, "#5d6b74");
    }

    private static void mio(Pen pen, double seconds) {
        double pant = 1.4 * StrictMath.sin(seconds * 5.5);
        Pen girl = pen.at(158, 398 + pant, 3.3);
        girl.oval(2, -.5, 18, 2.2, "#5d4a4a/.4");
        Figures.girl(girl, "#2a2233", Ink.RED, "#3a3040");
        girl.fill("M3 -52.500Q5 -52.500 6 -51L11 -20Q9 -18.600 6 -18Z", "#e0664a");
        girl.line("M8.600 -69Q10 -63 9 -57", "#6b5a78", 1);
        girl.line("M5 -45Q13 -40 17 -37", "#b23a27", 4.2);
        MusicBox.closed(girl.at(19, -32, .36));
        girl.circle(17, -36, 2.2, "#d6aa86");
    }
}
