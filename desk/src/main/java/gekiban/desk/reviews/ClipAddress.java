package gekiban.desk.reviews;

import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a link of a review plays: {@code clip:track/7@2:10-2:31}, {@code clip:track/7}, {@code
 * clip:cue/12}.
 *
 * @param from where it begins, seconds from the beginning of what is played
 * @param to where it ends; empty where it goes on
 */
public record ClipAddress(Id of, OptionalDouble from, OptionalDouble to) {
    private static final Set<Kind> PLAYED = EnumSet.of(Kind.TRACK, Kind.RECORDING, Kind.CUE);

    private static final String TIME = "(?:(\\d{1,3}):)?(?:(\\d{1,4}):)?(\\d{1,6}(?:\\.\\d{1,3})?)";
    private static final Pattern CLIP =
            Pattern.compile("clip:([a-z]{1,12}/\\d{1,15})(?:@([0-9:.]+)(?:[-–]([0-9:.]+))?)?");
    private static final Pattern PARTS = Pattern.compile(TIME);

    /** Whether somebody meant a clip. */
    public static boolean isMeant(String destination) {
        return destination.startsWith("clip:");
    }

    /** Empty where it is no clip that can be understood. */
    public static Optional<ClipAddress> of(String destination) {
        Matcher clip = CLIP.matcher(destination);
        if (!clip.matches()) {
            return Optional.empty();
        }
        var id = Id.of(clip.group(1)).filter(each -> PLAYED.contains(each.kind()));
        var from = seconds(clip.group(2));
        var to = seconds(clip.group(3));
        boolean isBroken =
                clip.group(2) != null && from.isEmpty()
                        || clip.group(3) != null && to.isEmpty()
                        || to.isPresent() && to.getAsDouble() <= from.orElse(0);
        return isBroken ? Optional.empty() : id.map(each -> new ClipAddress(each, from, to));
    }

    private static OptionalDouble seconds(@org.jspecify.annotations.Nullable String written) {
        if (written == null) {
            return OptionalDouble.empty();
        }
        Matcher time = PARTS.matcher(written);
        if (!time.matches()) {
            return OptionalDouble.empty();
        }
        double seconds = Double.parseDouble(time.group(3));
        String first = time.group(1);
        String second = time.group(2);
        if (first != null && seconds >= 60) {
            return OptionalDouble.empty();
        }
        if (first != null && second != null) {
            return OptionalDouble.of(
                    Integer.parseInt(first) * 3600 + Integer.parseInt(second) * 60 + seconds);
        }
        return OptionalDouble.of(first == null ? seconds : Integer.parseInt(first) * 60 + seconds);
    }

    /** 2:10, 1:02:10.5: a time as people write it in a clip. */
    public static String time(double seconds) {
        long tenths = Math.round(seconds * 10);
        long whole = tenths / 10;
        String rest = tenths % 10 == 0 ? "" : "." + tenths % 10;
        return (whole < 3600
                        ? String.format(Locale.ROOT, "%d:%02d", whole / 60, whole % 60)
                        : String.format(
                                Locale.ROOT,
                                "%d:%02d:%02d",
                                whole / 3600,
                                whole / 60 % 60,
                                whole % 60))
                + rest;
    }
}
