/**
 * The desk as a browser shows it: {@link gekiban.e2e.Browser} opens Debian's Chromium on the real
 * server, over the demo show, which {@link gekiban.e2e.HeardDemo} makes and hears once. A class of
 * tests for each page people use.
 */
@NullMarked
package gekiban.e2e;

import org.jspecify.annotations.NullMarked;
