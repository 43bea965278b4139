package gekiban.bench.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * What a browser asks when somebody opens a page: the page, whether the styles and scripts that it
 * keeps have changed, and of an episode its waveform and the first part of what is played.
 */
final class Visit {
    /** What all pages name. */
    private static final List<String> ASSETS =
            List.of("tokens.css", "desk.css", "htmx.js", "desk.js", "mark.svg");

    private static final String EPISODE = "/episodes/";

    private final Asked.Things things;
    private final List<Asked> assets;

    /**
     * @param tags of the assets, as a browser keeps them, in their order
     */
    private Visit(Asked.Things things, List<String> tags) {
        this.things = things;
        var all = new ArrayList<Asked>();
        for (int i = 0; i < ASSETS.size(); i++) {
            String address = "/assets/" + ASSETS.get(i);
            all.add(
                    new Asked(
                            "whether an asset changed",
                            0,
                            any -> address,
                            List.of("If-None-Match: " + tags.get(i))));
        }
        this.assets = List.copyOf(all);
    }

    /** Of a browser that was here before. */
    static Visit of(Asked.Things things, Connection connection) throws java.io.IOException {
        var tags = new ArrayList<String>();
        for (String name : ASSETS) {
            tags.add(connection.get("/assets/" + name, List.of()).tag());
        }
        return new Visit(things, tags);
    }

    /** Whether it is a whole page, which a browser asks the rest for. */
    static boolean isPage(Asked asked, String address) {
        return asked.headers().isEmpty()
                && !address.startsWith("/api/")
                && !address.startsWith("/assets/")
                && !address.startsWith("/waves/");
    }

    /** What is asked after the page of an address. */
    List<Asked> after(String address, SplittableRandom random) {
        if (!address.startsWith(EPISODE)) {
            return assets;
        }
        String number = address.substring(EPISODE.length());
        var all = new ArrayList<>(assets);
        all.add(new Asked("wave of an episode", 0, any -> "/waves/episodes/" + number, List.of()));
        long from = random.nextLong(Math.max(1, things.mediaBytes() - Asked.RANGE_BYTES));
        all.add(
                new Asked(
                        "part of a media file",
                        0,
                        any -> "/media/episodes/" + number,
                        List.of(
                                String.format(
                                        Locale.ROOT,
                                        "Range: bytes=%d-%d",
                                        from,
                                        from + Asked.RANGE_BYTES - 1))));
        return all;
    }
}
