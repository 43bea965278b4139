package gekiban.studio.notation;

import java.util.Locale;
import java.util.Optional;

/** How loud a note is written to be; the level runs from 0 to 1, mf is 0.62. */
public enum Dynamic {
    PPPP(.06),
    PPP(.16),
    PP(.26),
    P(.38),
    MP(.5),
    MF(.62),
    F(.76),
    FF(.88),
    FFF(1);

    private final double level;

    Dynamic(double level) {
        this.level = level;
    }

    public double level() {
        return level;
    }

    /** The one of this name in small letters, as scores have it. */
    static Optional<Dynamic> named(String name) {
        for (var dynamic : values()) {
            if (dynamic.name().toLowerCase(Locale.ROOT).equals(name)) {
                return Optional.of(dynamic);
            }
        }
        return Optional.empty();
    }

    /** The level one step above, of the loudest its own. */
    static double above(double level) {
        for (var dynamic : values()) {
            if (dynamic.level > level + 1e-9) {
                return dynamic.level;
            }
        }
        return level;
    }

    /** The level one step below, of the softest its own. */
    static double below(double level) {
        double below = level;
        for (var dynamic : values()) {
            if (dynamic.level < level - 1e-9) {
                below = dynamic.level;
            }
        }
        return below;
    }
}
