/** The pages: handlers that read the request, ask the desk and render. */
@NullMarked
package gekiban.web.pages;

import org.jspecify.annotations.NullMarked;
