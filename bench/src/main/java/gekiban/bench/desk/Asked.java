package gekiban.bench.desk;

import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Something that is asked of the desk.
 *
 * @param page what kind of page it is, for the table
 * @param part how many of a thousand that readers ask for are such; 0 for pages that few ask for
 * @param address that is asked, of a thing drawn by chance
 * @param headers lines such as {@code HX-Request: true}
 */
record Asked(String page, int part, Address address, List<String> headers) {
    private static final List<String> PART = List.of("HX-Request: true");

    /** The sizes of what a player fetches: a third of a megabyte at a time. */
    static final int RANGE_BYTES = 320 * 1024;

    /** Draws an address. */
    @FunctionalInterface
    interface Address {
        String draw(SplittableRandom random);
    }

    /** Things to draw from. */
    record Things(Map<Kind, List<Id>> ids, List<String> titles, long edits, long mediaBytes) {
        Id draw(Kind kind, SplittableRandom random) {
            var all = ids.getOrDefault(kind, List.of());
            return all.get(random.nextInt(all.size()));
        }
    }

    private static final class Pages {
        private final Things things;
        private final List<Asked> all = new ArrayList<>();

        Pages(Things things) {
            this.things = things;
        }

        void add(String page, int part, Address address) {
            all.add(new Asked(page, part, address, List.of()));
        }

        void part(String page, int part, Address address) {
            all.add(new Asked(page, part, address, PART));
        }

        /** An address with the number of a thing for {@code #}, or with all of its id for @. */
        void of(String page, int part, Kind kind, String address) {
            add(page, part, random -> put(address, things.draw(kind, random)));
        }
    }

    private static String put(String address, Id id) {
        return address.replace("#", Long.toString(id.number())).replace("@", id.toString());
    }

    /** All kinds of pages. */
    static List<Asked> all(Things things) {
        var pages = new Pages(things);
        toLookAt(pages);
        toSearch(pages);
        toEnter(pages);
        forPrograms(pages);
        ofMedia(pages);
        return pages.all;
    }

    private static void toLookAt(Pages pages) {
        pages.add("list of shows", 40, random -> "/shows");
        pages.of("show", 150, Kind.SHOW, "/shows/#");
        pages.of("episode", 200, Kind.EPISODE, "/episodes/#");
        pages.part(
                "cue of an episode",
                60,
                random -> put("/cues/#", pages.things.draw(Kind.CUE, random)));
        pages.add("list of releases", 20, random -> "/releases?page=" + (1 + random.nextInt(20)));
        pages.of("release", 80, Kind.RELEASE, "/releases/#");
        pages.of("track", 80, Kind.TRACK, "/tracks/#");
        pages.of("recording", 20, Kind.RECORDING, "/recordings/#");
        pages.add("list of artists", 20, random -> "/artists?page=" + (1 + random.nextInt(20)));
        pages.of("artist", 60, Kind.ARTIST, "/artists/#");
        for (Kind kind : List.of(Kind.CHARACTER, Kind.SONG, Kind.WORK, Kind.THEME)) {
            pages.of(kind.word(), 10, kind, "/" + kind.word() + "s/#");
        }
        pages.add("what is this?", 0, random -> "/clip");
    }

    private static void toSearch(Pages pages) {
        pages.add("search", 20, random -> "/search?q=" + words(pages.things, random, 1));
        pages.part(
                "search as one types",
                60,
                random -> "/search?q=" + words(pages.things, random, random.nextDouble()));
    }

    /** A title, or the beginning of one. */
    private static String words(Things things, SplittableRandom random, double part) {
        String title = things.titles().get(random.nextInt(things.titles().size()));
        int length = Math.max(1, (int) Math.ceil(part * title.length()));
        String words = title.substring(0, length).strip();
        return URLEncoder.encode(words.isEmpty() ? title : words, StandardCharsets.UTF_8);
    }

