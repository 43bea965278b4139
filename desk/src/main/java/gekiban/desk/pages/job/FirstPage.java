package gekiban.desk.pages.job;

import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.pages.ShowTotals;
import gekiban.catalogue.store.Facts;
import gekiban.desk.jobs.Job;
import gekiban.desk.jobs.Task;
import gekiban.desk.pages.ShowPage;
import gekiban.desk.shows.ShowFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Which page a desk begins with. */
public sealed interface FirstPage {

    /** Nothing is known: a show can be brought, or the demo show be made. */
    record Nothing() implements FirstPage {}

    /** The demo show is being made or heard. */
    record Making(Job job) implements FirstPage {}

    /** There is the demo show alone, which was heard. */
    record Demo(Id episode) implements FirstPage {}

    /** There is a catalogue. */
    record Shows() implements FirstPage {}

    /**
     * @param jobs all that are known
     * @param demo folder of the demo show
     */
    static FirstPage of(Facts facts, List<Job> jobs, Path demo) {
        Optional<Job> making =
                jobs.stream()
                        .filter(job -> job.task() instanceof Task.Demo && !job.state().isOver())
                        .findFirst();
        var shows = ShowTotals.all(facts);
        boolean isDemo =
                shows.size() == 1
                        && ShowFiles.of(facts, shows.getFirst().show()).episodes().keySet().stream()
                                .anyMatch(file -> file.startsWith(demo.toAbsolutePath()));
        if (making.isPresent() && (shows.isEmpty() || isDemo)) {
            return new Making(making.get());
        }
        if (isDemo) {
            var episodes =
                    ShowPage.of(facts, shows.getFirst().show())
                            .map(ShowPage::episodes)
                            .orElse(List.of());
            if (!episodes.isEmpty()) {
                return new Demo(episodes.getFirst().episode().id());
            }
        }
        boolean isEmpty = shows.isEmpty() && facts.count(Kind.RELEASE) == 0;
        return isEmpty ? new Nothing() : new Shows();
    }
}
