package gekiban.studio.mix;

import gekiban.studio.audio.Stereo;

/**
 * How a piece of music stands against everything else in its span of a mix, in dB within plus and
 * minus 98.9.
 *
 * @param snrDb its power over that of the rest, both channels
 * @param sideDb the same of left minus right, in which what is in the middle cancels
 */
public record Balance(double snrDb, double sideDb) {
    private static final double MOST_DB = 98.9;

    /**
     * Measures.
     *
     * @param piece as it was added
     * @param at frame of the mix at which it begins
     * @param mix with everything in it
     */
    public static Balance of(Stereo piece, int at, Stereo mix) {
        double music = 0;
        double rest = 0;
        double musicSide = 0;
        double restSide = 0;
        for (int i = 0; i < piece.frames(); i++) {
            double l = piece.left()[i];
            double r = piece.right()[i];
            double otherLeft = mix.left()[at + i] - l;
            double otherRight = mix.right()[at + i] - r;
            music += l * l + r * r;
            rest += otherLeft * otherLeft + otherRight * otherRight;
            musicSide += (l - r) * (l - r);
            restSide += (otherLeft - otherRight) * (otherLeft - otherRight);
        }
        return new Balance(decibels(music, rest), decibels(musicSide, restSide));
    }

    private static double decibels(double power, double against) {
        double db = 10 * StrictMath.log10(Math.max(power, 1e-20) / Math.max(against, 1e-20));
        return Math.rint(Math.clamp(db, -MOST_DB, MOST_DB) * 10) / 10;
    }
}
