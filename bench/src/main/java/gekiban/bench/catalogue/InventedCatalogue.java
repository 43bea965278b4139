package gekiban.bench.catalogue;

import gekiban.bench.names.InventedNames;
import gekiban.bench.names.Named;
import gekiban.bench.names.RealNames;
import gekiban.catalogue.draft.Draft;
import gekiban.catalogue.draft.Draft.ItemBuilder;
import gekiban.catalogue.model.Artist;
import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Credit;
import gekiban.catalogue.model.ExternalId;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Medium;
import gekiban.catalogue.model.Name;
import gekiban.catalogue.model.Recording;
import gekiban.catalogue.model.Release;
import gekiban.catalogue.model.Show;
import gekiban.catalogue.model.Source;
import gekiban.catalogue.model.Title;
import gekiban.catalogue.model.Track;
import gekiban.catalogue.model.Value;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.UUID;

/**
 * Releases that nobody brought out, each as a file of another program would tell of it: by its
 * number and the seed always the same one. Five releases are of one show. Among the titles and
 * names are some real ones.
 */
final class InventedCatalogue {
    static final int TRACKS_A_RELEASE = 20;
    static final int RELEASES_A_SHOW = 5;

    /** Each has a name in kanji and one in Latin letters. */
    private static final int PEOPLE = 10_000;

    /** People who made one release. */
    private static final int STAFF = 8;

    /** One release of so many has two discs. */
    private static final int TWO_DISCS_OF = 4;

    private static final String[] LABELS = {"Nagisa Records", "Blue Pier", "Hoshikuzu", "Teito"};
    private static final String[] INSTRUMENTS = {"piano", "violin", "cello", "flute", "guitar"};

    private final long seed;
    private final int releases;
    private final List<Named> shows = new ArrayList<>();
    private final List<Named> people = new ArrayList<>();
    private final List<Named> titles;
    private final List<Named> real = new ArrayList<>();

    InventedCatalogue(long seed, int tracks) throws IOException {
        this.seed = seed;
        this.releases = (tracks + TRACKS_A_RELEASE - 1) / TRACKS_A_RELEASE;
        var invented = new InventedNames(seed);
        var realPeople = RealNames.people();
        people.addAll(realPeople);
        people.addAll(invented.people(PEOPLE - realPeople.size()));
        int count = showCount();
        // Of the real titles some are releases'; as shows' they serve as well.
        var realTitles = RealNames.titles();
        shows.addAll(realTitles.subList(0, Math.min(count, realTitles.size())));
        real.addAll(shows);
        real.addAll(realPeople);
        shows.addAll(invented.tracks(count - shows.size(), people));
        titles = invented.tracks(tracks + releases, people);
    }

    int releases() {
        return releases;
    }

    int showCount() {
        return (releases + RELEASES_A_SHOW - 1) / RELEASES_A_SHOW;
    }

    /** Everything that has a title or a name. */
    List<Named> all() {
        var all = new ArrayList<Named>();
        all.addAll(shows);
        all.addAll(people);
        for (var each : titles) {
            all.add(new Named(false, each.names(), List.of()));
        }
        return all;
    }

    /** Those of them that are real. */
    List<Named> real() {
        return real;
    }

    /** What a file says of one release, of its show, tracks, recordings and people. */
    Draft release(int number) {
        var random = new SplittableRandom(seed * 1_000_003 + number);
        var source = new Source(Source.Kind.FILE, "invented file", "invented/" + number + ".json");
        var draft = Draft.of(source);
        var release = draft.item(Kind.RELEASE, "release");
        titles(release, titles.get(number));
        release.says(Release.KIND, "soundtrack")
                .says(Release.CATALOGUE_NUMBER, String.format(Locale.ROOT, "GKCA-%05d", number))
                .says(Release.LABEL, LABELS[random.nextInt(LABELS.length)])
                .says(Release.DATE, date(random))
                .says(Release.BARCODE, Long.toString(4_900_000_000_000L + number))
                .says(Release.SHOW, Value.empty(), show(draft, number / RELEASES_A_SHOW))
                .says(Common.EXTERNAL_ID, id(ExternalId.VGMDB, number));
        var staff = new ArrayList<ItemBuilder>();
        var drawn = new HashSet<Integer>();
        while (staff.size() < STAFF) {
            // Few people write much.
            double u = random.nextDouble();
            int who = (int) (u * Math.sqrt(u) * people.size());
            if (drawn.add(who)) {
                staff.add(name(draft, who));
            }
        }
        int discs = number % TWO_DISCS_OF == 0 ? 2 : 1;
        for (int disc = 1; disc <= discs; disc++) {
            var medium =
                    draft.item(Kind.MEDIUM, "disc " + disc)
                            .says(Medium.RELEASE, Value.empty(), release)
                            .says(Medium.NUMBER, Integer.toString(disc))
                            .says(Medium.FORMAT, "CD");
            int count = TRACKS_A_RELEASE / discs;
            for (int at = 1; at <= count; at++) {
                int index = number * TRACKS_A_RELEASE + (disc - 1) * count + at - 1;
                track(draft, medium, at, index, staff, random);
            }
        }
        return draft.build();
    }

