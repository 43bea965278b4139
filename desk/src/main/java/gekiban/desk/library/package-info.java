/**
 * What the desk has heard, and where it keeps that: {@link gekiban.desk.library.Library} turns a
 * path into a {@link gekiban.desk.library.HeardFile}, decoding it only when neither the path
 * ({@link gekiban.desk.library.KnownFiles}) nor the sound (the store of signatures) is known.
 * {@link gekiban.desk.library.DataHome} names the folders.
 */
@NullMarked
package gekiban.desk.library;

import org.jspecify.annotations.NullMarked;
