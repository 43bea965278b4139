/**
 * What readers of a page answered: comments in their threads, and what they wish for.
 *
 * <p>{@link gekiban.formats.prose.talk.Threads} finds the {@link
 * gekiban.formats.prose.talk.Comment}s, in mark-up by its nesting, in plain text by lines such as
 * "Anna says:" and their indent. {@code WishLine} splits a wish into works, {@link
 * gekiban.formats.prose.talk.Wishes} reads all comments and joins votes and corrections to what
 * they mean, {@link gekiban.formats.prose.talk.Reactions} joins comments to items of a list.
 */
@NullMarked
package gekiban.formats.prose.talk;

import org.jspecify.annotations.NullMarked;
