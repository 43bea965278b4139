/**
 * Work that goes on while nobody waits for it: a folder is looked at, taken in and listened to.
 *
 * <p>A {@link gekiban.desk.jobs.Task} says what is to be done, and lies in a small file of the home
 * until it is done: whatever is interrupted, by a signal or a power cut, goes on at the next start,
 * since all that hearing finds is kept as soon as it is found. {@link gekiban.desk.jobs.Jobs} has
 * them done in the order that they came, by way of {@link gekiban.desk.jobs.DeskWork}: one is heard
 * at a time, and beside it one folder is looked at. It tells how far each is as a {@link
 * gekiban.desk.jobs.Job}. {@link gekiban.desk.jobs.Answers} is what a person said of what a folder
 * seems to hold.
 *
 * <p>Tasks come from people, from {@link gekiban.desk.jobs.Watch}, which looks after folders where
 * each week a new episode comes, and the first one from {@link gekiban.desk.jobs.FirstStart}.
 * {@link gekiban.desk.jobs.Uploads} keeps what was dropped in a browser.
 *
 * <p>Threads: {@link gekiban.desk.jobs.Jobs} may be asked by any; the work is done by two of its
 * own.
 */
@NullMarked
package gekiban.desk.jobs;

import org.jspecify.annotations.NullMarked;
