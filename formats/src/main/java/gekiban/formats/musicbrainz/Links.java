package gekiban.formats.musicbrainz;

import gekiban.catalogue.draft.Draft.ItemBuilder;
import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Link;
import gekiban.formats.json.Node;
import gekiban.formats.json.Once;

/** Relations to pages. */
final class Links {
    private Links() {}

    static void relation(Once once, Node relation, ItemBuilder item) {
        String address = relation.object("url").address("resource");
        if (address.isEmpty()) {
            return;
        }
        String type = relation.text("type");
        String kind =
                switch (type) {
                    case "purchase for mail-order", "purchase for download", "amazon asin" -> "buy";
                    case "free streaming", "streaming", "streaming music", "download for free" ->
                            "listen";
                    default -> "about";
                };
        item.at(relation.place());
        once.says(item, Common.LINK, new Link(address, kind, type).value());
    }
}
