/**
 * What the forms of the catalogue show: a thing with all its fields and what each source says in
 * them ({@link gekiban.desk.pages.entry.EntryPage}), two things that may be one ({@link
 * gekiban.desk.pages.entry.MergePage}), what can be split off ({@link
 * gekiban.desk.pages.entry.SplitPage}).
 */
@NullMarked
package gekiban.desk.pages.entry;

import org.jspecify.annotations.NullMarked;
