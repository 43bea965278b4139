package gekiban.studio.notation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What stands before the music: fields up to {@code K:}, and directives. Filled line by line. */
final class Header {
    private static final double TAIL_SECONDS = 3.5;
    private static final double ROOM = .35; // where a voice says nothing about it
    private static final double HUMAN_MS = 8;
    private static final double DEFAULT_QUARTERS_PER_MINUTE = 120;
    private static final Pattern LENGTH = Pattern.compile("([1-9]\\d?)/([1-9]\\d?)");
    private static final Pattern TEMPO =
            Pattern.compile("([1-9]\\d?)/([1-9]\\d?)=(\\d{1,3}(?:\\.\\d+)?)");

    private final List<Part> parts = new ArrayList<>();
    private String title = "";
    private String composer = "";
    private @Nullable Fraction bar;
    private String meter = "";
    private Fraction unit = new Fraction(1, 8);
    private double quartersPerMinute = DEFAULT_QUARTERS_PER_MINUTE;
    private @Nullable KeySignature key;
    private @Nullable Directives track;

    /** Takes a field such as {@code M:4/4}. */
    void field(Place place, char name, String value) throws UnreadableScore {
        switch (name) {
            case 'X', 'N' -> {} // numbers and remarks are for people
            case 'T' -> title = title.isEmpty() ? value : title;
            case 'C' -> composer = value;
            case 'M' -> {
                bar = length(place, name, value);
                meter = value;
            }
            case 'L' -> unit = length(place, name, value);
            case 'Q' -> quartersPerMinute = quartersPerMinute(place, value);
            case 'K' -> {
                try {
                    key = KeySignature.of(value);
                } catch (IllegalArgumentException e) {
                    throw place.trouble(String.valueOf(e.getMessage()));
                }
            }
            default -> throw place.trouble("unknown field '" + name + ":'");
        }
    }

    private static Fraction length(Place place, char name, String value) throws UnreadableScore {
        Matcher length = LENGTH.matcher(value);
        if (!length.matches()) {
            throw place.trouble(name + ":" + value + " is no length such as 4/4");
        }
        return new Fraction(Long.parseLong(length.group(1)), Long.parseLong(length.group(2)));
    }

    /** Quarter notes a minute of a tempo such as {@code 3/8=122}. */
    static double quartersPerMinute(Place place, String value) throws UnreadableScore {
        Matcher tempo = TEMPO.matcher(value);
        if (!tempo.matches() || Double.parseDouble(tempo.group(3)) == 0) {
            throw place.trouble("Q:" + value + " is no tempo such as 1/4=120");
        }
        return Double.parseDouble(tempo.group(3))
                * (4.0 * Long.parseLong(tempo.group(1)) / Long.parseLong(tempo.group(2)));
    }

    /** Takes a line {@code %%gekiban ...}. */
    void directive(Place place, String text) throws UnreadableScore {
        var directives = new Directives(place, text);
        if (!directives.isOfVoice()) {
            track = directives;
            return;
        }
        String voice = directives.word("voice");
        if (parts.stream().anyMatch(part -> part.voice().equals(voice))) {
            throw place.trouble("voice " + voice + " is there twice");
        }
        parts.add(
                new Part(
                        voice,
                        voice,
                        directives.word("inst"),
                        directives.number("pan", 0, -1, 1),
                        directives.number("gain", 0, -60, 20),
                        directives.number("room", ROOM, 0, 1),
                        directives.number("human", HUMAN_MS, 0, 100),
                        directives.number("pedal", 0, 0, 64),
                        List.of()));
    }

    /** Complains unless all is there that music needs. */
    void complete(Place place) throws UnreadableScore {
        if (bar == null || key == null || track == null || parts.isEmpty()) {
            throw place.trouble(
                    "M:, K:, %%gekiban lufs= rt= and %%gekiban voice= must stand before the music");
        }
    }

    /** The parts without notes, in their order. */
    List<Part> parts() {
        return parts;
    }

    Fraction bar() {
        return present(bar);
    }

    /** The meter as written, such as 6/8. */
    String meter() {
        return meter;
    }

    Fraction unit() {
        return unit;
    }

    KeySignature key() {
        return present(key);
    }

    double quartersPerMinute() {
        return quartersPerMinute;
    }

    Sheet sheet(int bars, TempoMap tempo, List<Part> played) throws UnreadableScore {
        var values = present(track);
        return new Sheet(
                title,
                composer,
                values.number("lufs"),
                values.number("rt"),
                values.number("wet", 1, 0, 4),
                values.number("tail", TAIL_SECONDS, 0, 60),
                bar().value() * 4,
                bars,
                tempo,
                played);
    }

    private static <T> T present(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("asked before the header was complete");
        }
        return value;
    }
}
