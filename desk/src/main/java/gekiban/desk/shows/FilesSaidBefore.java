package gekiban.desk.shows;

import gekiban.catalogue.draft.Claim;
import gekiban.catalogue.draft.Draft;
import gekiban.catalogue.draft.Item;
import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Entry;
import gekiban.catalogue.model.Fact;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.MediaFile;
import gekiban.catalogue.model.Source;
import gekiban.catalogue.model.Track;
import gekiban.catalogue.model.Value;
import gekiban.catalogue.store.Facts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a source said of files before they were heard. Once the listening says what sounds in them,
 * the source need not say it too: it goes on saying what it said, and nothing is new. So do the
 * lengths of tracks and recordings that it took from the files: a decoder counts a lossy file some
 * milliseconds otherwise than its header does.
 */
final class FilesSaidBefore {
    private final Source source;

    /** What the source said, by path, of files whose sound the listening says. */
    private final Map<String, MediaFile> before = new HashMap<>();

    /** Which sound the listening says is in them. */
    private final Map<String, String> heard = new HashMap<>();

    private FilesSaidBefore(Draft draft, Facts facts) {
        this.source = draft.source();
        var paths =
                draft.items().stream()
                        .flatMap(item -> item.claims().stream())
                        .filter(FilesSaidBefore::isHeardFile)
                        .map(claim -> claim.value().text())
                        .distinct()
                        .toList();
        if (!paths.isEmpty()) {
            for (Entry entry : facts.entries(withFileAt(paths, facts)).values()) {
                entry.all(Common.FILE).forEach(this::note);
            }
        }
    }

    /** The draft, with files as its source said them before where only their sound is new. */
    static Draft in(Draft draft, Facts facts) {
        var said = new FilesSaidBefore(draft, facts);
        if (said.before.isEmpty()) {
            return draft;
        }
        var kept = said.kept(draft);
        var items =
                draft.items().stream().map(item -> asBefore(item, kept.get(item.key()))).toList();
        return new Draft(draft.source(), items, draft.troubles());
    }

    /** A file as its source would say it now and as it said it. */
    private record Kept(MediaFile now, MediaFile then) {}

    /** By the keys of the tracks and episodes that the files are, and of what is recorded there. */
    private Map<String, Kept> kept(Draft draft) {
        var kept = new HashMap<String, Kept>();
        for (Item item : draft.items()) {
            item.claims().stream()
                    .flatMap(claim -> kept(claim).stream())
                    .findFirst()
                    .ifPresent(file -> {
                        kept.put(item.key(), file);
                        item.claims().stream()
                                .filter(claim -> claim.field().equals(Track.RECORDING))
                                .forEach(claim -> kept.put(claim.target(), file));
                    });
        }
        return kept;
    }

    private static boolean isHeardFile(Claim claim) {
        return claim.field().equals(Common.FILE) && !MediaFile.of(claim.value()).sound().isEmpty();
    }

    private static List<Id> withFileAt(List<String> paths, Facts facts) {
        return facts.handle()
                .createQuery(
                        """
                        select distinct t.id, t.kind from fact f join thing t on t.id = f.thing
                        where f.field = 'file' and f.text in (<paths>) and f.ended is null
                            and f.state <> 'refused' and t.ended is null\
                        """)
                .bindList("paths", paths)
                .map((row, context) ->
                        new Id(Kind.of(row.getString(2)).orElseThrow(), row.getLong(1)))
                .list();
    }

    private void note(Fact fact) {
        var file = MediaFile.of(fact.value());
        if (fact.source().equals(source) && file.sound().isEmpty()) {
            before.put(file.path(), file);
        } else if (fact.source().equals(HeardCues.SOURCE)) {
            heard.put(file.path(), file.sound());
        }
    }

    private Optional<Kept> kept(Claim claim) {
        if (!isHeardFile(claim)) {
            return Optional.empty();
        }
        var now = MediaFile.of(claim.value());
        return Optional.ofNullable(before.get(now.path()))
                .filter(then -> then.edition().equals(now.edition()))
                .filter(then -> now.sound().equals(heard.get(now.path())))
                .map(then -> new Kept(now, then));
    }

    private static Item asBefore(Item item, @Nullable Kept kept) {
        return kept == null
                ? item
                : item.with(item.claims().stream().map(claim -> asBefore(claim, kept)).toList());
    }

    private static Claim asBefore(Claim claim, Kept kept) {
        if (claim.value().equals(kept.now().value())) {
            return with(claim, kept.then().value());
        }
        boolean isItsLength =
                claim.field().equals(Common.LENGTH)
                        && claim.value().text().equals(kept.now().seconds());
        return isItsLength && !kept.then().seconds().isEmpty()
                ? with(claim, Value.of(kept.then().seconds()))
                : claim;
    }

    private static Claim with(Claim claim, Value value) {
        return new Claim(
                claim.field(),
                value,
                claim.target(),
                claim.second(),
                claim.state(),
                claim.place(),
                claim.source());
    }
}
