/**
 * Small things that all readers of prose need: {@link gekiban.formats.prose.words.Digits} for
 * numbers in any shape, {@link gekiban.formats.prose.words.Sentences}, {@link
 * gekiban.formats.prose.words.People} for names as sleeves write them, {@link
 * gekiban.formats.prose.words.Quotes} for what stands between quotation marks.
 */
@NullMarked
package gekiban.formats.prose.words;

import org.jspecify.annotations.NullMarked;