    private void track(
            Draft.Builder draft,
            ItemBuilder medium,
            int at,
            int index,
            List<ItemBuilder> staff,
            SplittableRandom random) {
        String length = Double.toString((600 + random.nextInt(2400)) / 10.0);
        var recording =
                draft.item(Kind.RECORDING, "recording " + index)
                        .says(Common.LENGTH, length)
                        .says(
                                Common.EXTERNAL_ID,
                                new ExternalId(
                                                ExternalId.MUSICBRAINZ,
                                                new UUID(random.nextLong(), random.nextLong())
                                                        .toString())
                                        .value())
                        .says(
                                Common.CREDIT,
                                Credit.of(Credit.COMPOSER).value(),
                                staff.get(random.nextInt(2)))
                        .says(
                                Common.CREDIT,
                                Credit.of(Credit.ARRANGER).value(),
                                staff.get(random.nextInt(4)))
                        .says(
                                Common.CREDIT,
                                new Credit(
                                                Credit.PERFORMER,
                                                INSTRUMENTS[random.nextInt(INSTRUMENTS.length)],
                                                "",
                                                "")
                                        .value(),
                                staff.get(random.nextInt(4, STAFF)));
        if (index % 2 == 0) {
            recording.says(Recording.ISRC, String.format(Locale.ROOT, "JPGK0%07d", index));
        }
        var track =
                draft.item(Kind.TRACK, "track " + index)
                        .says(Track.MEDIUM, Value.empty(), medium)
                        .says(Track.NUMBER, Integer.toString(at))
                        .says(Common.LENGTH, length)
                        .says(Track.RECORDING, Value.empty(), recording);
        titles(track, titles.get(releases + index));
        if (index % 4 == 0) {
            track.says(Track.M_NUMBER, "M-" + (1 + random.nextInt(99)));
        }
    }

    private ItemBuilder show(Draft.Builder draft, int number) {
        var show = draft.item(Kind.SHOW, "show").says(Show.KIND, "tv");
        titles(show, shows.get(number));
        return show.says(Common.EXTERNAL_ID, id(ExternalId.ANIDB, number));
    }

    /** The name in kanji, with the artist and what else the artist is called. */
    private ItemBuilder name(Draft.Builder draft, int number) {
        var person = people.get(number);
        var artist =
                draft.item(Kind.ARTIST, "artist " + number)
                        .says(Artist.KIND, "person")
                        .says(Common.EXTERNAL_ID, id(ExternalId.VGMDB, number));
        ItemBuilder first = null;
        for (String text : person.names()) {
            boolean isReading = text.chars().allMatch(c -> c == ' ' || c >= 0x3041 && c < 0x3100);
            if (first != null && isReading) {
                first.says(Name.READING, text);
                continue;
            }
            // People who are called alike are several items.
            var name =
                    draft.item(Kind.NAME, "name of artist " + number + " " + text)
                            .says(Name.TEXT, text)
                            .says(Name.SCRIPT, Title.scriptOf(text))
                            .says(Name.ARTIST, Value.empty(), artist);
            first = first == null ? name : first;
        }
        return java.util.Objects.requireNonNull(first);
    }

    private static void titles(ItemBuilder item, Named named) {
        for (String text : named.names()) {
            boolean isJapanese = Title.scriptOf(text).equals("Jpan");
            var kind = isJapanese ? Title.Kind.ORIGINAL : Title.Kind.ROMANISED;
            item.says(Common.TITLE, Title.of(text, "ja", kind).value());
        }
    }

    private static Value id(String site, int number) {
        return new ExternalId(site, Integer.toString(number + 1)).value();
    }

    private static String date(SplittableRandom random) {
        return String.format(
                Locale.ROOT,
                "%d-%02d-%02d",
                1990 + random.nextInt(35),
                1 + random.nextInt(12),
                1 + random.nextInt(28));
    }
}
