package gekiban.desk.catalogue;

import gekiban.catalogue.model.Kind;
import gekiban.catalogue.store.Facts;
import gekiban.catalogue.store.StoreTrouble;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is read from a whole catalogue, such as the order of all releases, kept until an edit
 * changes what it is read from. For any number of threads; one of them reads while others wait for
 * it.
 *
 * @param <T> immutable
 */
public final class Kept<T> {
    /** Reads it all. */
    @FunctionalInterface
    public interface Reading<T> {
        T of(Facts facts) throws StoreTrouble;
    }

    private record Held<T>(Moment moment, T value) {}

    private final Reading<T> reading;
    private final Set<Kind> kinds;
    private final AtomicReference<@Nullable Held<T>> held = new AtomicReference<>();
    private final ReentrantLock lock = new ReentrantLock();

    /**
     * @param kinds of the things it is read from: edits of others leave it as it is
     */
    public Kept(Set<Kind> kinds, Reading<T> reading) {
        this.kinds = Set.copyOf(kinds);
        this.reading = reading;
    }

    /** Of what any edit may change. */
    public Kept(Reading<T> reading) {
        this(Set.of(), reading);
    }

    /** As the catalogue has it now. */
    public T get(Facts facts) throws StoreTrouble {
        var now = Moment.of(facts);
        var known = held.get();
        if (known != null && known.moment().equals(now)) {
            return known.value();
        }
        lock.lock();
        try {
            known = held.get();
            if (known == null || !known.moment().equals(now)) {
                boolean same = known != null && isSame(facts, known.moment());
                known = new Held<>(now, known != null && same ? known.value() : reading.of(facts));
                held.set(known);
            }
            return known.value();
        } finally {
            lock.unlock();
        }
    }

    /** Whether the edits since left all things of the kinds as they were. */
    private boolean isSame(Facts facts, Moment known) {
        if (kinds.isEmpty() || known.edit() == 0 || !isOfThisHistory(facts, known)) {
            return false;
        }
        String words =
                kinds.stream()
                        .map(kind -> "'" + kind.word() + "'")
                        .collect(Collectors.joining(",", "t.kind in (", ")"));
        // Rows that an edit began lie together, and those that it ended have an index.
        String changed =
                """
                with since (facts, things) as (
                    select coalesce(min(facts_from), 9e18), coalesce(min(things_from), 9e18)
                    from edit where id > :edit)
                select exists (select 1 from fact f join thing t on t.id = f.thing
                        where f.id >= (select facts from since) and KINDS)
                    or exists (select 1 from fact f join thing t on t.id = f.thing
                        where f.ended > :edit and KINDS)
                    or exists (select 1 from thing t
                        where t.id >= (select things from since) and KINDS)
                    or exists (select 1 from thing t where t.ended > :edit and KINDS)
                    or exists (select 1 from thing t where t.came_back > :edit and KINDS)
                """
                        .replace("KINDS", words);
        return !facts.handle()
                .createQuery(changed)
                .bind("edit", known.edit())
                .mapTo(Boolean.class)
                .one();
    }

    private static boolean isOfThisHistory(Facts facts, Moment moment) {
        Optional<String> at =
                facts.handle()
                        .createQuery("select at from edit where id = ?")
                        .bind(0, moment.edit())
                        .mapTo(String.class)
                        .findFirst();
        return at.equals(Optional.of(moment.at()));
    }
}
