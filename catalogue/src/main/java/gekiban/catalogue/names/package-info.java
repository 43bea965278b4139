/**
 * Names and titles, found in any spelling.
 *
 * <p>A text is folded ({@link gekiban.catalogue.names.FoldKey}, with {@link
 * gekiban.catalogue.names.Kana} for the syllabaries) into a {@link gekiban.catalogue.names.Folded}:
 * words in which the systems of writing Japanese with Latin letters do not differ any more. {@link
 * gekiban.catalogue.names.NameIndex} holds the folded texts of many things: a {@code Vocabulary} of
 * all words, sorted and with pairs of letters for typing errors, and {@code Substrings} for what is
 * written in kanji and kana. A question is folded in the same way, cut into parts ({@code Query}),
 * each part marks the texts that have it ({@code Marks}), and what has all of them is ranked.
 *
 * <p>Folding finds and never joins: two titles with one key are still two titles.
 *
 * <p>Everything here is immutable once built and may be used by many threads.
 */
@NullMarked
package gekiban.catalogue.names;

import org.jspecify.annotations.NullMarked;
