package gekiban.studio.demo;

import gekiban.sound.media.Ffmpeg;
import gekiban.studio.audio.Stereo;
import gekiban.studio.film.Caption;
import gekiban.studio.film.Film;
import gekiban.studio.film.VideoWriter;
import gekiban.studio.film.WebVtt;
import gekiban.studio.film.scene.Films;
import gekiban.studio.mix.Codec;
import gekiban.studio.mix.EpisodeFile;
import gekiban.studio.mix.Layout;
import gekiban.studio.mix.Silences;
import gekiban.studio.truth.CueKind;
import gekiban.studio.truth.Truth;
import gekiban.studio.truth.TruthCue;
import gekiban.studio.truth.TruthFile;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Mixes an episode, draws it, and writes it with its captions and the truth about it. */
final class EpisodeStudio {
    private final Ffmpeg ffmpeg;
    private final Contents contents;
    private final DemoShow show;
    private final FilmMixer mixer;

    /**
     * @param tracks sound of the track with a key
     */
    EpisodeStudio(
            Ffmpeg ffmpeg, Contents contents, DemoShow show, Function<String, Stereo> tracks) {
        this.ffmpeg = ffmpeg;
        this.contents = contents;
        this.show = show;
        this.mixer = new FilmMixer(tracks, new Cast()::say, new World()::sound);
    }

    /**
     * Makes one.
     *
     * @param progress is told the part done, 0 to 1
     */
    void make(EpisodeScript script, DoubleConsumer progress)
            throws IOException, InterruptedException {
        var mixed = mixer.mix(script);
        if (contents.pictures()) {
            film(script, mixed.sound(), progress);
        } else {
            var file = show.episodes().resolve(script.fileName() + contents.ending());
            new EpisodeFile(ffmpeg).write(file, mixed.sound(), Codec.AAC, Layout.STEREO);
        }
        TruthFile.write(
                show.truth().resolve(script.fileName() + ".json"), truth(script, mixed.cues()));
    }

    private void film(EpisodeScript script, Stereo sound, DoubleConsumer progress)
            throws IOException, InterruptedException {
        var film = script.number() == 1 ? Films.first() : Films.second();
        var tags = new LinkedHashMap<String, String>();
        tags.put("title", script.title());
        tags.put("show", DemoTracks.SHOW);
        tags.put("episode_sort", Integer.toString(script.number()));
        tags.put("date", DemoTracks.DATE);
        tags.put("comment", DemoTracks.COMMENT);
        new VideoWriter(ffmpeg)
                .write(
                        show.episodes().resolve(script.fileName() + contents.ending()),
                        new WatchedFilm(film, progress),
                        sound.frames(),
                        (from, count, block) -> {
                            System.arraycopy(sound.left(), from, block[0], 0, count);
                            System.arraycopy(sound.right(), from, block[1], 0, count);
                        },
                        Stereo.RATE_HZ,
                        tags);
        WebVtt.write(film.captions(), show.episodes(), script.fileName());
    }

    /** A film that tells how much of it has been drawn. */
    private record WatchedFilm(Film film, DoubleConsumer progress) implements Film {
        @Override
        public int pictures() {
            return film.pictures();
        }

        @Override
        public void draw(int picture, int[] rgb) {
            film.draw(picture, rgb);
            progress.accept((picture + 1.0) / pictures());
        }

        @Override
        public List<Caption> captions() {
            return film.captions();
        }

        @Override
        public List<Integer> cuts() {
            return film.cuts();
        }
    }

    private static @Nullable String first(List<TruthCue> cues, CueKind kind) {
        return cues.stream()
                .filter(cue -> cue.kind() == kind)
                .map(TruthCue::track)
                .findFirst()
                .orElse(null);
    }

    private Truth truth(EpisodeScript script, List<TruthCue> cues) {
        Codec codec = contents.pictures() ? Codec.OPUS : Codec.AAC;
        return new Truth(
                script.seconds() / 60,
                1,
                cues,
                Silences.between(cues, script.seconds()),
                script.fileName(),
                codec.toString(),
                Layout.STEREO.toString(),
                0,
                first(cues, CueKind.OPENING),
                first(cues, CueKind.ENDING),
                contents.others().stream()
                        .filter(track -> track.equals(DemoTracks.UNRELEASED))
                        .map(DemoTrack::file)
                        .toList());
    }
}
