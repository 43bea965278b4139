/**
 * Texts that people wrote come in: a page, a post, a whole blog.
 *
 * <p>The way of a text: {@link gekiban.desk.texts.TextReading} reads it ({@link
 * gekiban.formats.prose.ProseReader}) against what the catalogue has names of ({@link
 * gekiban.desk.texts.KnownThings}, and of the albums that it is about {@link
 * gekiban.desk.texts.NearTracks}), and {@link gekiban.desk.texts.TextDraft} makes a draft of what
 * was understood, every fact with the text as its source and the line as its place. {@link
 * gekiban.desk.texts.TextImports} takes that into the catalogue, and {@link
 * gekiban.desk.texts.BlogImports} does so with all posts of a blog, some at a time.
 *
 * <p>What a text says as plain as a label and a value is imported. What had to be guessed is
 * suggested: words that name something, songs taken apart from singers, and all that is said of an
 * album which was found by its title alone.
 */
@NullMarked
package gekiban.desk.texts;

import org.jspecify.annotations.NullMarked;
