package gekiban.desk.pages;

import gekiban.catalogue.cues.Cue;
import gekiban.catalogue.cues.Cues;
import gekiban.catalogue.labels.Label;
import gekiban.catalogue.labels.Labels;
import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Entry;
import gekiban.catalogue.model.Episode;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.MediaFile;
import gekiban.catalogue.model.Scene;
import gekiban.catalogue.model.State;
import gekiban.catalogue.store.Facts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * An episode: its strip, its cues, its scenes.
 *
 * @param show that it is of, if it is known
 * @param seconds how long it is; the end of the last cue where nobody says
 * @param cues that are not refused, in order
 * @param refused those that are
 * @param scenes its chapters and spans by hand, in order
 * @param files where its picture and sound lie
 */
public record EpisodePage(
        Label episode,
        Optional<Label> show,
        double seconds,
        List<StripCue> cues,
        List<Cue> refused,
        List<SceneSpan> scenes,
        List<MediaFile> files) {

    /** A named span. */
    public record SceneSpan(String title, double start, double length) {}

    public EpisodePage {
        cues = List.copyOf(cues);
        refused = List.copyOf(refused);
        scenes = List.copyOf(scenes);
        files = List.copyOf(files);
    }

    /** Of an episode that is there; empty when it is not. */
    public static Optional<EpisodePage> of(Facts facts, Id episode) {
        return facts.entry(episode).map(entry -> of(facts, entry));
    }

    private static EpisodePage of(Facts facts, Entry entry) {
        var all = new Cues(facts).ofEpisode(entry.id());
        var cues = StripCue.of(all, HeardTracks.of(facts, StripCue.recordings(all)));
        var labels = new Labels(facts);
        var files =
                entry.all(Common.FILE).stream().map(fact -> MediaFile.of(fact.value())).toList();
        return new EpisodePage(
                labels.of(entry.id()),
                entry.target(Episode.SHOW).map(labels::of),
                seconds(entry, all),
                cues,
                all.stream().filter(cue -> cue.state() == State.REFUSED).toList(),
                scenes(facts, entry.id()),
                files);
    }

    static double seconds(Entry entry, List<Cue> cues) {
        double longest = cues.stream().mapToInt(Cue::endMs).max().orElse(0) / 1000.0;
        for (var fact : entry.all(Common.FILE)) {
            longest = Math.max(longest, number(MediaFile.of(fact.value()).seconds()));
        }
        return Math.max(longest, number(entry.text(Common.LENGTH)));
    }

    private static List<SceneSpan> scenes(Facts facts, Id episode) {
        var scenes = new ArrayList<SceneSpan>();
        var entries = facts.entries(facts.of(Scene.EPISODE, episode, Kind.SCENE));
        for (Entry scene : entries.values()) {
            double start = number(scene.text(Scene.START));
            double end = number(scene.text(Scene.END));
            boolean isOfLines = scene.text(Scene.KIND).equals("subtitle");
            if (end > start && !isOfLines) {
                scenes.add(new SceneSpan(scene.text(Common.TITLE), start, end - start));
            }
        }
        scenes.sort(Comparator.comparingDouble(SceneSpan::start));
        return scenes;
    }

    private static double number(String text) {
        return text.isEmpty() ? 0 : Double.parseDouble(text);
    }

    /** How many different tracks sound. */
    public long tracks() {
        return cues.stream().map(each -> each.track().id()).distinct().count();
    }

    public double musicSeconds() {
        return StripCue.musicMs(cues) / 1000.0;
    }

    /** How many nobody has said yes or no to. */
    public long open() {
        return cues.stream().filter(StripCue::isOpen).count();
    }
}
