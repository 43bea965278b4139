/** The desk: the use cases over the engines, each resumable, each telling its progress. */
@NullMarked
package gekiban.desk;

import org.jspecify.annotations.NullMarked;
