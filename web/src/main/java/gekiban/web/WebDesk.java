package gekiban.web;

import gekiban.desk.accounts.Accounts;
import gekiban.desk.catalogue.KeptIndex;
import gekiban.desk.catalogue.LiveIndex;
import gekiban.desk.jobs.DeskWork;
import gekiban.desk.jobs.Jobs;
import gekiban.desk.jobs.Uploads;
import gekiban.desk.waves.Waveforms;
import gekiban.web.api.CuesApi;
import gekiban.web.api.DescriptionApi;
import gekiban.web.api.EditsApi;
import gekiban.web.api.FactsApi;
import gekiban.web.api.JobsApi;
import gekiban.web.api.ThingsApi;
import gekiban.web.api.UploadsApi;
import gekiban.web.catalogue.EntryPages;
import gekiban.web.catalogue.HistoryPages;
import gekiban.web.catalogue.NewThingPages;
import gekiban.web.catalogue.TrackListPages;
import gekiban.web.catalogue.WholePages;
import gekiban.web.clip.ClipPages;
import gekiban.web.health.Health;
import gekiban.web.health.Metrics;
import gekiban.web.http.Assets;
import gekiban.web.http.Errors;
import gekiban.web.http.Guard;
import gekiban.web.http.Readers;
import gekiban.web.http.Routes;
import gekiban.web.http.Settings;
import gekiban.web.http.Site;
import gekiban.web.http.SubPath;
import gekiban.web.http.Templates;
import gekiban.web.jobs.JobPages;
import gekiban.web.media.Media;
import gekiban.web.media.Waves;
import gekiban.web.pages.CueActs;
import gekiban.web.pages.Desk;
import gekiban.web.pages.EpisodePages;
import gekiban.web.pages.ShowPages;
import gekiban.web.people.People;
import gekiban.web.reviews.HiddenTexts;
import gekiban.web.reviews.ImprintPages;
import gekiban.web.reviews.RatingPages;
import gekiban.web.reviews.ReviewActs;
import gekiban.web.reviews.ReviewPages;
import gekiban.web.reviews.ReviewView;
import gekiban.web.search.SearchPages;
import gekiban.web.start.StartPages;
import gekiban.web.texts.SaidPages;
import gekiban.web.texts.TextActs;
import gekiban.web.texts.TextPages;
import gekiban.web.texts.WishPages;
import gekiban.web.things.ArtistPages;
import gekiban.web.things.RelatedPages;
import gekiban.web.things.ReleasePages;
import gekiban.web.things.TrackPages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Wires the pages of the desk. */
public final class WebDesk {
    private WebDesk() {}

    /**
     * Begins to answer, for this machine alone.
     *
     * @param jobs are told to end when the server is closed: whoever is told of them is told to the
     *     last
     * @param port 0 for any that is free
     */
    public static Server start(Desk desk, Jobs jobs, Site site, Optional<Accounts> accounts) {
        var api = api(desk, jobs);
        return Server.start(site, routes(desk, jobs, api, site, accounts))
                .closing(() -> {
                    jobs.beginToClose();
                    api.endEvents();
                });
    }

    /** The same with jobs of its own and without a demo show, for this machine alone. */
    public static Server start(Desk desk, int port) throws IOException {
        return start(desk, Site.here(port), Optional.empty());
    }

    /** The same with jobs of its own and without a demo show. */
    public static Server start(Desk desk, Site site, Optional<Accounts> accounts)
            throws IOException {
        var work =
                new DeskWork(
                        desk.store(), desk.library(), desk.threads(), desk.who(), Optional.empty());
        var jobs = Jobs.open(desk.library().home().jobs(), work, Clock.systemUTC());
        var api = api(desk, jobs);
        return Server.start(site, routes(desk, jobs, api, site, accounts))
                .closing(() -> {
                    api.endEvents();
                    closed(jobs);
                });
    }

    private static JobsApi api(Desk desk, Jobs jobs) {
        return new JobsApi(jobs, new Uploads(desk.library().home().uploads()));
    }

    private static void closed(Jobs jobs) {
        try {
            jobs.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Routes> routes(
            Desk desk, Jobs jobs, JobsApi api, Site site, Optional<Accounts> accounts) {
        var readers = new Readers(desk.who());
        var templates = new Templates(readers);
        var all =
                new ArrayList<Routes>(
                        List.of(
                                new Metrics(desk.store()),
                                new Guard(readers, site),
                                new SubPath()));
        accounts.ifPresent(
                each -> all.addAll(People.routes(each, site, templates, InstantSource.system())));
        all.addAll(pages(desk, jobs, api, readers, templates));
        // What is heard in the background lets the first page go before.
        all.add(each -> each.after(ctx -> jobs.begin()));
        return all;
    }

    private static List<Routes> pages(
            Desk desk, Jobs jobs, JobsApi api, Readers readers, Templates templates) {
        var names = new KeptIndex(desk.store());
        var index = new LiveIndex(names);
        var episodes = new EpisodePages(desk, templates);
        var jobPages = new JobPages(desk, jobs, templates);
        var reviews = new ReviewView(desk, templates);
        var writing = new ReviewPages(desk, templates, reviews);
        var texts = new TextPages(desk, jobs, templates, reviews);
        return List.of(
                new HiddenTexts(desk),
                new Assets(),
                new Settings(),
                new StartPages(desk, jobs, jobPages, episodes, templates),
                jobPages,
                new ShowPages(desk.store(), templates),
                episodes,
                new CueActs(desk, templates, readers, episodes),
                new ReleasePages(desk.store(), templates),
                new TrackPages(desk.store(), templates),
                new ArtistPages(desk.store(), index, templates),
                new RelatedPages(desk.store(), templates),
                writing, // before: "new" is no number of a text
                new ReviewActs(desk, templates, writing),
                new ImprintPages(desk, index, writing),
                new RatingPages(desk, templates),
                texts,
                new TextActs(desk, templates, texts),
                new WishPages(desk, templates),
                new SaidPages(desk.store(), templates),
                new SearchPages(desk, names, templates),
                new NewThingPages(desk, index, templates),
                new EntryPages(desk, index, templates),
                new TrackListPages(desk, templates),
                new WholePages(desk, index, templates),
                new HistoryPages(desk, templates),
                new ClipPages(desk, templates),
                new Media(desk.store(), desk.library(), readers),
                new Waves(desk.store(), new Waveforms(desk.library())),
                new ThingsApi(desk, index),
                new FactsApi(desk),
                new CuesApi(desk),
                new EditsApi(desk),
                api,
                new UploadsApi(new Uploads(desk.library().home().uploads())),
                new DescriptionApi(),
                new Health(desk.store()),
                new Errors(templates));
    }
}
