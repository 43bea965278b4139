/**
 * Saved answers of AniList.
 *
 * <p>{@link gekiban.formats.anilist.AniListList} finds the shows of an answer, whichever question
 * it answers; {@link gekiban.formats.anilist.MediaReader} says what a show is and who made its
 * music, {@link gekiban.formats.anilist.ListEntry} what somebody's list says of it.
 */
@NullMarked
package gekiban.formats.anilist;

import org.jspecify.annotations.NullMarked;
