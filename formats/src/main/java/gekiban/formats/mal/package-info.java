/**
 * Lists that were exported from MyAnimeList, or from other programs in its form.
 *
 * <p>{@link gekiban.formats.mal.MalExport} makes shows of them; {@link gekiban.formats.mal.MalList}
 * is what stands in the file.
 */
@NullMarked
package gekiban.formats.mal;

import org.jspecify.annotations.NullMarked;
