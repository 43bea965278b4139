package gekiban.studio.notation;

/**
 * Where in a score something stands, for complaints.
 *
 * @param file name of the score
 * @param line from 1; 0 for no line
 * @param within more of the place, such as voice and bar; may be empty
 */
record Place(String file, int line, String within) {
    UnreadableScore trouble(String cause) {
        return new UnreadableScore(
                file
                        + (line == 0 ? "" : ", line " + line)
                        + (within.isEmpty() ? "" : ", " + within)
                        + ": "
                        + cause);
    }
}
