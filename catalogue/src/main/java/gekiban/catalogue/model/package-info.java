/**
 * What the catalogue can know: things and what is said of them.
 *
 * <p>A thing has a {@link gekiban.catalogue.model.Kind} and an {@link gekiban.catalogue.model.Id}
 * that stays: {@code track/7}. Everything else is a {@link gekiban.catalogue.model.Fact}: a {@link
 * gekiban.catalogue.model.Field} of the thing, a {@link gekiban.catalogue.model.Value}, at times
 * another thing that it points to, the {@link gekiban.catalogue.model.Source} that says so and a
 * {@link gekiban.catalogue.model.State}. Facts that contradict one another stand side by side; an
 * {@link gekiban.catalogue.model.Entry} is a thing with all its facts, and knows which to show
 * first.
 *
 * <p>One file names the fields of one kind: {@link gekiban.catalogue.model.Show}, {@link
 * gekiban.catalogue.model.Release} and so on; what several kinds share is in {@link
 * gekiban.catalogue.model.Common}. A value with parts has a record of its own, such as {@link
 * gekiban.catalogue.model.Title}, which makes a {@code Value} and is read from one.
 *
 * <p>Everything here is immutable and may be used by many threads.
 */
@NullMarked
package gekiban.catalogue.model;

import org.jspecify.annotations.NullMarked;
