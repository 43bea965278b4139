/**
 * Texts that people wrote: {@link gekiban.web.texts.TextPages} lists them and takes new ones in,
 * {@link gekiban.web.texts.TextActs} is what a person does beside one, {@link
 * gekiban.web.texts.WishPages} shows what is wished for and listed in them. {@link
 * gekiban.web.texts.TextWords} puts what they say in words.
 */
@NullMarked
package gekiban.web.texts;

import org.jspecify.annotations.NullMarked;
