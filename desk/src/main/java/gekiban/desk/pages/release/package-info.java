/**
 * Releases: one with its tracks and how often each second of them was heard, and the list of all.
 *
 * <p>{@link gekiban.desk.pages.release.ReleasePage} is read by {@link
 * gekiban.desk.pages.release.ReleaseReader}; {@link gekiban.desk.pages.release.ReleaseCover} finds
 * the picture of its cover, and no other file.
 */
@NullMarked
package gekiban.desk.pages.release;

import org.jspecify.annotations.NullMarked;
