package gekiban.formats.vgmdb;

import gekiban.catalogue.draft.Draft;
import gekiban.catalogue.model.Source;
import gekiban.formats.Format;
import gekiban.formats.Unreadable;
import gekiban.formats.json.Json;
import gekiban.formats.json.Plain;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The page of an album of VGMdb as JSON, the way vgmdb.info writes it. */
public final class VgmdbAlbum implements Format {
    private static final int MOST_BYTES = 32 << 20;

    /** Names that no other catalogue's releases have; two of them tell. */
    private static final List<String> TELLING =
            List.of(
                    "\"vgmdb_link\"",
                    "\"disc_length\"",
                    "\"track_length\"",
                    "\"arrangers\"",
                    "\"composers\"",
                    "\"lyricists\"",
                    "\"media_format\"",
                    "\"publish_format\"",
                    "\"release_price\"",
                    "\"reprints\"",
                    "\"picture_small\"");

    @Override
    public String name() {
        return "VGMdb album";
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
            throw new Unreadable("has " + bytes.length + " bytes, an album at most " + MOST_BYTES);
        }
        var draft = Draft.of(source);
        var json = Json.object(bytes, draft::trouble);
        var discs = json.objects("discs");
        if (discs.isEmpty() && !json.has("name") && !json.has("names")) {
            throw new Unreadable("is no album: has neither a name nor discs");
        }
        var release = new AlbumPart(draft, discs.size()).read(json);
        new DiscPart(draft).read(json, discs, release);
        return draft.build();
    }
}
