package gekiban.desk.texts;

import gekiban.catalogue.draft.Draft.ItemBuilder;
import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Credit;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Medium;
import gekiban.catalogue.model.PartialDate;
import gekiban.catalogue.model.Rating;
import gekiban.catalogue.model.Release;
import gekiban.catalogue.model.State;
import gekiban.catalogue.model.Text;
import gekiban.catalogue.model.Track;
import gekiban.catalogue.model.Value;
import gekiban.formats.prose.Page;
import gekiban.formats.prose.album.Album;
import gekiban.formats.prose.album.Stat;
import gekiban.formats.prose.source.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The albums of a text: releases with their stats and tracks. For one text. */
final class AlbumDraft {
    private final Page page;
    private final TextOrigin origin;
    private final DraftItems items;
    private final NearTracks near;
    private final List<List<ItemBuilder>> tracks = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();

    AlbumDraft(Page page, TextOrigin origin, DraftItems items, NearTracks near) {
        this.page = page;
        this.origin = origin;
        this.items = items;
        this.near = near;
    }

    /** The item of a track of an album, by their numbers on the page. */
    ItemBuilder track(int album, int track) {
        return tracks.get(album).get(track);
    }

    void write(ItemBuilder text) {
        for (int i = 0; i < page.albums().size(); i++) {
            var album = page.albums().get(i);
            var meant = page.meant().get(i);
            Optional<Id> numbered = near.numbered(album);
            Optional<Id> there =
                    numbered.or(() -> Id.of(meant.release())).or(() -> near.titled(album));
            boolean isGuess = numbered.isEmpty() && items.isGuess(there);
            var state = isGuess ? State.SUGGESTED : State.IMPORTED;
            String key = key(album, i);
            var release =
                    there.isPresent() ? items.there(there.get()) : items.item(Kind.RELEASE, key);
            items.means(meant.release(), release);
            items.means(key, release); // the page may name it by its title
            there.ifPresent(id -> items.means(id.toString(), release));
            release.as(state).at(items.line(album.titleSpan()));
            if (!album.title().isEmpty()) {
                release.says(Common.TITLE, DraftItems.title(album.title()));
            }
            for (Stat stat : album.stats()) {
                release.as(stat.isDoubtful() ? State.SUGGESTED : state);
                say(stat, release);
            }
            text.as(isGuess ? State.SUGGESTED : State.IMPORTED)
                    .at(items.line(album.span()))
                    .says(Text.ABOUT, Value.empty(), release);
            text.as(State.IMPORTED).at("");
            tracks.add(tracks(album, meant, key, release, state));
        }
    }

    private String key(Album album, int number) {
        String name = album.title().isEmpty() ? "of the text" : KnownThings.folded(album.title());
        String key = "release " + name;
        if (!keys.add(key)) {
            key += " " + (number + 1);
            keys.add(key);
        }
        return key;
    }

    private List<ItemBuilder> tracks(
            Album album, Page.Meant meant, String key, ItemBuilder release, State state) {
        var all = new ArrayList<ItemBuilder>();
        for (int i = 0; i < album.tracks().size(); i++) {
            var track = album.tracks().get(i);
            String disc = Integer.toString(Math.max(1, track.disc()));
            var medium = items.item(Kind.MEDIUM, key + " disc " + disc);
            String place = items.line(track.titleSpan());
            medium.as(state).at(place);
            medium.says(Medium.RELEASE, Value.empty(), release).says(Medium.NUMBER, disc);
            String number = Integer.toString(track.number());
            var item = items.item(Kind.TRACK, key + " " + disc + "-" + number + twice(all, number));
            var known = meant.tracks().get(i);
            KnownThings.id(known).ifPresent(item::is);
            items.means(known.key(), item);
            item.at(place).as(track.isGuessed() ? State.SUGGESTED : state);
            item.says(Track.MEDIUM, Value.empty(), medium).says(Track.NUMBER, number);
            item.as(state);
            if (!track.title().isBlank()) {
                item.says(Common.TITLE, DraftItems.title(track.title().strip()));
            }
            if (track.seconds() >= 0) {
                item.says(Common.LENGTH, Long.toString(track.seconds()));
            }
            rating(track.rating(), "", item);
            for (Stat stat : track.stats()) {
                item.as(stat.isDoubtful() ? State.SUGGESTED : state);
                say(stat, item);
            }
            all.add(item);
        }
        return all;
    }

    /** Two tracks of one number are a slip of the writer's, and two tracks. */
    private String twice(List<ItemBuilder> before, String number) {
        String end = "-" + number;
        long same =
                before.stream().filter(each -> each.key().split(" again")[0].endsWith(end)).count();
        return same == 0 ? "" : " again " + same;
    }

    private void say(Stat stat, ItemBuilder item) {
        item.at(items.line(stat.span()));
        boolean isRelease = item.kind() == Kind.RELEASE;
        for (var value : stat.values()) {
            String text = value.text();
            switch (stat.field()) {
                case ARTIST -> credit(Credit.ARTIST, value, item, stat.span());
                case COMPOSER -> credit(Credit.COMPOSER, value, item, stat.span());
                case ARRANGER -> credit(Credit.ARRANGER, value, item, stat.span());
                case LYRICIST -> credit(Credit.LYRICIST, value, item, stat.span());
                case PERFORMER -> credit(Credit.PERFORMER, value, item, stat.span());
                case CONDUCTOR -> credit(Credit.CONDUCTOR, value, item, stat.span());
                case PRODUCER -> credit(Credit.PRODUCER, value, item, stat.span());
                case COVER_ARTIST -> credit("cover artist", value, item, stat.span());
                case RATING -> rating(text, value.detail(), item);
                case GENRE -> item.says(Common.GENRE, Value.of(text, "who", origin.by()));
                default -> {
                    if (isRelease) {
                        sayOfRelease(stat, value, item);
                    } else {
                        note(stat, text, item);
                    }
                }
            }
        }
    }

    private void sayOfRelease(Stat stat, Stat.Value value, ItemBuilder item) {
        String text = value.text();
        switch (stat.field()) {
            case CATALOGUE_NUMBER -> item.says(Release.CATALOGUE_NUMBER, text);
            case BARCODE -> item.says(Release.BARCODE, text);
            case LABEL -> item.says(Release.LABEL, Value.of(text, "role", value.detail()));
            case DATE -> {
                if (PartialDate.of(text).isPresent()) {
                    item.says(Release.DATE, text);
                } else {
                    note(stat, text, item);
                }
            }
            case TOTAL_TIME -> item.says(Release.STATED_LENGTH, text);
            case SHOW ->
                    item.says(
                            Release.SHOW,
                            Value.empty(),
                            items.titled(Kind.SHOW, text, items.line(stat.span())));
            case TITLE, DISCS, TRACKS -> {} // the title stands above; the rest is counted
            default -> note(stat, text, item);
        }
    }

    private static void note(Stat stat, String text, ItemBuilder item) {
        item.says(Common.NOTE, (stat.label().isEmpty() ? "" : stat.label() + ": ") + text);
    }

    private void credit(String role, Stat.Value value, ItemBuilder item, Span span) {
        var name = items.person(value.text(), value.aliases(), items.line(span));
        item.says(Common.CREDIT, Credit.of(role).value(), name);
    }

    private void rating(String said, String best, ItemBuilder item) {
        Stars.of(said, best)
                .ifPresent(stars ->
                        item.says(
                                Common.RATING,
                                new Rating(stars, origin.by(), "music", origin.written(), "")
                                        .value()));
    }
}
