package gekiban.studio.instrument;

/**
 * A seat between left and right: equal power.
 *
 * @param left gain
 * @param right gain
 */
record Place(double left, double right) {
    /**
     * @param pan -1 left to 1 right
     */
    static Place at(double pan) {
        double turns = (pan + 1) / 8;
        return new Place(Sines.of(turns + 0.25), Sines.of(turns));
    }

    /**
     * The seat of one of several players, evenly spread.
     *
     * @param width pan of the outermost
     */
    static Place among(int player, int players, double width) {
        return at(players == 1 ? 0 : width * (2.0 * player / (players - 1) - 1));
    }

    /** Adds a player to both sides. */
    void add(double[] sound, double[] leftSound, double[] rightSound) {
        for (int i = 0; i < sound.length; i++) {
            leftSound[i] += left * sound[i];
            rightSound[i] += right * sound[i];
        }
    }
}
