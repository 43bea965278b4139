/**
 * What goes on while nobody waits for it: {@link gekiban.web.jobs.JobPages} shows each job with its
 * strips as far as they are heard, asks what a folder holds, and pauses, resumes and cancels;
 * {@link gekiban.web.jobs.Guessed} reads what a person answered.
 */
@NullMarked
package gekiban.web.jobs;

import org.jspecify.annotations.NullMarked;
