package gekiban.studio.demo;

import gekiban.sound.media.Encoder;
import gekiban.sound.media.Encoding;
import gekiban.sound.media.Ffmpeg;
import gekiban.studio.audio.Stereo;
import gekiban.studio.mix.Codec;
import gekiban.studio.mix.CuePlan;
import gekiban.studio.mix.EpisodeFile;
import gekiban.studio.mix.EpisodeMixer;
import gekiban.studio.mix.Layout;
import gekiban.studio.mix.Silences;
import gekiban.studio.mix.Treatment;
import gekiban.studio.synth.EffectsSynth;
import gekiban.studio.synth.SpeechSynth;
import gekiban.studio.truth.Truth;
import gekiban.studio.truth.TruthFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Composes, plays, mixes and writes a demo show. */
final class DemoStudio {
    private static final long CAST_SEED = 11;
    private static final double TALK_DENSITY = 0.8;

    private final Ffmpeg ffmpeg;

    DemoStudio(Ffmpeg ffmpeg) {
        this.ffmpeg = ffmpeg;
    }

    void make(Contents contents, DemoShow show) throws IOException, InterruptedException {
        for (var folder : new Path[] {show.album(), show.episodes(), show.truth()}) {
            Files.createDirectories(folder);
        }
        Map<String, Stereo> sounds = new HashMap<>();
        for (var track : contents.album()) {
            var sound = play(track);
            sounds.put(track.file(), sound);
            write(show.album().resolve(track.file()), sound, track);
        }
        for (var track : contents.unreleased()) {
            sounds.put(track.file(), play(track));
        }
        var mixer =
                new EpisodeMixer(
                        name -> {
                            var sound = sounds.get(name);
                            if (sound == null) {
                                throw new IllegalArgumentException("no track is called " + name);
                            }
                            return sound;
                        },
                        new SpeechSynth(CAST_SEED).lines(40),
                        new EffectsSynth(CAST_SEED).effects(16),
                        trouble -> {
                            throw new IllegalStateException(
                                    trouble); // the plan and the tracks are ours
                        });
        for (int i = 0; i < contents.episodes().size(); i++) {
            episode(contents, i, mixer, show);
        }
    }

    private static Stereo play(DemoTrack track) {
        return Orchestra.play(Composer.compose(track), track.seed());
    }

    private void write(Path file, Stereo sound, DemoTrack track)
            throws IOException, InterruptedException {
        var tags = new LinkedHashMap<String, String>();
        tags.put("title", track.title());
        // ffmpeg knows the frame of ID3 by this name; Vorbis comments take any
        tags.put(track.file().endsWith(".mp3") ? "title-sort" : "TITLESORT", track.romanised());
        tags.put("artist", DemoTracks.COMPOSER);
        tags.put("composer", DemoTracks.COMPOSER);
        tags.put("album", DemoTracks.ALBUM);
        tags.put("track", track.file().substring(0, 2));
        tags.put("comment", DemoTracks.COMMENT);
        boolean lossy = !track.file().endsWith(".flac");
        var encoding = Encoding.PLAIN.withTags(tags).withCodec("", lossy ? 160 : 0);
        new Encoder(ffmpeg)
                .encode(
                        file,
                        new float[][] {sound.left(), sound.right()},
                        Stereo.RATE_HZ,
                        encoding);
    }

    private void episode(Contents contents, int index, EpisodeMixer mixer, DemoShow show)
            throws IOException, InterruptedException {
        CuePlan plan = contents.episodes().get(index);
        var mixed = mixer.mix(plan, Treatment.NONE, TALK_DENSITY, CAST_SEED + index);
        String name = "episode-%02d".formatted(index + 1);
        new EpisodeFile(ffmpeg)
                .write(
                        show.episodes().resolve(name + ".mkv"),
                        mixed.sound(),
                        Codec.AAC,
                        Layout.STEREO);
        var truth =
                new Truth(
                        plan.seconds() / 60,
                        1,
                        mixed.cues(),
                        Silences.between(mixed.cues(), plan.seconds()),
                        name,
                        Codec.AAC.toString(),
                        Layout.STEREO.toString(),
                        0,
                        null,
                        null,
                        contents.unreleased().stream().map(DemoTrack::file).toList());
        TruthFile.write(show.truth().resolve(name + ".json"), truth);
    }
}
