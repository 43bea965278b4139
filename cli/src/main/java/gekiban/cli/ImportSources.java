package gekiban.cli;

import gekiban.desk.catalogue.DraftSupplier;
import gekiban.desk.catalogue.Formats;
import gekiban.desk.catalogue.MusicBrainzReleases;
import gekiban.desk.catalogue.StarterFacts;
import gekiban.desk.library.DataHome;
import gekiban.desk.remote.MusicBrainz;
import gekiban.desk.remote.Pace;
import gekiban.desk.remote.RateGate;
import gekiban.formats.anidb.AniDbTitles;
import gekiban.formats.anilist.AniListList;
import gekiban.formats.animethemes.AnimeThemes;
import gekiban.formats.cuesheet.CueSheet;
import gekiban.formats.demo.DemoCatalogue;
import gekiban.formats.mal.MalExport;
import gekiban.formats.musicbrainz.MusicBrainzRelease;
import gekiban.formats.vgmdb.VgmdbAlbum;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * What {@code gekiban import} can take in.
 *
 * @param formats of files
 * @param suppliers of what comes from no file
 * @param standardInput what {@code -} stands for
 */
record ImportSources(Formats formats, List<DraftSupplier> suppliers, InputStream standardInput) {

    /** Another address of MusicBrainz's web service, such as a mirror's. */
    static final String MUSICBRAINZ = "GEKIBAN_MUSICBRAINZ";

    /** Whom MusicBrainz may write to: it wants to know who asks. */
    static final String CONTACT = "GEKIBAN_CONTACT";

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    ImportSources {
        suppliers = List.copyOf(suppliers);
    }

    /** Makes them for one run of the command. */
    @FunctionalInterface
    interface Maker {
        /**
         * @param home where answers of others are kept
         * @param again whether to ask others even where an answer is kept
         * @param remove whether the starter facts are to be taken out
         */
        ImportSources make(DataHome home, boolean again, boolean remove);
    }

    /** Those that the program has. */
    static ImportSources all(DataHome home, boolean again, boolean remove) {
        Map<String, String> environment = System.getenv();
        // One for all that is asked for at once.
        var gate = new RateGate(MusicBrainz.BETWEEN, Pace.system());
        return new ImportSources(
                new Formats(
                        List.of(
                                new DemoCatalogue(),
                                new MusicBrainzRelease(),
                                new VgmdbAlbum(),
                                new AniListList(),
                                new AnimeThemes(),
                                new MalExport(),
                                new AniDbTitles(),
                                new CueSheet())),
                List.of(
                        new StarterFacts(remove),
                        new MusicBrainzReleases(() -> musicBrainz(home, environment, gate), again)),
                System.in);
    }

    private static MusicBrainz musicBrainz(
            DataHome home, Map<String, String> environment, RateGate gate) {
        String contact = environment.getOrDefault(CONTACT, "");
        if (contact.isBlank()) {
            throw new IllegalArgumentException(
                    "MusicBrainz wants to know who asks: set "
                            + CONTACT
                            + " to your mail address or page");
        }
        String base = environment.getOrDefault(MUSICBRAINZ, MusicBrainz.BASE.toString());
        return new MusicBrainz(
                new MusicBrainz.Settings(
                        URI.create(base),
                        MusicBrainz.userAgent(Main.version(), contact),
                        home.answers(),
                        PATIENCE),
                gate);
    }
}
