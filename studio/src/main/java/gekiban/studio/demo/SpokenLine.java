package gekiban.studio.demo;

/**
 * A line of the made-up language.
 *
 * @param start second of the episode
 * @param speaker who says it
 * @param text in Latin letters
 */
record SpokenLine(double start, Role speaker, String text) {
    /** Who speaks in the film. */
    enum Role {
        MIO,
        TATSUMI,
        OLD_WOMAN,
        SAYO,
        BARBER,
        FISHMONGER
    }
}
