/**
 * List posts: works one below the other, with who made their music and which songs open and close
 * them.
 *
 * <p>{@link gekiban.formats.prose.list.CreditLine} reads "music: Yoko Kanno/Hajime Mizoguchi" and
 * "ED: 'Innocence' by Hashimoto Miyuki", {@link gekiban.formats.prose.list.ListPost} finds the
 * {@link gekiban.formats.prose.list.Item}s that such lines belong to.
 */
@NullMarked
package gekiban.formats.prose.list;

import org.jspecify.annotations.NullMarked;
