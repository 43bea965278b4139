package gekiban.formats.tags;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;

/** Whatever the tags of files are, each file becomes a track. */
class AlbumTagsFuzzTest {
    private static final String[] KEYS = {
        "album",
        "album_artist",
        "albumsort",
        "title",
        "titlesort",
        "artist",
        "artists",
        "track",
        "disc",
        "date",
        "originaldate",
        "composer",
        "composersort",
        "performer",
        "work",
        "musicbrainz_workid",
        "musicbrainz_artistid",
        "musicbrainz_albumid",
        "barcode",
        "catalognumber",
        "releasetype",
        "media",
        "isrc",
        "releasecountry",
        "discsubtitle"
    };

    @FuzzTest(maxDuration = "60s")
    void read_anyTags_makesATrackOfEachFile(FuzzedDataProvider data) {
        var files = new ArrayList<TaggedFile>();
        String folder = data.consumeString(40);
        int count = data.consumeInt(1, 4);
        for (int i = 0; i < count; i++) {
            var tags = new LinkedHashMap<String, String>();
            int pairs = data.consumeInt(0, 8);
            for (int k = 0; k < pairs; k++) {
                tags.put(data.pickValue(KEYS), data.consumeString(60));
            }
            String relative = i + data.consumeString(30);
            double seconds = data.consumeDouble();
            files.add(new TaggedFile("/" + relative, relative, tags, seconds, ""));
        }
        var draft = AlbumTags.read(new Source(Source.Kind.FILE, "tags", ""), folder, files);
        long tracks = draft.items().stream().filter(i -> i.kind() == Kind.TRACK).count();
        if (tracks != count || draft.troubles().stream().anyMatch(t -> t.indexOf('\n') >= 0)) {
            throw new AssertionError(draft.toString());
        }
    }
}
