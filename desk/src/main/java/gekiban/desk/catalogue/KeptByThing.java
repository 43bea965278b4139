package gekiban.desk.catalogue;

import gekiban.catalogue.model.Id;
import gekiban.catalogue.store.Facts;
import gekiban.catalogue.store.StoreTrouble;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToLongFunction;

/**
 * What is read of single things and asked for by many pages, such as the tracks of a show, kept
 * until any edit. What was asked for longest ago goes first. For any number of threads.
 *
 * @param <T> immutable
 */
public final class KeptByThing<T> {
    /** Reads it of one thing. */
    @FunctionalInterface
    public interface Reading<T> {
        T of(Facts facts, Id thing) throws StoreTrouble;
    }

    private final Reading<T> reading;
    private final ToLongFunction<T> weight;
    private final long most;
    private final Map<Id, T> kept = new LinkedHashMap<>(64, 0.75f, true);
    private Moment moment = new Moment(0, "");
    private long sum;

    /**
     * @param weight of what was read, in whatever unit
     * @param most that all that is kept may weigh
     */
    public KeptByThing(Reading<T> reading, ToLongFunction<T> weight, long most) {
        this.reading = reading;
        this.weight = weight;
        this.most = most;
    }

    /** As the catalogue of this reading has it. */
    public T get(Facts facts, Id thing) throws StoreTrouble {
        var now = Moment.of(facts);
        synchronized (kept) {
            forgetOthers(now);
            T known = kept.get(thing);
            if (known != null) {
                return known;
            }
        }
        T read = reading.of(facts, thing);
        synchronized (kept) {
            forgetOthers(now);
            if (kept.put(thing, read) == null) {
                sum += weight.applyAsLong(read);
            }
            var oldest = kept.values().iterator();
            while (sum > most) {
                sum -= weight.applyAsLong(oldest.next());
                oldest.remove();
            }
        }
        return read;
    }

    private void forgetOthers(Moment now) {
        if (!moment.equals(now)) {
            kept.clear();
            sum = 0;
            moment = now;
        }
    }
}
