package gekiban.desk.reviews;

import gekiban.catalogue.model.Fact;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Text;
import gekiban.catalogue.store.Facts;
import gekiban.catalogue.store.History;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The versions of a review. */
public final class Versions {
    /** What one person saves in one sitting is told in one line, by its last. */
    private static final Duration SITTING = Duration.ofMinutes(10);

    private static final Set<String> BODIES = Set.of(Text.BODY.name(), Text.DRAFT.name());

    private Versions() {}

    /**
     * What was kept in one sitting.
     *
     * @param version number of the fact that holds the body
     * @param at when it was kept last, ISO 8601 in UTC
     * @param saves how often it was saved in that sitting
     * @param body the text
     */
    public record Version(long version, String at, String who, int saves, String body) {}

    private record Kept(Fact body, String at, String who) {}

    /** All bodies that a review ever had, the last first. */
    public static List<Version> of(Facts facts, Id id) {
        var versions = new ArrayList<Version>();
        for (Kept kept : all(facts, id)) {
            int last = versions.size() - 1;
            if (last >= 0 && isOneSitting(versions.get(last), kept)) {
                Version later = versions.get(last);
                versions.set(
                        last,
                        new Version(
                                later.version(),
                                later.at(),
                                later.who(),
                                later.saves() + 1,
                                later.body()));
            } else {
                versions.add(
                        new Version(
                                kept.body().number(),
                                kept.at(),
                                kept.who(),
                                1,
                                kept.body().text()));
            }
        }
        return versions;
    }

    private static boolean isOneSitting(Version later, Kept earlier) {
        // Where words went, what had them stays in sight.
        return later.who().equals(earlier.who())
                && later.body().length() >= earlier.body().text().length()
                && Duration.between(Instant.parse(earlier.at()), Instant.parse(later.at()))
                                .compareTo(SITTING)
                        < 0;
    }

    private static List<Kept> all(Facts facts, Id id) {
        var all = new ArrayList<Kept>();
        for (var edit : new History(facts).of(id)) {
            for (var change : edit.changes()) {
                change.after()
                        .filter(fact -> BODIES.contains(fact.field().name()))
                        .ifPresent(fact ->
                                all.add(new Kept(fact, edit.edit().at(), edit.edit().who())));
            }
        }
        return all;
    }

    /** The text of one version; empty where the review never had it. */
    public static Optional<String> body(Facts facts, Id id, long version) {
        return all(facts, id).stream()
                .map(Kept::body)
                .filter(body -> body.number() == version)
                .findFirst()
                .map(Fact::text);
    }
}
