package gekiban.desk.shows;

import gekiban.catalogue.draft.Draft;
import gekiban.catalogue.intake.Intake;
import gekiban.catalogue.intake.Report;
import gekiban.catalogue.labels.Labels;
import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Entry;
import gekiban.catalogue.model.Fact;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.State;
import gekiban.catalogue.store.Edit;
import gekiban.catalogue.store.Facts;
import gekiban.catalogue.store.Store;
import gekiban.catalogue.store.StoreTrouble;
import gekiban.desk.shows.FolderScan.Found;
import gekiban.formats.files.FolderGuess.AlbumGuess;
import gekiban.formats.files.FolderGuess.ShowGuess;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Takes the shows and albums of a folder into the catalogue, after a person saw what they seem to
 * be. One edit; the same folder again changes only what changed in it.
 */
public final class Adding {
    private final Store store;
    private final FolderDrafts drafts;

    public Adding(Store store, FolderDrafts drafts) {
        this.store = store;
        this.drafts = drafts;
    }

    /**
     * What a person decided.
     *
     * @param shows the show of the catalogue that a guess is, by its place among the guesses; those
     *     that are not there are new, or the one of just that title
     * @param isSure whether a person looked at it: else all is a suggestion
     */
    public record Choice(Map<Integer, Id> shows, boolean isSure) {
        public Choice {
            shows = Map.copyOf(shows);
        }
    }

    /**
     * What became of it.
     *
     * @param shows the shows, in the order of the guesses
     * @param releases the releases, in the order of the guesses
     * @param reports what was new, by what was read
     */
    public record Added(List<Id> shows, List<Id> releases, Map<String, Report> reports) {
        public Added {
            shows = List.copyOf(shows);
            releases = List.copyOf(releases);
            reports = new LinkedHashMap<>(reports);
        }
    }

    /** The show of the catalogue that is called just so; empty when there are none or many. */
    public static Optional<Id> showCalled(Facts facts, String title) {
        var found =
                facts.handle()
                        .createQuery(
                                """
                                select distinct t.id from fact f join thing t on t.id = f.thing
                                where t.kind = 'show' and t.ended is null and f.field = 'title'
                                    and f.text = ? collate nocase and f.ended is null
                                    and f.state <> 'refused'\
                                """)
                        .bind(0, title)
                        .mapTo(Long.class)
                        .list();
        return found.size() == 1
                ? Optional.of(new Id(Kind.SHOW, found.getFirst()))
                : Optional.empty();
    }

    /** The show of the catalogue that a guess is taken for, where a person says nothing else. */
    public static Optional<Id> showMeant(Facts facts, ShowGuess guess) {
        return showCalled(facts, FolderDrafts.title(guess));
    }

    /** Takes it in. */
    public Added add(Found found, Choice choice, String who)
            throws IOException, InterruptedException {
        var read = new LinkedHashMap<String, Draft>();
        var state = choice.isSure() ? State.IMPORTED : State.SUGGESTED;
        for (ShowGuess show : found.guess().shows()) {
            read.put(FolderDrafts.showKey(show), drafts.show(found, show, state));
        }
        int shows = read.size();
        for (AlbumGuess album : found.guess().albums()) {
            read.put(FolderDrafts.albumKey(found, album), drafts.album(found, album, state));
        }
        return store.edit(
                        who,
                        "added " + found.folder(),
                        edit -> take(edit, found, List.copyOf(read.values()), shows, choice))
                .answer();
    }

    private static Added take(Edit edit, Found found, List<Draft> read, int shows, Choice choice)
            throws StoreTrouble {
        var showIds = new ArrayList<Id>();
        var releases = new ArrayList<Id>();
        var reports = new LinkedHashMap<String, Report>();
        for (int i = 0; i < read.size(); i++) {
            Draft draft = FilesSaidBefore.in(read.get(i), edit.facts());
            long source = edit.source(draft.source());
            boolean isShow = i < shows;
            Optional<Id> show =
                    isShow
                            ? showOf(edit.facts(), found.guess().shows().get(i), i, choice)
                            : showOfAlbum(
                                    edit.facts(),
                                    found.guess().albums().get(i - shows),
                                    found,
                                    showIds);
            if (show.isPresent() && !knows(edit, source)) {
                edit.know(source, FolderDrafts.SHOW, show.get());
            }
            Draft taken = show.isEmpty() && !isShow ? FolderDrafts.withoutShow(draft) : draft;
            reports.put(draft.source().address(), Intake.within(edit, taken));
            if (isShow) {
                showIds.add(known(edit, source, FolderDrafts.SHOW));
            } else {
                releases.add(known(edit, source, FolderDrafts.RELEASE));
            }
        }
        return new Added(showIds, releases, reports);
    }

    private static boolean knows(Edit edit, long source) {
        return find(edit, source, FolderDrafts.SHOW).isPresent();
    }

    private static Id known(Edit edit, long source, String key) throws StoreTrouble {
        return find(edit, source, key)
                .orElseThrow(() -> new StoreTrouble("nothing was made of " + key));
    }

    private static Optional<Id> find(Edit edit, long source, String key) {
        return edit.facts()
                .handle()
                .createQuery(
                        """
                        select t.id from source_item i join thing t on t.id = i.thing
                        where i.source = ? and i.key = ? and t.ended is null\
                        """)
                .bind(0, source)
                .bind(1, key)
                .mapTo(Long.class)
                .findFirst()
                .flatMap(edit.facts()::thing);
    }

    private static Optional<Id> showOf(Facts facts, ShowGuess guess, int place, Choice choice) {
        Id chosen = choice.shows().get(place);
        return chosen != null ? Optional.of(chosen) : showCalled(facts, FolderDrafts.title(guess));
    }

    /** The show whose title the album's has in it; the only show, where there is only one. */
    private static Optional<Id> showOfAlbum(
            Facts facts, AlbumGuess album, Found found, List<Id> shows) {
        if (shows.size() <= 1) {
            return shows.stream().findFirst();
        }
        var labels = new Labels(facts);
        String title = Titles.folded(album.title());
        for (int i = 0; i < shows.size(); i++) {
            var names = new ArrayList<String>();
            names.add(found.guess().shows().get(i).title());
            facts.entry(shows.get(i)).map(Entry::facts).orElse(List.of()).stream()
                    .filter(fact -> fact.field().equals(Common.TITLE))
                    .map(Fact::text)
                    .forEach(names::add);
            names.add(labels.of(shows.get(i)).title());
            if (names.stream()
                    .map(Titles::folded)
                    .anyMatch(each -> !each.isEmpty() && title.contains(each))) {
                return Optional.of(shows.get(i));
            }
        }
        return Optional.empty();
    }
}