    private static void toEnter(Pages pages) {
        Set<Kind> kinds = EnumSet.allOf(Kind.class);
        kinds.remove(Kind.CUE);
        pages.add("catalogue by hand", 0, random -> "/catalogue");
        for (Kind kind : kinds) {
            if (!pages.things.ids().getOrDefault(kind, List.of()).isEmpty()) {
                pages.of("form of a " + kind.word(), 0, kind, "/catalogue/@");
            }
        }
        var words = kinds.stream().map(Kind::word).toList();
        pages.add(
                "form of a new thing",
                0,
                random -> "/catalogue/new/" + words.get(random.nextInt(words.size())));
        pages.of("editor of an album's review", 0, Kind.RELEASE, "/texts/new?about=@");
        pages.add("better than the show", 0, any -> "/ratings");
        pages.of("form of a release's tracks", 0, Kind.RELEASE, "/catalogue/@/tracks");
        pages.of("merge of artists", 0, Kind.ARTIST, "/catalogue/@/merge");
        pages.add(
                "  with another",
                0,
                random ->
                        put("/catalogue/@/merge", pages.things.draw(Kind.ARTIST, random))
                                + "?with="
                                + pages.things.draw(Kind.ARTIST, random));
        pages.of("split of an artist", 0, Kind.ARTIST, "/catalogue/@/split");
        pages.add(
                "history",
                5,
                random -> "/history?before=" + (2 + random.nextLong(pages.things.edits())));
        pages.of("history of a release", 0, Kind.RELEASE, "/catalogue/@/history");
        pages.of("history of a show", 0, Kind.SHOW, "/catalogue/@/history");
    }

    private static void forPrograms(Pages pages) {
        String api = "/api/v1/";
        pages.add(
                "api: things",
                0,
                random -> api + "things?kind=track&after=" + random.nextInt(1_000_000));
        pages.of("api: a show", 5, Kind.SHOW, api + "things/@");
        pages.of("api: a track", 0, Kind.TRACK, api + "things/@");
        pages.of("api: what points to a show", 0, Kind.SHOW, api + "things/@/pointing");
        pages.of("api: what points to an artist", 0, Kind.ARTIST, api + "things/@/pointing");
        pages.of("api: history of a release", 0, Kind.RELEASE, api + "things/@/history");
        pages.add("api: edits", 0, random -> api + "edits");
        pages.of("api: cues of an episode", 5, Kind.EPISODE, api + "episodes/#/cues");
        pages.of("api: uses of a recording", 0, Kind.RECORDING, api + "recordings/#/uses");
        pages.of("api: a cue", 0, Kind.CUE, api + "cues/#");
        pages.add("api: search", 5, random -> api + "search?q=" + words(pages.things, random, 1));
        pages.add("api: its description", 0, random -> "/api/openapi.json");
        pages.add("health", 0, random -> "/health");
        pages.add("metrics", 0, random -> "/metrics");
    }

    private static void ofMedia(Pages pages) {
        pages.of("wave of an episode", 40, Kind.EPISODE, "/waves/episodes/#");
        pages.of("wave of a recording", 0, Kind.RECORDING, "/waves/recordings/#");
        pages.of("how an episode is played", 0, Kind.EPISODE, "/media/episodes/#/how");
        for (var name : List.of("desk.css", "desk.js", "htmx.js")) {
            pages.add("asset " + name, 20, random -> "/assets/" + name);
        }
    }

    /** Part of a file, from a place drawn by chance: what players ask for. */
    static Asked range(Things things, SplittableRandom random) {
        long from = random.nextLong(Math.max(1, things.mediaBytes() - RANGE_BYTES));
        return new Asked(
                "part of a media file",
                0,
                any -> put("/media/episodes/#", things.draw(Kind.EPISODE, any)),
                List.of(
                        String.format(
                                Locale.ROOT, "Range: bytes=%d-%d", from, from + RANGE_BYTES - 1)));
    }
}
