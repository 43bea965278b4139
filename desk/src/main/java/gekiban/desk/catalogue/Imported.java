package gekiban.desk.catalogue;

import gekiban.catalogue.intake.Report;
import gekiban.catalogue.model.Source;

/**
 * What taking something in did, or would do.
 *
 * @param what the name of its format or supplier: "MusicBrainz release"
 * @param wholly whether all of it could be read
 */
public record Imported(String what, Source source, Report report, boolean wholly) {}
