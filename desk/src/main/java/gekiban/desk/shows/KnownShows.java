package gekiban.desk.shows;

import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.store.Facts;
import gekiban.formats.files.EpisodeFileName;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which shows of the catalogue new files belong to, by their names and by what lies beside them.
 */
public final class KnownShows {
    /** So many names are asked for at once. */
    private static final int AT_ONCE = 500;

    private KnownShows() {}

    /** Of these files, absolute, those that the catalogue knows. */
    public static Set<Path> filesIn(Facts facts, List<Path> files) {
        var known = new HashSet<Path>();
        for (int from = 0; from < files.size(); from += AT_ONCE) {
            var some = files.subList(from, Math.min(files.size(), from + AT_ONCE));
            facts.handle()
                    .createQuery(
                            """
                            select distinct f.text from fact f
                            where f.field = 'file' and f.text in (<paths>) and f.ended is null\
                            """)
                    .bindList("paths", some.stream().map(Path::toString).toList())
                    .mapTo(String.class)
                    .forEach(path -> known.add(Path.of(path)));
        }
        return known;
    }

    /**
     * The show of each file that is the next episode of one: a file in the same folder that is
     * called the same but for the number is an episode of it, or there is just one show of that
     * title.
     *
     * @param files absolute
     */
    public static Map<Path, Id> of(Facts facts, List<Path> files) {
        var beside = new HashMap<Path, Map<Called, Set<Id>>>();
        var shows = new LinkedHashMap<Path, Id>();
        for (Path file : files) {
            Path folder = file.getParent();
            Optional<Called> called = called(file);
            if (folder == null || called.isEmpty()) {
                continue;
            }
            var here = beside.computeIfAbsent(folder, each -> beside(facts, each));
            Set<Id> found = here.getOrDefault(called.get(), Set.of());
            Optional<Id> show =
                    found.size() == 1
                            ? found.stream().findFirst()
                            : found.isEmpty() && !called.get().title().isEmpty()
                                    ? Adding.showCalled(facts, called.get().title())
                                    : Optional.empty();
            show.ifPresent(id -> shows.put(file, id));
        }
        return shows;
    }

    /** How a file of an episode is called, but for its number: with its season, folded. */
    private record Called(String title, String folded) {
        @Override
        public boolean equals(@org.jspecify.annotations.Nullable Object other) {
            return other instanceof Called called && called.folded.equals(folded);
        }

        @Override
        public int hashCode() {
            return folded.hashCode();
        }
    }

    private static Optional<Called> called(Path file) {
        var name = EpisodeFileName.of(String.valueOf(file.getFileName()));
        boolean isEpisode =
                !name.number().isEmpty()
                        && (name.kind() == EpisodeFileName.Kind.EPISODE
                                || name.kind() == EpisodeFileName.Kind.SPECIAL);
        if (!isEpisode) {
            return Optional.empty();
        }
        boolean isFirst = name.season().isEmpty() || name.season().equals("1");
        String title = isFirst ? name.show() : name.show() + " " + name.season();
        return Optional.of(new Called(title, Titles.folded(title)));
    }

    /** What lies in a folder as episodes of the catalogue: how it is called, and of which shows. */
    private static Map<Called, Set<Id>> beside(Facts facts, Path folder) {
        String separator = folder.getFileSystem().getSeparator();
        String from = folder + separator;
        String to = folder + String.valueOf((char) (separator.charAt(0) + 1));
        var rows =
                facts.handle()
                        .createQuery(
                                """
                                select f.text, s.target from fact f
                                    join thing e on e.id = f.thing
                                    join fact s on s.thing = e.id and s.field = 'show'
                                where f.field = 'file' and f.text >= ? and f.text < ?
                                    and f.ended is null and f.state <> 'refused'
                                    and e.kind = 'episode' and e.ended is null
                                    and s.ended is null and s.state <> 'refused'\
                                """)
                        .bind(0, from)
                        .bind(1, to)
                        .map((row, context) ->
                                Map.entry(row.getString(1), new Id(Kind.SHOW, row.getLong(2))))
                        .list();
        var beside = new HashMap<Called, Set<Id>>();
        for (var row : rows) {
            Path file = Path.of(row.getKey());
            if (folder.equals(file.getParent())) {
                called(file)
                        .ifPresent(called ->
                                beside.computeIfAbsent(called, each -> new HashSet<>())
                                        .add(row.getValue()));
            }
        }
        return beside;
    }
}
