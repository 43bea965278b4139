package gekiban.desk.pages;

import gekiban.catalogue.cues.Cue;
import gekiban.catalogue.cues.CueHistory;
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
import gekiban.catalogue.pages.UsePlaces;
import gekiban.catalogue.pages.UsePlaces.Place;
import gekiban.catalogue.store.Facts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An episode: its strip, its cues, its scenes.
 *
 * @param show that it is of, if it is known
 * @param seconds how long it is; the end of the last cue where nobody says
 * @param cues that are not refused, in order
 * @param refused those that are
 * @param scenes its chapters and spans by hand, in order
 * @param lines its subtitles, as far as the catalogue has them
 * @param files where its picture and sound lie
 * @param before the episode before, as the show counts
 * @param after the next one
 * @param uses of each cue, the how manieth use in the show it is
 * @param takeBack of each cue that a person said something of, the edit to take back
 */
public record EpisodePage(
        Label episode,
        Optional<Label> show,
        double seconds,
        List<StripCue> cues,
        List<StripCue> refused,
        List<SceneSpan> scenes,
        List<SceneSpan> lines,
        List<MediaFile> files,
        Optional<Label> before,
        Optional<Label> after,
        Map<Id, Place> uses,
        Map<Id, Long> takeBack) {

    /** A named span. */
    public record SceneSpan(String title, double start, double length) {}

    public EpisodePage {
        cues = List.copyOf(cues);
        refused = List.copyOf(refused);
        scenes = List.copyOf(scenes);
        lines = List.copyOf(lines);
        files = List.copyOf(files);
        uses = Map.copyOf(uses);
        takeBack = Map.copyOf(takeBack);
    }

    /** Of an episode that is there; empty when it is not. */
    public static Optional<EpisodePage> of(Facts facts, Id episode) {
        return facts.entry(episode).map(entry -> of(facts, entry));
    }

    private static EpisodePage of(Facts facts, Entry entry) {
        Id episode = entry.id();
        Optional<Id> show = entry.target(Episode.SHOW);
        var all = new Cues(facts).ofEpisode(episode);
        var tracks = HeardTracks.of(facts, StripCue.recordings(all), show);
        var cues = StripCue.of(all, tracks);
        var refused =
                StripCue.of(
                        all.stream().filter(cue -> cue.state() == State.REFUSED).toList(),
                        tracks,
                        true);
        var labels = new Labels(facts);
        var others = show.map(id -> facts.of(Episode.SHOW, id, Kind.EPISODE)).orElse(List.of());
        var inOrder = new ArrayList<>(labels.of(others).values());
        inOrder.sort(Comparator.comparingDouble(label -> ShowPage.number(label.number())));
        int here = inOrder.stream().map(Label::id).toList().indexOf(episode);
        return new EpisodePage(
                labels.of(episode),
                show.map(labels::of),
                seconds(entry, all),
                cues,
                refused,
                scenes(facts, episode, false),
                scenes(facts, episode, true),
                entry.all(Common.FILE).stream().map(fact -> MediaFile.of(fact.value())).toList(),
                here > 0 ? Optional.of(inOrder.get(here - 1)) : Optional.empty(),
                here >= 0 && here < inOrder.size() - 1
                        ? Optional.of(inOrder.get(here + 1))
                        : Optional.empty(),
                uses(
                        cues,
                        UsePlaces.inEpisodes(
                                facts,
                                others.isEmpty() ? List.of(episode) : others,
                                StripCue.recordings(all))),
                takeBack(all, new CueHistory(facts).lastEdits(episode)));
    }

    private static Map<Id, Place> uses(List<StripCue> cues, UsePlaces places) {
        var uses = new HashMap<Id, Place>();
        for (StripCue each : cues) {
            places.of(each.cue().version(), each.first().recording())
                    .ifPresent(place -> uses.put(each.id(), place));
        }
        return uses;
    }

    private static Map<Id, Long> takeBack(List<Cue> cues, Map<Id, Long> edits) {
        var takeBack = new HashMap<Id, Long>();
        for (Cue cue : cues) {
            Long edit = edits.get(cue.id());
            if (edit != null
                    && (cue.state() != State.SUGGESTED || !cue.how().equals(Cue.How.UNSAID))) {
                takeBack.put(cue.id(), edit);
            }
        }
        return takeBack;
    }

    static double seconds(Entry entry, List<Cue> cues) {
        double longest = cues.stream().mapToInt(Cue::endMs).max().orElse(0) / 1000.0;
        for (var fact : entry.all(Common.FILE)) {
            longest = Math.max(longest, number(MediaFile.of(fact.value()).seconds()));
        }
        return Math.max(longest, number(entry.text(Common.LENGTH)));
    }

    private static List<SceneSpan> scenes(Facts facts, Id episode, boolean ofLines) {
        var scenes = new ArrayList<SceneSpan>();
        var entries = facts.entries(facts.of(Scene.EPISODE, episode, Kind.SCENE));
        for (Entry scene : entries.values()) {
            double start = number(scene.text(Scene.START));
            double end = number(scene.text(Scene.END));
            boolean isOfLines = scene.text(Scene.KIND).equals("subtitle");
            if (end > start && isOfLines == ofLines) {
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

    /** How long a line of the subtitles has room on its lane: until the next one, seconds. */
    public double room(int line) {
        double end = line + 1 < lines.size() ? lines.get(line + 1).start() : seconds;
        SceneSpan here = lines.get(line);
        return Math.max(here.length(), end - here.start());
    }

    /** Whether three cues sound at once somewhere. */
    public boolean hasThreeRows() {
        return cues.stream().anyMatch(each -> each.row() > 1);
    }

    /** How many nobody has said yes or no to. */
    public long open() {
        return cues.stream().filter(StripCue::isOpen).count();
    }
}
