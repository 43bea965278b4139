/**
 * Saved answers of AnimeThemes, and the names of its files.
 *
 * <p>{@link gekiban.formats.animethemes.AnimeThemes} finds the anime of an answer, in the new
 * GraphQL form and in the JSON form before it; {@link gekiban.formats.animethemes.AnimeReader} says
 * what a show is, {@link gekiban.formats.animethemes.ThemeReader} which songs it uses, {@link
 * gekiban.formats.animethemes.PerformerReader} who performs them. {@link
 * gekiban.formats.animethemes.ThemeFileName} is the name of a video taken apart.
 */
@NullMarked
package gekiban.formats.animethemes;

import org.jspecify.annotations.NullMarked;
