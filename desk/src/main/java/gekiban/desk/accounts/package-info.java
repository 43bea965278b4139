/**
 * Who may sign in to a desk that others can reach, and who has done so.
 *
 * <p>They are no facts of the catalogue, and lie in a file of their own. {@link
 * gekiban.desk.accounts.Accounts} keeps names, {@link gekiban.desk.accounts.Role}s and what {@link
 * gekiban.desk.accounts.Passwords} made of passwords; {@link gekiban.desk.accounts.Sessions} keeps
 * what a browser shows to be known again, as hashes.
 */
@NullMarked
package gekiban.desk.accounts;

import org.jspecify.annotations.NullMarked;
