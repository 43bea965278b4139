/**
 * The studio makes shows whose truth is known, and scores what was heard against that truth.
 */
@NullMarked
package gekiban.studio;

import org.jspecify.annotations.NullMarked;
