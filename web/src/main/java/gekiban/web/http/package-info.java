/**
 * What all pages share: routes, the guard before them, how a page is rendered, what an error looks
 * like.
 */
@NullMarked
package gekiban.web.http;

import org.jspecify.annotations.NullMarked;
