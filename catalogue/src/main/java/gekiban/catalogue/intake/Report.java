package gekiban.catalogue.intake;

import java.util.List;

/**
 * What taking a draft in did, or would do.
 *
 * @param things new things
 * @param added facts that were not said before
 * @param same facts that this source said before
 * @param ended facts that it said before and does not any more
 * @param kept facts that it does not say any more, but a person stands by
 * @param conflicts where what is new contradicts other sources, a line each
 * @param troubles what could not be read or was doubtful, a line each
 */
public record Report(
        int things,
        int added,
        int same,
        int ended,
        int kept,
        List<String> conflicts,
        List<String> troubles) {

    /** Of a source that was not read again, for it is as it was. */
    public static final Report NOTHING = new Report(0, 0, 0, 0, 0, List.of(), List.of());

    public Report {
        conflicts = List.copyOf(conflicts);
        troubles = List.copyOf(troubles);
    }

    public boolean isUnchanged() {
        return things == 0 && added == 0 && ended == 0;
    }
}
