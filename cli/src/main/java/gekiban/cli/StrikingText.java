package gekiban.cli;

import gekiban.desk.cues.CuePiece;
import gekiban.desk.cues.EpisodeCues;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/** What stands out in the cue lists of a show, a sentence each; all of it is in the lists. */
final class StrikingText {
    private static final double QUIET_DB = -12;
    private static final double LONG_ENOUGH_SECONDS = 8; // for a level that means something
    private static final double SAME_SECONDS = 0.2;
    private static final double LONG_SILENCE_SECONDS = 20;

    private final List<EpisodeCues> episodes;
    private final List<String> album;

    /**
     * @param album titles of all tracks that were listened for, in order
     */
    StrikingText(List<EpisodeCues> episodes, List<String> album) {
        this.episodes = List.copyOf(episodes);
        this.album = List.copyOf(album);
    }

    List<String> lines() {
        var lines = new ArrayList<String>();
        quietest(lines);
        jumps(lines);
        repeated(lines);
        gaps(lines);
        neverUsed(lines);
        return lines;
    }

    private record Placed(EpisodeCues episode, CuePiece piece) {
        String title() {
            return Text.oneLine(piece.track().title());
        }

        String span() {
            return Times.show(piece.startSeconds())
                    + " – "
                    + Times.show(piece.endSeconds())
                    + " of "
                    + Text.oneLine(episode.episode());
        }
    }

    private List<Placed> all() {
        return episodes.stream()
                .flatMap(e -> e.pieces().stream().map(piece -> new Placed(e, piece)))
                .toList();
    }

    private void quietest(List<String> lines) {
        all().stream()
                .filter(p -> p.piece.endSeconds() - p.piece.startSeconds() >= LONG_ENOUGH_SECONDS)
                .min(Comparator.comparingDouble(p -> p.piece.levelDb()))
                .filter(p -> p.piece.levelDb() <= QUIET_DB)
                .ifPresent(p ->
                        lines.add(
                                String.format(
                                        Locale.ROOT,
                                        "hardly there: %s, %d dB below the rest, %s",
                                        p.title(),
                                        -Math.round(p.piece.levelDb()),
                                        p.span())));
    }

    /** Pieces that go on at another place of the track than where the one before stopped. */
    private void jumps(List<String> lines) {
        var seen = new TreeSet<String>();
        for (var episode : episodes) {
            for (int i = 1; i < episode.pieces().size(); i++) {
                var before = episode.pieces().get(i - 1);
                var piece = episode.pieces().get(i);
                double over = piece.trackStartSeconds() - before.trackEndSeconds();
                if (piece.cue() != before.cue() || Math.abs(over) < SAME_SECONDS) {
                    continue;
                }
                var placed = new Placed(episode, piece);
                String what =
                        over > 0
                                ? "cut: %s leaves out its %s – %s"
                                        .formatted(
                                                placed.title(),
                                                Times.show(before.trackEndSeconds()),
                                                Times.show(piece.trackStartSeconds()))
                                : "looped: %s goes back from its %s to its %s"
                                        .formatted(
                                                placed.title(),
                                                Times.show(before.trackEndSeconds()),
                                                Times.show(piece.trackStartSeconds()));
                if (seen.add(what)) {
                    lines.add(
                            what
                                    + ", at "
                                    + Times.show(piece.startSeconds())
                                    + " of "
                                    + Text.oneLine(episode.episode()));
                }
            }
        }
    }

    private void repeated(List<String> lines) {
        Map<String, TreeSet<String>> uses = new LinkedHashMap<>();
        all().forEach(p ->
                uses.computeIfAbsent(p.title(), title -> new TreeSet<>()).add(p.episode.episode()));
        var everywhere =
                uses.entrySet().stream()
                        .filter(use -> episodes.size() > 1)
                        .filter(use -> use.getValue().size() == episodes.size())
                        .map(Map.Entry::getKey)
                        .toList();
        if (!everywhere.isEmpty()) {
            lines.add("in every episode: " + String.join(", ", everywhere));
        }
    }

    /** The longest span between two pieces of each episode. */
    private void gaps(List<String> lines) {
        for (var episode : episodes) {
            double until = 0;
            double from = 0;
            double longest = 0;
            for (var piece : episode.pieces()) {
                if (piece.startSeconds() - until > longest) {
                    longest = piece.startSeconds() - until;
                    from = until;
                }
                until = Math.max(until, piece.endSeconds());
            }
            if (longest >= LONG_SILENCE_SECONDS) {
                lines.add(
                        "nothing of the album: %s – %s of %s"
                                .formatted(
                                        Times.show(from),
                                        Times.show(from + longest),
                                        Text.oneLine(episode.episode())));
            }
        }
    }

    private void neverUsed(List<String> lines) {
        var heard = all().stream().map(Placed::title).toList();
        var unused = album.stream().map(Text::oneLine).filter(t -> !heard.contains(t)).toList();
        if (!unused.isEmpty()) {
            lines.add("on the album, not heard in the show: " + String.join(", ", unused));
        }
    }
}
