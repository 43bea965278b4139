/**
 * Things that are known by what they have to do with others: characters, songs, works, themes.
 *
 * <p>{@link gekiban.desk.pages.related.Pointing} groups what points to a thing, for any page; a
 * {@link gekiban.desk.pages.related.RelatedPage} is a page of nothing but what is said of a thing,
 * those groups, and where its recordings are heard.
 */
@NullMarked
package gekiban.desk.pages.related;

import org.jspecify.annotations.NullMarked;
