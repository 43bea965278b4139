/**
 * The desk in the browser: thin pages and JSON over the use cases of the desk.
 *
 * <p>{@link gekiban.web.Server} is the wiring: what each {@link gekiban.web.http.Routes} answers,
 * behind {@link gekiban.web.http.Guard}, which lets nobody in by another host's name and sends the
 * headers that keep strangers' texts from doing anything. A handler reads the request, asks the
 * desk and renders a template of {@code src/main/jte}, where a noun has a folder; a page and the
 * part of it that htmx asks for share one model. What the pages say is in {@link
 * gekiban.web.words.Words}, in English and Japanese.
 *
 * <p>Requests run on virtual threads; the store has its own connections for each.
 */
@NullMarked
package gekiban.web;

import org.jspecify.annotations.NullMarked;
