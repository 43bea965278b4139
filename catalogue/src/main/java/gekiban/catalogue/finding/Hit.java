package gekiban.catalogue.finding;

import gekiban.catalogue.model.Id;
import gekiban.catalogue.names.Match;

/**
 * A thing that was found.
 *
 * @param id the thing; of a name that somebody goes by, the artist
 * @param text by which it was found; its first where the words of the question are in several
 * @param match how it was found
 */
public record Hit(Id id, String text, Match match) {}
