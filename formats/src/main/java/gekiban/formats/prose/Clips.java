package gekiban.formats.prose;

import gekiban.catalogue.names.FoldKey;
import gekiban.formats.files.TrackFileName;
import gekiban.formats.prose.mention.Known;
import gekiban.formats.prose.mention.Known.Kind;
import gekiban.formats.prose.mention.Place;
import gekiban.formats.prose.source.Block;
import gekiban.formats.prose.source.Layout;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds which track a player was to play, by the name of its file: {@code
 * Noein_Lacryma_Chika_Sekai} has the title in it, with the show in front; {@code …_Chika_Sek} has a
 * part, the name was cut.
 */
final class Clips {
    /** Of a title that is the whole rest of the name; less for the other ways. */
    private static final double WHOLE = 0.95;

    private static final double INSIDE = 0.85;
    private static final double CUT = 0.78;
    private static final double NUMBER = 0.8;
    private static final double HEADING = 0.6;

    /** Shorter titles and rests are in too many names by accident, letters. */
    private static final int SHORTEST = 4;

    private static final int SHORTEST_CUT = 5;
    private static final int LONGEST = 300;

    private final List<Known> pieces;
    private final Map<Known, List<String>> keys = new HashMap<>();
    private final Place place;

    Clips(List<Known> known, Place place) {
        this.place = place;
        pieces =
                known.stream()
                        .filter(each -> each.kind() == Kind.TRACK || each.kind() == Kind.SONG)
                        .toList();
        for (Known each : pieces) {
            keys.put(
                    each,
                    each.spellings().stream()
                            .map(spelling -> FoldKey.of(spelling).joined())
                            .filter(key -> !key.isEmpty())
                            .toList());
        }
    }

    List<Clip> of(Layout layout) {
        var clips = new ArrayList<Clip>();
        for (Block block : layout.blocks()) {
            if (block.kind() == Block.Kind.PLAYER) {
                clips.add(clip(block));
            }
        }
        return clips;
    }

    /** A file's name and a track that it may name. */
    private record Fit(Known known, double confidence, int length) {}

    private Clip clip(Block block) {
        String address = block.address();
        String file = file(address);
        var name = TrackFileName.of(file);
        String title = name.title().replace('+', ' ').replaceAll("[_\\s]+", " ").strip();
        Known here = place.track(block.span());
        var best = best(FoldKey.of(title).joined(), name, here, place.release(block.span()));
        Known track = best == null ? here : best.known();
        double confidence = best == null ? here == null ? 0 : HEADING : best.confidence();
        return new Clip(file, address, title, track, confidence, block.span(), block.comment());
    }

    private @Nullable Fit best(
            String name, TrackFileName parsed, @Nullable Known here, String release) {
        var fits = new ArrayList<Fit>();
        for (Known each : pieces) {
            for (String key : keys.getOrDefault(each, List.of())) {
                double sure = sure(name, key);
                if (sure > 0) {
                    boolean isHere =
                            each.equals(here)
                                    || each.release().equals(release) && !release.isEmpty();
                    fits.add(
                            new Fit(
                                    each,
                                    sure + (each.equals(here) ? 0.04 : isHere ? 0.02 : 0),
                                    key.length()));
                }
            }
        }
        if (fits.isEmpty() && parsed.number().isPresent()) {
            int number = parsed.number().getAsInt();
            for (Known each : pieces) {
                boolean isDisc = parsed.disc().isEmpty() || each.disc() == parsed.disc().getAsInt();
                if (each.number() == number && isDisc && each.release().equals(release)) {
                    fits.add(new Fit(each, NUMBER, 0));
                }
            }
        }
        return fits.stream()
                .max(Comparator.comparingDouble(Fit::confidence).thenComparingInt(Fit::length))
                .orElse(null);
    }

    private static double sure(String name, String title) {
        if (name.equals(title)) {
            return WHOLE;
        }
        if (title.length() >= SHORTEST && name.contains(title)) {
            return name.endsWith(title) ? INSIDE + 0.05 : INSIDE;
        }
        // The end of the name is the beginning of the title.
        for (int length = Math.min(title.length() - 1, name.length());
                length >= SHORTEST_CUT;
                length--) {
            if (name.endsWith(title.substring(0, length))) {
                return CUT;
            }
        }
        int most = name.length() < 8 ? 1 : 2;
        boolean isNear =
                Math.min(name.length(), title.length()) > SHORTEST && nearEnd(name, title, most);
        return isNear ? CUT - 0.05 : 0;
    }

    private static boolean nearEnd(String name, String title, int most) {
        for (int length = title.length() - most; length <= title.length() + most; length++) {
            if (length > 3 && length <= name.length()) {
                String end = name.substring(name.length() - length);
                if (gekiban.formats.prose.mention.Likeness.errors(end, title, most) <= most) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String file(String address) {
        String cut = address.length() > LONGEST ? address.substring(0, LONGEST) : address;
        String plain = cut.replaceFirst("[?#].*$", "");
        try {
            plain =
                    plain.indexOf('%') >= 0
                            ? URLDecoder.decode(plain.replace("+", "%2B"), StandardCharsets.UTF_8)
                            : plain;
        } catch (IllegalArgumentException e) {
            // A damaged escape stays as it is written.
        }
        int slash = Math.max(plain.lastIndexOf('/'), plain.lastIndexOf('\\'));
        String file = plain.substring(slash + 1);
        return file.isBlank() ? plain : file;
    }
}
