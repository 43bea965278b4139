package gekiban.bench.catalogue;

import gekiban.bench.Percentiles;
import gekiban.catalogue.cues.Cues;
import gekiban.catalogue.model.Episode;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Medium;
import gekiban.catalogue.model.Name;
import gekiban.catalogue.model.Release;
import gekiban.catalogue.model.Track;
import gekiban.catalogue.pages.ArtistMinutes;
import gekiban.catalogue.pages.ByComposer;
import gekiban.catalogue.pages.ShowTotals;
import gekiban.catalogue.pages.Uses;
import gekiban.catalogue.store.Facts;
import gekiban.catalogue.store.History;
import gekiban.catalogue.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Asks a store with a million cues what pages ask, each question of things drawn by chance. */
final class PagesPart {
    private static final int WARM = 30;
    private static final int ASKED = 200;
    private static final double GOAL_MS = 50;
    private static final double MEGABYTE = 1e6;
    private static final double NANOS_A_MILLI = 1e6;

    private final Stores stores;
    private final Table out;

    PagesPart(Stores stores, Table out) {
        this.stores = stores;
        this.out = out;
    }

    /** What a page asks of a thing. */
    private interface Page {
        int rows(Facts facts, Id of);
    }

    /** With the kind of thing that it is of. */
    private record Asked(Kind of, Page page) {}

    private static Map<String, Asked> pages() {
        var pages = new LinkedHashMap<String, Asked>();
        pages.put(
                "cues of an episode",
                new Asked(Kind.EPISODE, (facts, id) -> new Cues(facts).ofEpisode(id).size()));
        pages.put(
                "uses of a recording",
                new Asked(Kind.RECORDING, (facts, id) -> new Cues(facts).ofRecording(id).size()));
        pages.put("a season's episodes, cues", new Asked(Kind.SHOW, PagesPart::season));
        pages.put(
                "a show's recordings by use",
                new Asked(Kind.SHOW, (facts, id) -> Uses.ofShow(facts, id).size()));
        pages.put(
                "a show's minutes by composer",
                new Asked(Kind.SHOW, (facts, id) -> ByComposer.ofShow(facts, id).size()));
        pages.put(
                "all shows with totals",
                new Asked(Kind.SHOW, (facts, id) -> ShowTotals.all(facts).size()));
        pages.put("a show's releases, uses", new Asked(Kind.SHOW, PagesPart::releases));
        pages.put("an artist's credits", new Asked(Kind.ARTIST, PagesPart::credits));
        pages.put(
                "an artist's minutes by show",
                new Asked(Kind.ARTIST, (facts, id) -> ArtistMinutes.of(facts, id).size()));
        pages.put(
                "history of a release",
                new Asked(Kind.RELEASE, (facts, id) -> new History(facts).of(id).size()));
        pages.put(
                "history of an artist",
                new Asked(Kind.ARTIST, (facts, id) -> new History(facts).of(id).size()));
        pages.put(
                "the latest 50 edits",
                new Asked(Kind.SHOW, (facts, id) -> new History(facts).latest(50).size()));
        return pages;
    }

    private static int season(Facts facts, Id show) {
        var episodes = facts.of(Episode.SHOW, show, Kind.EPISODE);
        return facts.entries(episodes).size()
                + new Cues(facts).ofEpisodes(episodes).values().stream().mapToInt(List::size).sum();
    }

    private static int releases(Facts facts, Id show) {
        var releases = facts.of(Release.SHOW, show, Kind.RELEASE);
        facts.entries(releases);
        var media = new ArrayList<Id>();
        releases.forEach(each -> media.addAll(facts.of(Medium.RELEASE, each, Kind.MEDIUM)));
        facts.entries(media);
        var tracks = new ArrayList<Id>();
        media.forEach(each -> tracks.addAll(facts.of(Track.MEDIUM, each, Kind.TRACK)));
        var recordings = new ArrayList<Id>();
        for (var track : facts.entries(tracks).values()) {
            track.target(Track.RECORDING).ifPresent(recordings::add);
        }
        return tracks.size() + Uses.ofRecordings(facts, recordings).size();
    }

    private static int credits(Facts facts, Id artist) {
        int credits = 0;
        for (Id name : facts.of(Name.ARTIST, artist, Kind.NAME)) {
            credits += facts.pointingTo(name).size();
        }
        return credits;
    }

    void run() throws IOException {
        try (var store = Store.open(stores.withCues(), Clock.systemUTC())) {
            out.print(
                    "%d cues in %d episodes of %d shows, %.0f MB",
                    store.read(facts -> facts.count(Kind.CUE)),
                    store.read(facts -> facts.count(Kind.EPISODE)),
                    store.read(facts -> facts.count(Kind.SHOW)),
                    Files.size(store.file()) / MEGABYTE);
            out.print("");
            out.print(
                    "%-30s %8s %8s %8s %8s %8s",
                    "ms a page", "rows", "50 %", "95 %", "99 %", "most");
            for (var page : pages().entrySet()) {
                page(store, page.getKey(), page.getValue());
            }
        }
    }

    private void page(Store store, String what, Asked asked) throws IOException {
        var random = new SplittableRandom(stores.seed());
        var things = store.read(facts -> facts.all(asked.of()));
        double[] millis = new double[ASKED];
        long rows = 0;
        for (int i = -WARM; i < ASKED; i++) {
            Id thing = things.get(random.nextInt(things.size()));
            long begin = System.nanoTime();
            int count = store.read(facts -> asked.page().rows(facts, thing));
            if (i >= 0) {
                millis[i] = (System.nanoTime() - begin) / NANOS_A_MILLI;
                rows += count;
            }
        }
        Arrays.sort(millis);
        double most = Percentiles.at(millis, 0.95);
        out.print(
                "%-30s %8d %8.2f %8.2f %8.2f %8.2f   %s",
                what,
                rows / ASKED,
                Percentiles.at(millis, 0.50),
                most,
                Percentiles.at(millis, 0.99),
                millis[ASKED - 1],
                Table.goal(most <= GOAL_MS, GOAL_MS + " ms"));
    }
}
