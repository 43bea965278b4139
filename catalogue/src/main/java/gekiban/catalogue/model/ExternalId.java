package gekiban.catalogue.model;

/**
 * What another catalogue calls a thing.
 *
 * @param site one of the constants, or another's word
 * @param id as that catalogue writes it
 */
public record ExternalId(String site, String id) {
    public static final String MUSICBRAINZ = "musicbrainz";
    public static final String VGMDB = "vgmdb";

    public static final String ANIDB = "anidb";
    public static final String MAL = "mal";
    public static final String ANILIST = "anilist";
    public static final String ANIMETHEMES = "animethemes";

    public Value value() {
        return Value.of(id, "site", site);
    }

    public static ExternalId of(Value value) {
        return new ExternalId(value.detail("site"), value.text());
    }
}
