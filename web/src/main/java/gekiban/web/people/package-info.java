/**
 * People, where others than the one at this machine can come: {@link gekiban.web.people.Gate}
 * stands before all addresses and knows who asks, {@link gekiban.web.people.Access} says what each
 * address takes, {@link gekiban.web.people.LoginPages} lets in and out, and {@link
 * gekiban.web.people.AccountPages} is for passwords and for the owner.
 */
@NullMarked
package gekiban.web.people;

import org.jspecify.annotations.NullMarked;
