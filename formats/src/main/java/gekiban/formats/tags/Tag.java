package gekiban.formats.tags;

/** What a tag means, however a kind of file spells it. */
public enum Tag {
    ALBUM,
    ALBUM_SORT,
    ALBUM_ARTIST,
    ALBUM_ARTIST_SORT,
    TITLE,
    TITLE_SORT,
    /** As printed: several names with words between them are one text. */
    ARTIST,
    ARTIST_SORT,
    /** The same, each by themselves. */
    ARTISTS,
    TRACK,
    DISC,
    DISC_SUBTITLE,
    CATALOGUE_NUMBER,
    LABEL,
    BARCODE,
    MEDIA,
    DATE,
    ORIGINAL_DATE,
    COUNTRY,
    RELEASE_TYPE,
    RELEASE_STATUS,
    COMPOSER,
    COMPOSER_SORT,
    LYRICIST,
    WRITER,
    ARRANGER,
    CONDUCTOR,
    /** "Name (instrument)". */
    PERFORMER,
    REMIXER,
    PRODUCER,
    ENGINEER,
    MIXER,
    WORK,
    ISRC,
    /** The recording's id, whatever its tag is called. */
    MUSICBRAINZ_RECORDING,
    /** The id of the track of the release. */
    MUSICBRAINZ_TRACK,
    MUSICBRAINZ_RELEASE,
    MUSICBRAINZ_ARTIST,
    MUSICBRAINZ_ALBUM_ARTIST,
    MUSICBRAINZ_WORK
}
