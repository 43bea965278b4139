package gekiban.studio.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import gekiban.studio.notation.Scores;
import gekiban.studio.truth.CueKind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The scripts keep what the show is made to have. */
class ScriptTest {
    private static final List<EpisodeScript> EPISODES = Contents.whole().episodes();

    private static List<MusicCue> cues() {
        return EPISODES.stream().flatMap(episode -> episode.cues().stream()).toList();
    }

    @Test
    void cues_all_lieInTheirEpisodeAndInTheirTrack() {
        for (var episode : EPISODES) {
            double before = 0;
            for (var cue : episode.cues()) {
                assertThat(cue.start()).isGreaterThanOrEqualTo(before);
                assertThat(cue.end()).isLessThanOrEqualTo(episode.seconds());
                before = cue.start();
                var sheet = Scores.sheet(DemoTracks.byKey(cue.track()).score());
                assertThat(cue.trackStart() + cue.seconds())
                        .as(cue.track())
                        .isLessThanOrEqualTo(sheet.endSeconds() + sheet.tailSeconds());
            }
        }
    }

    @Test
    void cues_together_haveEverythingThatIsToBeHeard() {
        assertThat(cues()).extracting(MusicCue::kind).contains(CueKind.values());
        assertThat(cues()).anyMatch(cue -> cue.levelDb() <= -20 && cue.seconds() >= 30);
        assertThat(cues()).anyMatch(cue -> cue.shade().dullSeconds() > 0);
        assertThat(cues()).filteredOn(cue -> cue.kind() == CueKind.OPENING).hasSize(4);
    }

    @Test
    void album_tracks_areAllUsedButOne() {
        assertThat(DemoTracks.ALBUM_TRACKS)
                .filteredOn(track ->
                        cues().stream()
                                .noneMatch(cue ->
                                        cue.track().equals(track.key()) && cue.kind().isOnAlbum()))
                .extracting(DemoTrack::key)
                .containsExactly("04", "10"); // the film has another recording of 04
    }

    @Test
    void secondEpisode_beforeTheEnd_isSilentFor38Seconds() {
        var second = EPISODES.get(1);
        double longest = 0;
        double until = 0;
        for (var cue : second.cues()) {
            longest = Math.max(longest, cue.start() - until);
            until = Math.max(until, cue.end());
        }
        assertThat(longest).isCloseTo(38, within(1e-9));
    }

    @Test
    void statements_all_areSpansOfTheirTracks() {
        for (var theme : DemoTheme.ALL) {
            for (var statement : theme.statements()) {
                var sheet = Scores.sheet(DemoTracks.byKey(statement.track()).score());
                assertThat(statement.fromBar()).isLessThan(statement.toBar());
                assertThat(statement.toBar()).isLessThanOrEqualTo(sheet.bars());
            }
        }
    }

    @Test
    void lines_ofAnEpisode_doNotSpeakOverOneAnother() {
        var cast = new Cast();
        for (var episode : EPISODES) {
            double until = 0;
            for (var line : episode.lines()) {
                assertThat(line.start()).as(line.text()).isGreaterThan(until);
                until = line.start() + cast.say(line).phrases().getLast().end();
            }
        }
    }
}
