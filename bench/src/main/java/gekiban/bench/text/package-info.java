/**
 * A blog that nobody wrote, and how fast it comes in: {@link gekiban.bench.text.InventedBlog} makes
 * its export, {@link gekiban.bench.text.TextCommand} takes it into an empty catalogue, and again.
 */
@NullMarked
package gekiban.bench.text;

import org.jspecify.annotations.NullMarked;
