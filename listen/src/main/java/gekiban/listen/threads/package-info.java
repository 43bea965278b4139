/** {@link gekiban.listen.threads.Workers}: the threads that all stages of a listening share. */
@NullMarked
package gekiban.listen.threads;

import org.jspecify.annotations.NullMarked;
