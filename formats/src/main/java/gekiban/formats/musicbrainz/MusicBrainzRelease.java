package gekiban.formats.musicbrainz;

import gekiban.catalogue.draft.Draft;
import gekiban.catalogue.model.Source;
import gekiban.formats.Format;
import gekiban.formats.Unreadable;
import gekiban.formats.json.Json;
import gekiban.formats.json.Once;
import gekiban.formats.json.Plain;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The answer of the MusicBrainz web service 2 to the question for one release, in JSON. What is not
 * in it, since it was not asked for, is missing in the draft and no trouble.
 */
public final class MusicBrainzRelease implements Format {
    private static final int MOST_BYTES = 32 << 20;

    /** Names that no other catalogue's releases have; two of them tell. */
    private static final List<String> TELLING =
            List.of(
                    "\"text-representation\"",
                    "\"release-events\"",
                    "\"release-group\"",
                    "\"artist-credit\"",
                    "\"joinphrase\"",
                    "\"label-info\"",
                    "\"cover-art-archive\"",
                    "\"packaging-id\"",
                    "\"status-id\"",
                    "\"track-offset\"",
                    "\"track-count\"");

    @Override
    public String name() {
        return "MusicBrainz release";
    }

    @Override
    public int mostBytes() {
        return MOST_BYTES;
    }

    @Override
    public boolean looksLike(String fileName, byte[] head) {
        String text = Plain.line(new String(head, StandardCharsets.UTF_8));
        return text.startsWith("{") && TELLING.stream().filter(text::contains).limit(2).count() > 1;
    }

    @Override
    public Draft read(Source source, byte[] bytes) throws Unreadable {
        if (bytes.length > MOST_BYTES) {
            throw new Unreadable("has " + bytes.length + " bytes, a release at most " + MOST_BYTES);
        }
        var draft = Draft.of(source);
        var json = Json.object(bytes, draft::trouble);
        if (json.has("error")) {
            throw new Unreadable("MusicBrainz answered: " + json.text("error"));
        }
        if (json.has("releases")) {
            throw new Unreadable("is a list of releases, not one release");
        }
        if (json.text("title").isEmpty() && json.objects("media").isEmpty()) {
            throw new Unreadable("is no release: has neither title nor media");
        }
        var once = new Once();
        var artists = new Artists(draft, once);
        var credits = new Credits(artists, once);
        var works = new WorkPart(draft, credits, once);
        var recordings = new RecordingPart(draft, credits, works, once);
        var representation = Representation.of(json);
        var release = new ReleasePart(draft, credits, representation, once).read(json);
        new MediaPart(draft, credits, recordings, representation, once).read(json, release);
        artists.finish();
        return draft.build();
    }
}
