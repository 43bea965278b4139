/**
 * What the pages of the desk show, computed from the catalogue: plain values that a page, a part of
 * one or a static site can be rendered from. Each is read in a few queries, however much it shows.
 */
@NullMarked
package gekiban.desk.pages;

import org.jspecify.annotations.NullMarked;
