package gekiban.formats.tags;

import gekiban.formats.encoding.CleanText;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How kinds of files spell what a {@link Tag} means, as ffprobe hands it on: Vorbis comments by
 * their own names, but for some that it calls its own way ({@code ALBUMARTIST} is {@code
 * album_artist}); ID3 frames by its own names where it has any, else by their four letters ({@code
 * tsrc}); {@code TXXX} frames and the free ones of iTunes by what they are called ({@code
 * MusicBrainz Album Id}). What differs by case, blanks, hyphens, underscores or strokes is the
 * same.
 *
 * <p>Checked with ffprobe 8.0.1 against tags as MusicBrainz Picard writes them. Of an ID3v2.4 frame
 * with several values it gives the first only, of lists of people ({@code TIPL}, {@code TMCL}) no
 * names, and {@code UFID}, where the id of the recording is, not at all.
 */
public final class TagNames {
    private static final Map<String, Tag> TAGS = tags();

    /** Where ID3 and Vorbis comments mean different things by one name. */
    private static final Map<String, Tag> OF_ID3 =
            Map.of(
                    // TPE3, which is the conductor
                    "performer", Tag.CONDUCTOR,
                    "text", Tag.LYRICIST);

    private static final Set<String> ID3_ENDINGS =
            Set.of("mp3", "mp2", "aif", "aiff", "dsf", "aac");

    private TagNames() {}

    /**
     * The tags of a file by what they mean, clean, without those that are empty. Where two
     * spellings mean the same the first one stays.
     *
     * @param path of the file, whose ending says what its tags are like
     */
    public static Map<Tag, String> read(String path, Map<String, String> tags) {
        boolean isId3 = ID3_ENDINGS.contains(ending(path));
        var read = new EnumMap<Tag, String>(Tag.class);
        tags.forEach((name, value) -> {
            String plain = plain(name);
            Tag tag = isId3 ? OF_ID3.getOrDefault(plain, TAGS.get(plain)) : TAGS.get(plain);
            String text = tag == null ? "" : CleanText.of(value);
            if (tag != null && !text.isEmpty()) {
                read.putIfAbsent(tag, text);
            }
        });
        return read;
    }

    private static String ending(String path) {
        return path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static String plain(String name) {
        var plain = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c != ' ' && c != '-' && c != '_' && c != '/') {
                plain.append(Character.toLowerCase(c));
            }
        }
        return plain.toString();
    }

    private static Map<String, Tag> tags() {
        var tags = new HashMap<String, Tag>();
        put(tags, Tag.ALBUM, "album", "talb");
        put(tags, Tag.ALBUM_SORT, "albumsort", "sortalbum", "tsoa");
        put(tags, Tag.ALBUM_ARTIST, "albumartist", "tpe2");
        put(tags, Tag.ALBUM_ARTIST_SORT, "albumartistsort", "sortalbumartist", "tso2");
        put(tags, Tag.TITLE, "title", "tit2");
        put(tags, Tag.TITLE_SORT, "titlesort", "sortname", "tsot");
        put(tags, Tag.ARTIST, "artist", "tpe1", "author");
        put(tags, Tag.ARTIST_SORT, "artistsort", "sortartist", "tsop");
        put(tags, Tag.ARTISTS, "artists");
        put(tags, Tag.TRACK, "track", "tracknumber", "trck");
        put(tags, Tag.DISC, "disc", "discnumber", "tpos");
        put(tags, Tag.DISC_SUBTITLE, "discsubtitle", "setsubtitle", "tsst");
        put(tags, Tag.CATALOGUE_NUMBER, "catalognumber", "cataloguenumber", "catalog", "catalog#");
        put(tags, Tag.LABEL, "label", "publisher", "organization", "recordlabel", "tpub");
        put(tags, Tag.BARCODE, "barcode", "upc", "ean", "eanupn", "eanupc");
        put(tags, Tag.MEDIA, "media", "tmed", "sourcemedia");
        put(tags, Tag.DATE, "date", "year", "releasedate", "tdrc", "tyer", "tdrl");
        put(tags, Tag.ORIGINAL_DATE, "originaldate", "originalyear", "tdor", "tory");
        put(tags, Tag.COUNTRY, "releasecountry", "musicbrainzalbumreleasecountry");
        put(tags, Tag.RELEASE_TYPE, "releasetype", "musicbrainzalbumtype");
        put(tags, Tag.RELEASE_STATUS, "releasestatus", "musicbrainzalbumstatus");
        put(tags, Tag.COMPOSER, "composer", "tcom");
        put(tags, Tag.COMPOSER_SORT, "composersort", "sortcomposer", "tsoc");
        put(tags, Tag.LYRICIST, "lyricist");
        put(tags, Tag.WRITER, "writer", "songwriter");
        put(tags, Tag.ARRANGER, "arranger");
        put(tags, Tag.CONDUCTOR, "conductor", "tpe3");
        put(tags, Tag.PERFORMER, "performer");
        put(tags, Tag.REMIXER, "remixer", "mixartist", "tpe4");
        put(tags, Tag.PRODUCER, "producer");
        put(tags, Tag.ENGINEER, "engineer");
        put(tags, Tag.MIXER, "mixer");
        put(tags, Tag.WORK, "work", "wrk");
        put(tags, Tag.ISRC, "isrc", "tsrc");
        put(tags, Tag.MUSICBRAINZ_RECORDING, "musicbrainztrackid", "musicbrainzrecordingid");
        put(tags, Tag.MUSICBRAINZ_TRACK, "musicbrainzreleasetrackid");
        put(tags, Tag.MUSICBRAINZ_RELEASE, "musicbrainzalbumid", "musicbrainzreleaseid");
        put(tags, Tag.MUSICBRAINZ_ARTIST, "musicbrainzartistid");
        put(tags, Tag.MUSICBRAINZ_ALBUM_ARTIST, "musicbrainzalbumartistid");
        put(tags, Tag.MUSICBRAINZ_WORK, "musicbrainzworkid");
        return Map.copyOf(tags);
    }

    private static void put(Map<String, Tag> tags, Tag tag, String... names) {
        for (String name : names) {
            tags.put(name, tag);
        }
    }
}
