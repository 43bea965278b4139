package gekiban.studio.mix;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The folders that a show is mixed from.
 *
 * @param album music of the episodes
 * @param speech lines of dialogue; without it they are synthesised
 * @param effects sound effects; without it they are synthesised
 * @param foreignAlbum an album that none of the episodes holds: when given, it is the album at
 *     hand, and all music in the episodes is unreleased
 */
public record Material(
        Path album, @Nullable Path speech, @Nullable Path effects, @Nullable Path foreignAlbum) {}
