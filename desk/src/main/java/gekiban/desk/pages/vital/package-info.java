/**
 * What is said of a thing, field by field, as a page tells it.
 *
 * <p>{@link gekiban.desk.pages.vital.Vitals} makes of a thing's facts a list of {@link
 * gekiban.desk.pages.vital.Vital}: what several sources say alike stands once, with all of them;
 * what is doubtful, and what sources differ on, says so. {@link
 * gekiban.desk.pages.vital.CreditReader} reads the credits of many things in a few queries.
 */
@NullMarked
package gekiban.desk.pages.vital;

import org.jspecify.annotations.NullMarked;
