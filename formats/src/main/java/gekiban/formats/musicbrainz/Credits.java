package gekiban.formats.musicbrainz;

import gekiban.catalogue.draft.Draft.ItemBuilder;
import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Credit;
import gekiban.formats.json.Node;
import gekiban.formats.json.Once;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Who did what: artist credits, and relations to artists. */
final class Credits {
    /** Attributes that say how somebody did it, not on which instrument. */
    private static final Set<String> MANNERS =
            Set.of(
                    "additional",
                    "assistant",
                    "associate",
                    "co",
                    "executive",
                    "guest",
                    "minor",
                    "original",
                    "partial",
                    "pre",
                    "solo",
                    "task",
                    "time",
                    "transliterated");

    private final Artists artists;
    private final Once once;

    Credits(Artists artists, Once once) {
        this.artists = artists;
        this.once = once;
    }

    /**
     * Reads the artist credit of a release, a track or a recording.
     *
     * @return whether it is credited to Various Artists or the like
     */
    boolean artistCredit(Node credited, ItemBuilder item) {
        boolean isNobody = false;
        String join = "";
        Optional<ItemBuilder> character = Optional.empty();
        for (Node each : credited.objects("artist-credit")) {
            var artist = each.object("artist");
            String text = each.text("name");
            String before = join;
            join = each.text("joinphrase");
            if (Artists.isNobody(artist)) {
                isNobody = true;
                continue;
            }
            if (Artists.isCharacter(artist) && isVoiceOf(join)) {
                character = artists.character(artist, text);
                continue;
            }
            var name = artists.name(artist, text);
            if (name.isEmpty()) {
                each.trouble("nobody is named");
                continue;
            }
            var value = Credit.of(Credit.ARTIST).value();
            item.at(each.place());
            if (character.isPresent()) {
                item.says(Common.CREDIT, value, name.get(), character.get());
                character = Optional.empty();
            } else {
                once.says(item, Common.CREDIT, value.with("note", words(before)), name.get());
            }
        }
        return isNobody;
    }

    /** "(CV: " and "(CV." are how a Japanese sleeve says who speaks a character. */
    private static boolean isVoiceOf(String join) {
        String lower = join.toLowerCase(Locale.ROOT);
        return lower.contains("cv") || lower.contains("c.v") || lower.contains("starring");
    }

    /** A phrase such as "feat."; nothing of one that only divides: ", " or " & ". */
    private static String words(String join) {
        boolean hasLetter = join.codePoints().anyMatch(Character::isLetter);
        return hasLetter && !join.equals("and") ? join : "";
    }

    /** Reads a relation to an artist. */
    void relation(Node relation, ItemBuilder item) {
        var artist = relation.object("artist");
        String type = relation.text("type");
        if (Artists.isNobody(artist)) {
            return;
        }
        var name = artists.name(artist, relation.text("target-credit"));
        if (type.isEmpty() || name.isEmpty()) {
            relation.trouble(type.isEmpty() ? "says not as what" : "nobody is named");
            return;
        }
        var manners = new ArrayList<String>();
        var played = new ArrayList<String>();
        for (String attribute : relation.texts("attributes")) {
            (MANNERS.contains(attribute) ? manners : played).add(attribute);
        }
        String role =
                switch (type) {
                    case "vocal" -> "vocals";
                    case "instrument", "performing orchestra" -> Credit.PERFORMER;
                    case "instrument arranger", "vocal arranger" -> Credit.ARRANGER;
                    default -> type;
                };
        boolean isPlayed = type.equals("instrument") || type.equals("instrument arranger");
        if (!isPlayed) {
            manners.addAll(played);
        }
        switch (type) {
            case "performing orchestra" -> manners.addFirst("orchestra");
            case "vocal arranger" -> manners.addFirst("vocals");
            default -> {}
        }
        item.at(relation.place());
        String note = String.join(", ", manners);
        for (String instrument : isPlayed && !played.isEmpty() ? played : List.of("")) {
            var value = new Credit(role, instrument, "", "").value().with("note", note);
            once.says(item, Common.CREDIT, value, name.get());
        }
    }
}
