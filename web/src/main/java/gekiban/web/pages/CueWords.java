package gekiban.web.pages;

import gekiban.catalogue.pages.UsePlaces.Place;
import gekiban.desk.pages.StripCue;
import gekiban.web.http.Holes;
import gekiban.web.http.Reader;
import gekiban.web.http.Times;
import org.jspecify.annotations.Nullable;

/** What is said of a cue in words. */
public final class CueWords {
    /** From here on the rest is not heard beside the music, decibels. */
    private static final double ALONE_DB = 12;

    private CueWords() {}

    /** The sentence of a cue, with a hole for its title. */
    public static Holes sentence(Reader reader, StripCue cue, @Nullable Place use) {
        Place place = use == null ? new Place(1, 1) : use;
        String people = String.join(", ", cue.track().people());
        return Holes.of(
                reader,
                "episode.say." + how(cue),
                "title",
                "from",
                Times.whole(cue.first().recordingMs() / 1000.0),
                "length",
                Math.round(cue.length()),
                "level",
                Math.abs(Math.round(cue.level().orElse(0))),
                "use",
                reader.say(
                        place.of() == 1 ? "episode.use.only" : "episode.use",
                        "k",
                        ordinal(reader, place.number()),
                        "n",
                        place.of()),
                "people",
                people.isEmpty() ? reader.say("show.composer.unknown") : people);
    }

    private static String how(StripCue cue) {
        double level = cue.level().orElse(ALONE_DB);
        return level >= ALONE_DB ? "alone" : level < 0 ? "under" : "over";
    }

    /** How loud the music is, in words; empty where nothing measured it. */
    public static String level(Reader reader, StripCue cue) {
        return cue.level().isEmpty()
                ? ""
                : reader.say(
                        "level." + how(cue),
                        "level",
                        Math.abs(Math.round(cue.level().getAsDouble())));
    }

    /** "heard, not yet confirmed", with where it lies and what it is, for screen readers. */
    public static String name(Reader reader, StripCue cue) {
        return reader.say(
                "cue.name",
                "from",
                Times.tenths(cue.start()),
                "to",
                Times.tenths(cue.start() + cue.length()),
                "code",
                cue.code(),
                "title",
                cue.track().title(),
                "state",
                reader.say("sign." + cue.sign()));
    }

    /** −18, with a true minus; empty where nothing measured it, or where the music is alone. */
    public static String column(StripCue cue) {
        double level = cue.level().orElse(ALONE_DB);
        return level >= ALONE_DB ? "" : Times.level(level);
    }

    /** "heard unsure": how it is drawn. */
    public static String drawn(StripCue cue) {
        return cue.sign().equals("unsure") ? "heard unsure" : cue.sign();
    }

    private static String ordinal(Reader reader, int number) {
        if (!reader.lang().equals("en")) {
            return Integer.toString(number);
        }
        int tens = number % 100;
        String ending =
                tens >= 11 && tens <= 13
                        ? "th"
                        : switch (number % 10) {
                            case 1 -> "st";
                            case 2 -> "nd";
                            case 3 -> "rd";
                            default -> "th";
                        };
        return number + ending;
    }
}
