package gekiban.web;

import gekiban.desk.accounts.Accounts;
import gekiban.desk.catalogue.KeptIndex;
import gekiban.desk.catalogue.LiveIndex;
import gekiban.desk.waves.Waveforms;
import gekiban.web.api.CuesApi;
import gekiban.web.api.DescriptionApi;
import gekiban.web.api.EditsApi;
import gekiban.web.api.FactsApi;
import gekiban.web.api.ThingsApi;
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
import gekiban.web.media.Media;
import gekiban.web.media.Waves;
import gekiban.web.pages.CueActs;
import gekiban.web.pages.Desk;
import gekiban.web.pages.EpisodePages;
import gekiban.web.pages.ShowPages;
import gekiban.web.people.People;
import gekiban.web.search.SearchPages;
import gekiban.web.things.ArtistPages;
import gekiban.web.things.RelatedPages;
import gekiban.web.things.ReleasePages;
import gekiban.web.things.TrackPages;
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
     * @param port 0 for any that is free
     */
    public static Server start(Desk desk, int port) {
        return start(desk, Site.here(port), Optional.empty());
    }

    /**
     * Begins to answer.
     *
     * @param accounts of those who may sign in; empty where all is the one's at this machine
     */
    public static Server start(Desk desk, Site site, Optional<Accounts> accounts) {
        return Server.start(site, routes(desk, site, accounts));
    }

    private static List<Routes> routes(Desk desk, Site site, Optional<Accounts> accounts) {
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
        all.addAll(pages(desk, readers, templates));
        return all;
    }

    private static List<Routes> pages(Desk desk, Readers readers, Templates templates) {
        var names = new KeptIndex(desk.store());
        var index = new LiveIndex(names);
        var episodes = new EpisodePages(desk, templates);
        return List.of(
                new Assets(),
                new Settings(),
                new ShowPages(desk.store(), templates),
                episodes,
                new CueActs(desk, templates, readers, episodes),
                new ReleasePages(desk.store(), templates),
                new TrackPages(desk.store(), templates),
                new ArtistPages(desk.store(), templates),
                new RelatedPages(desk.store(), templates),
                new SearchPages(desk.store(), names, templates),
                new NewThingPages(desk, index, templates),
                new EntryPages(desk, index, templates),
                new TrackListPages(desk, templates),
                new WholePages(desk, index, templates),
                new HistoryPages(desk, templates),
                new ClipPages(desk, templates),
                new Media(desk.store(), desk.library(), readers),
                new Waves(desk.store(), new Waveforms(desk.library())),
                new ThingsApi(desk.store(), index),
                new FactsApi(desk),
                new CuesApi(desk),
                new EditsApi(desk),
                new DescriptionApi(),
                new Health(desk.store()),
                new Errors(templates));
    }
}
