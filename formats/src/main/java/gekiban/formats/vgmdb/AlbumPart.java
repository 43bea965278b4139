package gekiban.formats.vgmdb;

import gekiban.catalogue.draft.Draft;
import gekiban.catalogue.draft.Draft.ItemBuilder;
import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.ExternalId;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Link;
import gekiban.catalogue.model.PartialDate;
import gekiban.catalogue.model.Release;
import gekiban.catalogue.model.State;
import gekiban.catalogue.model.Value;
import gekiban.formats.json.Node;
import gekiban.formats.json.Plain;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.regex.Pattern;

/** The album itself: everything but its discs. */
final class AlbumPart {
    private static final Pattern BARCODE = Pattern.compile("[0-9]{6,20}");

    private final Draft.Builder draft;
    private final int discs;

    AlbumPart(Draft.Builder draft, int discs) {
        this.draft = draft;
        this.discs = discs;
    }

    ItemBuilder read(Node json) {
        String address = json.address("vgmdb_link");
        String number = Numbers.of("album", json.text("link"));
        if (number.isEmpty()) {
            number = Numbers.of("album", address);
        }
        var release = draft.item(Kind.RELEASE, number.isEmpty() ? "release" : "release " + number);
        if (!number.isEmpty()) {
            release.says(Common.EXTERNAL_ID, new ExternalId(ExternalId.VGMDB, number).value());
        }
        if (!address.isEmpty()) {
            release.says(Common.LINK, new Link(address, "about", "VGMdb").value());
        }
        var names = json.textsByName("names");
        String name = json.text("name");
        if (!name.isEmpty()) {
            names.putIfAbsent(names.isEmpty() ? "en" : "name", name);
        }
        Sorts.say(names, release.at("names"));
        kinds(json, release);
        numbers(json, release);
        date(json, release);
        labels(json, release);
        new People(draft).read(json, release);
        products(json, release);
        new AlbumLinks(release).read(json);
        notes(json, release);
        return release;
    }

    private static void kinds(Node json, ItemBuilder release) {
        String classification = json.text("classification");
        var categories = new LinkedHashSet<>(json.texts("categories"));
        if (categories.isEmpty() && json.has("category")) {
            categories.add(json.text("category"));
        }
        release.at("classification");
        for (String each : classification.split(",")) {
            release.says(Release.KIND, kind(each));
        }
        note("Classification: ", classification, release);
        release.at("categories");
        for (String each : categories) {
            release.says(Release.KIND, each.equals("Audio Drama") ? "drama" : "");
            note("Category: ", each, release);
        }
    }

    private static String kind(String classification) {
        return switch (classification.strip().toLowerCase(Locale.ROOT)) {
            case "original soundtrack" -> "soundtrack";
            case "arrangement" -> "arrangement";
            case "drama" -> "drama";
            case "remix" -> "remix";
            case "live event" -> "live";
            default -> "";
        };
    }

    private void numbers(Node json, ItemBuilder release) {
        String printed = json.text("catalog");
        release.at("catalog");
        if (!printed.isEmpty() && !printed.equalsIgnoreCase("N/A")) {
            List<String> all = CatalogueNumbers.of(printed, discs);
            all.forEach(each -> release.says(Release.CATALOGUE_NUMBER, each));
            if (all.size() > 1) {
                release.says(Common.NOTE, "Catalogue number as printed: " + printed);
            }
        }
        String barcode = json.text("barcode");
        String digits = barcode.replace(" ", "").replace("-", "");
        if (BARCODE.matcher(digits).matches()) {
            release.at("barcode").says(Release.BARCODE, digits);
        } else if (!barcode.isEmpty() && !barcode.equalsIgnoreCase("N/A")) {
            json.trouble("barcode cannot be " + Plain.quoted(barcode));
        }
    }

    /** The scraper writes 2006-00-00 where only the year is known. */
    private static void date(Node json, ItemBuilder release) {
        String text = json.text("release_date");
        if (!text.isEmpty()) {
            PartialDate.of(text)
                    .ifPresentOrElse(
                            date -> release.at("release_date").says(Release.DATE, date.toString()),
                            () -> json.trouble("release_date cannot be " + Plain.quoted(text)));
        }
    }

    private static void labels(Node json, ItemBuilder release) {
        var organizations = json.objects("organizations");
        for (Node each : organizations) {
            label(each, each.text("role").toLowerCase(Locale.ROOT), release);
        }
        if (organizations.isEmpty()) {
            for (String role : List.of("publisher", "distributor")) {
                if (json.has(role)) {
                    label(json.object(role), role, release);
                }
            }
        }
    }

    private static void label(Node organization, String role, ItemBuilder release) {
        String name = oneOf(organization.textsByName("names"));
        if (name.isEmpty()) {
            organization.trouble("has no name");
        } else {
            release.at(organization.place()).says(Release.LABEL, Value.of(name, "role", role));
        }
    }

    private static String oneOf(SequencedMap<String, String> names) {
        return names.isEmpty() ? "" : names.getOrDefault("en", names.firstEntry().getValue());
    }

    private void products(Node json, ItemBuilder release) {
        for (Node product : json.objects("products")) {
            var names = product.textsByName("names");
            String link = product.text("link");
            if (names.isEmpty()) {
                product.trouble("has no name");
                note("VGMdb: ", link, release.at(product.place()));
                continue;
            }
            String number = Numbers.of("product", link);
            String key = number.isEmpty() ? oneOf(names) : "product/" + number;
            var show = draft.item(Kind.SHOW, "show " + key);
            show.at(product.place()).as(State.SUGGESTED);
            Sorts.say(names, show);
            if (!number.isEmpty()) {
                show.says(Common.EXTERNAL_ID, new ExternalId(ExternalId.VGMDB, number).value());
            }
            release.at(product.place())
                    .as(State.SUGGESTED)
                    .says(Release.SHOW, Value.empty(), show)
                    .as(State.IMPORTED);
        }
    }

    private static void notes(Node json, ItemBuilder release) {
        release.at("");
        note("Format: ", json.text("media_format"), release);
        note("Published: ", json.text("publish_format"), release);
        var price = json.object("release_price");
        String amount = price.text("price");
        if (!amount.isEmpty() && !amount.equals("Unknown")) {
            note("Price: ", (amount + " " + price.text("currency")).strip(), release);
        }
        json.objects("release_events")
                .forEach(each -> note("Released at ", each.text("name"), release));
        note("Platforms: ", String.join(", ", json.texts("platforms")), release);
        release.says(Common.NOTE, json.lines("notes"));
    }

    private static void note(String what, String text, ItemBuilder release) {
        if (!text.isEmpty()) {
            release.says(Common.NOTE, what + text);
        }
    }
}
