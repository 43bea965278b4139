package gekiban.formats.vgmdb;

import gekiban.catalogue.draft.Draft.ItemBuilder;
import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Link;
import gekiban.formats.json.Node;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Pages about an album, where to buy it, and its relatives. */
final class AlbumLinks {
    private final ItemBuilder release;

    AlbumLinks(ItemBuilder release) {
        this.release = release;
    }

    void read(Node json) {
        json.objects("reprints").forEach(each -> album(each, "reprint"));
        if (json.has("bootleg_of")) {
            album(json.object("bootleg_of"), "bootleg of");
        }
        json.objects("related").forEach(each -> album(each, "related"));
        // Those of VGMdb's own market place have no whole address.
        json.objects("stores").stream()
                .filter(each -> each.text("link").startsWith("http"))
                .forEach(each -> page(each, "buy", each.text("name")));
        var websites = json.object("websites");
        for (String sort : websites.names()) {
            String kind = sort.equals("Commercial") ? "buy" : "about";
            websites.objects(sort).forEach(each -> page(each, kind, each.text("name")));
        }
    }

    private void album(Node other, String kind) {
        String address = Numbers.albumAddress(other.text("link"));
        String catalog = other.text("catalog");
        var names = other.textsByName("names");
        String note =
                Stream.of(
                                catalog.equals("N/A") ? "" : catalog,
                                other.text("note"),
                                names.isEmpty() ? "" : names.firstEntry().getValue())
                        .filter(each -> !each.isEmpty())
                        .collect(Collectors.joining(", "));
        release.at(other.place());
        if (!address.isEmpty()) {
            release.says(Common.LINK, new Link(address, kind, note).value());
        } else if (!note.isEmpty()) {
            release.says(Common.NOTE, kind + ": " + note);
        } else {
            other.trouble("says nothing");
        }
    }

    private void page(Node page, String kind, String note) {
        String address = page.address("link");
        if (!address.isEmpty()) {
            release.at(page.place()).says(Common.LINK, new Link(address, kind, note).value());
        }
    }
}
