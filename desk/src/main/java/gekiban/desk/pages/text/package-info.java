/**
 * What the pages on texts, lists and requests show.
 *
 * <p>{@link gekiban.desk.pages.text.TextRows} is the list of all texts. {@link
 * gekiban.desk.pages.text.TextPage} is one text: {@link gekiban.desk.pages.text.ReadText} is the
 * text as it was written, its words marked with what they name, and {@link
 * gekiban.desk.pages.text.Understood} what was understood of it, every fact with its state. {@link
 * gekiban.desk.pages.text.SaidInTexts} finds the sentences that speak of a thing. {@link
 * gekiban.desk.pages.text.RequestRows}, {@link gekiban.desk.pages.text.RequestPage} and {@link
 * gekiban.desk.pages.text.ListPage} are what is wished for and listed in texts.
 */
@NullMarked
package gekiban.desk.pages.text;

import org.jspecify.annotations.NullMarked;
