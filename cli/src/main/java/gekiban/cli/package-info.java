/**
 * Commands, thin over the desk: each reads its options, asks the desk, and prints.
 *
 * <p>{@link gekiban.cli.Main} holds the list of commands. Results go to standard output, progress
 * and trouble to standard error, and the exit status tells how it went; {@link gekiban.cli.Exit}
 * has the numbers.
 */
@NullMarked
package gekiban.cli;

import org.jspecify.annotations.NullMarked;
