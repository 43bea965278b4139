/**
 * The desk as a static site: files that need no server.
 *
 * <p>{@link gekiban.web.site.Publishing} makes it. {@code Leading} finds out which pages what is
 * published leads to, {@code Sheets} renders one page after another from the same page models as
 * the desk, each as it stands on a {@link gekiban.web.site.Sheet} that knows its relative
 * addresses. {@code Folder} writes them where nothing of others is touched, and keeps in a {@code
 * Marker} what each page was made of, so that the next time only what changed is made anew. {@code
 * Clips} cuts what may be heard. {@link gekiban.web.site.OneReview} makes one file of one review.
 */
@NullMarked
package gekiban.web.site;

import org.jspecify.annotations.NullMarked;
