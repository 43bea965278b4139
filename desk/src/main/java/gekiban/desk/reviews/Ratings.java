package gekiban.desk.reviews;

import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Entry;
import gekiban.catalogue.model.Fact;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Rating;
import gekiban.catalogue.model.Source;
import gekiban.catalogue.model.State;
import gekiban.catalogue.store.Facts;
import gekiban.catalogue.store.NewFact;
import gekiban.catalogue.store.Store;
import gekiban.desk.catalogue.Refused;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Who gives how many stars, to the music or to the show. */
public final class Ratings {
    public static final String MUSIC = "music";
    public static final String SHOW = "show";

    private static final int LONGEST_NOTE = 500;

    private Ratings() {}

    /** What is said of a thing, the latest first. */
    public static List<Rating> of(Entry entry) {
        return entry.all(Common.RATING).stream()
                .sorted(
                        Comparator.comparing((Fact fact) -> fact.value().detail("on"))
                                .thenComparingLong(Fact::number)
                                .reversed())
                .map(fact -> named(fact, entry.id().kind()))
                .toList();
    }

    /** Who said it where it does not say who; and what it is of where that is plain. */
    private static Rating named(Fact fact, Kind kind) {
        Rating rating = Rating.of(fact.value());
        String plain = kind == Kind.SHOW || kind == Kind.EPISODE ? SHOW : MUSIC;
        return new Rating(
                rating.stars(),
                rating.who().isEmpty() ? fact.source().name() : rating.who(),
                rating.of().isEmpty() ? plain : rating.of(),
                rating.on(),
                rating.note());
    }

    /** What people think of a thing now, one of each person and sort, and what they thought. */
    public static List<Opinion> opinions(Facts facts, Id id) {
        var opinions = new LinkedHashMap<List<String>, List<Rating>>();
        facts.entry(id)
                .map(Ratings::of)
                .orElse(List.of())
                .forEach(each ->
                        opinions.computeIfAbsent(
                                        List.of(each.who(), each.of()),
                                        key -> new java.util.ArrayList<>())
                                .add(each));
        return opinions.values().stream()
                .map(all -> new Opinion(all.getFirst(), all.subList(1, all.size())))
                .toList();
    }

    /**
     * What somebody thinks.
     *
     * @param before what they thought earlier, the latest first
     */
    public record Opinion(Rating now, List<Rating> before) {
        public Opinion {
            before = List.copyOf(before);
        }
    }

    /** The last that somebody gave. */
    static Optional<Rating> latest(List<Rating> latestFirst, String who, String of) {
        return latestFirst.stream()
                .filter(each -> each.who().equals(who) && each.of().equals(of))
                .findFirst();
    }

    /** Whether things of a kind are rated. */
    public static boolean isRated(Kind kind) {
        return kind.field(Common.RATING.name()).isPresent();
    }

    /**
     * Gives stars. What the same person gave on the same day ends; what they gave before stays.
     *
     * @param of {@link #MUSIC} or {@link #SHOW}
     * @return the edit; empty where the same was said already
     * @throws Refused when it cannot be given
     */
    public static OptionalLong rate(
            Store store, String who, Id id, String stars, String of, String note, LocalDate today)
            throws IOException {
        if (!isRated(id.kind())) {
            throw new Refused("a " + id.kind().word() + " gets no stars");
        }
        if (!Common.RATING.choices().contains(stars)) {
            throw new Refused("'" + stars + "' is no number of half stars from 0 to 5");
        }
        if (!of.equals(MUSIC) && !of.equals(SHOW) || note.length() > LONGEST_NOTE) {
            throw new Refused("stars are given to the music or to the show, with a short note");
        }
        var value = new Rating(stars, who, of, today.toString(), note.strip()).value();
        return store.edit(
                        who,
                        "rated " + id,
                        edit -> {
                            Entry entry =
                                    edit.facts()
                                            .entry(id)
                                            .orElseThrow(() -> new Refused("no " + id + " here"));
                            OptionalLong replaced = OptionalLong.empty();
                            for (Fact fact : entry.all(Common.RATING)) {
                                var said = Rating.of(fact.value());
                                if (fact.value().equals(value)) {
                                    return entry.id();
                                }
                                if (said.who().equals(who)
                                        && said.of().equals(of)
                                        && said.on().equals(today.toString())) {
                                    edit.end(fact.number());
                                    replaced = OptionalLong.of(fact.number());
                                }
                            }
                            edit.add(
                                    new NewFact(
                                            entry.id(),
                                            Common.RATING,
                                            value,
                                            Optional.empty(),
                                            Optional.empty(),
                                            edit.source(Source.person(who)),
                                            "",
                                            State.ENTERED,
                                            replaced));
                            return entry.id();
                        })
                .number();
    }

    /** ★★★★½ */
    public static String stars(String number) {
        double stars = Things.seconds(number).orElse(0);
        int whole = (int) stars;
        return number.isEmpty()
                ? ""
                : whole == 0 && stars == 0 ? "☆" : "★".repeat(whole) + (stars > whole ? "½" : "");
    }
}
