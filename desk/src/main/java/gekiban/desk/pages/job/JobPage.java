package gekiban.desk.pages.job;

import gekiban.catalogue.labels.Label;
import gekiban.catalogue.labels.Labels;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.pages.ShowTotals;
import gekiban.catalogue.store.Facts;
import gekiban.desk.jobs.Answers;
import gekiban.desk.jobs.Job;
import gekiban.desk.pages.ShowPage;
import gekiban.desk.shows.Adding;
import gekiban.formats.files.FolderGuess.ShowGuess;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A job with what it is about.
 *
 * @param shows that are heard, with their strips as far as they are
 * @param known the shows of the catalogue, to choose from; empty while nobody is asked
 * @param meant the show that each guess seems to be, by {@link Answers#key}
 */
public record JobPage(Job job, List<ShowPage> shows, List<Label> known, Map<String, Label> meant) {
    /** A list to choose from is no longer. */
    private static final int MOST_KNOWN = 2000;

    public JobPage {
        shows = List.copyOf(shows);
        known = List.copyOf(known);
        meant = Map.copyOf(meant);
    }

    public static JobPage of(Facts facts, Job job) {
        var shows = new ArrayList<ShowPage>();
        for (Id show : job.shows()) {
            ShowPage.of(facts, show).ifPresent(shows::add);
        }
        boolean asks = job.state() == Job.State.ASKING && job.found().isPresent();
        return asks
                ? new JobPage(job, shows, known(facts), meant(facts, job))
                : new JobPage(job, shows, List.of(), Map.of());
    }

    private static List<Label> known(Facts facts) {
        var ids = ShowTotals.all(facts).stream().map(ShowTotals::show).limit(MOST_KNOWN).toList();
        return List.copyOf(new Labels(facts).of(ids).values());
    }

    private static Map<String, Label> meant(Facts facts, Job job) {
        var labels = new Labels(facts);
        var meant = new HashMap<String, Label>();
        for (ShowGuess guess : job.found().orElseThrow().guess().shows()) {
            Adding.showMeant(facts, guess)
                    .ifPresent(show -> meant.put(Answers.key(guess), labels.of(show)));
        }
        return meant;
    }

    /** How many recordings the episodes are held against. */
    public int recordings() {
        return shows.stream().mapToInt(ShowPage::tracks).sum();
    }
}
