package gekiban.desk.jobs;

import gekiban.catalogue.model.Kind;
import gekiban.catalogue.store.Store;
import java.io.IOException;

/** What a desk does when it is opened for the first time. */
public final class FirstStart {
    private FirstStart() {}

    /**
     * Where nothing is known yet and nothing was ever to be done, the demo show is made and heard.
     * Whoever cancels it is not given it again.
     */
    public static void begin(Store store, Jobs jobs) throws IOException {
        boolean isEmpty =
                store.read(facts -> facts.count(Kind.SHOW) + facts.count(Kind.RELEASE) == 0);
        if (isEmpty && jobs.isNew() && !jobs.isElsewhere()) {
            jobs.submit(new Task.Demo());
        }
    }
}
