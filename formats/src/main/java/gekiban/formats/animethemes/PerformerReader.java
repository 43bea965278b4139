package gekiban.formats.animethemes;

import gekiban.catalogue.draft.Draft;
import gekiban.catalogue.model.Artist;
import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Credit;
import gekiban.catalogue.model.ExternalId;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Name;
import gekiban.catalogue.model.Value;
import gekiban.formats.anime.Json;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Who performs a song.
 *
 * <p>An {@code alias} is another name of the artist, and the one that is credited. An {@code as} is
 * the character or the member of a unit that the artist performs as; which of them is not said, so
 * that it is no name of the artist and stays a note of the credit.
 */
final class PerformerReader {
    private PerformerReader() {}

    static void says(Draft.Builder draft, Draft.ItemBuilder song, JsonNode said) {
        for (JsonNode performance : Json.few(said.path("performances"))) {
            performance(draft, song, performance);
        }
        for (JsonNode artist : Json.few(said.path("artists"))) {
            // The older service has what is said of artist and song in the artist.
            var pivot = artist.has("artistsong") ? artist.path("artistsong") : artist;
            credit(draft, song, artist, Json.text(pivot, "alias"), Json.text(pivot, "as"), "");
        }
    }

    private static void performance(
            Draft.Builder draft, Draft.ItemBuilder song, JsonNode performance) {
        String alias = Json.text(performance, "alias");
        String as = Json.text(performance, "as");
        var artist = performance.path("artist");
        var group = artist.has("group") ? artist.path("group") : artist;
        var member = artist.has("member") ? artist.path("member") : performance.path("member");
        var whole = credit(draft, song, group, alias, as, "");
        if (!member.isObject()) {
            return;
        }
        var one =
                credit(
                        draft,
                        song,
                        member,
                        Json.line(Json.any(performance, "memberAlias", "member_alias")),
                        Json.line(Json.any(performance, "memberAs", "member_as")),
                        whole.isEmpty() ? "" : "of " + name(group));
        if (one.isPresent() && whole.isPresent() && !one.get().key().equals(whole.get().key())) {
            whole.get().says(Artist.KIND, "group");
            one.get().says(Artist.MEMBER_OF, Value.empty(), whole.get());
        }
    }

    /** Says that an artist performs the song; gives the artist, or empty where there is no name. */
    private static Optional<Draft.ItemBuilder> credit(
            Draft.Builder draft,
            Draft.ItemBuilder song,
            JsonNode said,
            String alias,
            String as,
            String of) {
        String name = name(said);
        String credited = alias.isEmpty() ? name : alias;
        if (credited.isEmpty()) {
            return Optional.empty();
        }
        String slug = Json.text(said, "slug");
        var artist =
                draft.item(
                        Kind.ARTIST,
                        "artist animethemes "
                                + (!slug.isEmpty() ? slug : name.isEmpty() ? alias : name));
        if (!slug.isEmpty()) {
            artist.says(Common.EXTERNAL_ID, new ExternalId(ExternalId.ANIMETHEMES, slug).value());
        }
        String original = Json.text(said, "name", "native");
        for (String each : new String[] {name, original, credited}) {
            if (!each.isEmpty()) {
                draft.name(each).says(Name.ARTIST, Value.empty(), artist);
            }
        }
        if (!credited.equals(name) && !name.isEmpty()) {
            draft.name(credited).says(Name.KIND, "credited_as");
        }
        String role = as.isEmpty() ? "" : "as " + as;
        String note = role.isEmpty() || of.isEmpty() ? role + of : role + ", " + of;
        song.says(
                Common.CREDIT,
                Credit.of(Credit.PERFORMER).value().with("note", note),
                draft.name(credited));
        return Optional.of(artist);
    }

    private static String name(JsonNode artist) {
        return AnimeReader.text(artist.path("name"), "main", "romaji", "native");
    }
}
