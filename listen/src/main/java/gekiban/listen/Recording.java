package gekiban.listen;

import gekiban.listen.signature.Signature;

/**
 * One sound that may play in an episode.
 *
 * @param name how results call it, such as the track's path below its album's folder
 * @param signature its sound
 */
public record Recording(String name, Signature signature) {}
