package gekiban.listen.search;

/**
 * How finely to search.
 *
 * @param pieceSamples length of the pieces the album is cut into
 * @param piecesAGroup how many are added up; the work falls, and so does the height of the peaks by
 *     its square root
 * @param blockLog transforms have two to this power of samples; more than a piece
 * @param groupSigma a sum's peak from here on is looked into
 * @param pieceSigma a piece's own peak from here on is a hit
 */
public record SearchSettings(
        int pieceSamples, int piecesAGroup, int blockLog, double groupSigma, double pieceSigma) {
    public SearchSettings {
        if (pieceSamples >= 1 << blockLog) {
            throw new IllegalArgumentException(
                    "pieces of " + pieceSamples + " samples do not fit blocks of 2^" + blockLog);
        }
    }
}
