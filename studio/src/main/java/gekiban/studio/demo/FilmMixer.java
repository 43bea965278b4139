package gekiban.studio.demo;

import gekiban.studio.audio.Biquad;
import gekiban.studio.audio.Decibels;
import gekiban.studio.audio.Fades;
import gekiban.studio.audio.Stereo;
import gekiban.studio.hall.Loudness;
import gekiban.studio.mix.Balance;
import gekiban.studio.truth.PlayedThrough;
import gekiban.studio.truth.TruthCue;
import gekiban.studio.voice.Speech;
import gekiban.studio.voice.Spoken;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * Mixes the sound of an episode from its script: dialogue in the middle at -23 LUFS, the world
 * around it, then the music, which gives way where somebody speaks. Every time is kept to the
 * sample, and the truth says what came out.
 */
final class FilmMixer {
    private static final double DIALOGUE_LUFS = -23;

    /** Where nobody speaks: the root mean square of dialogue of that loudness, about. */
    private static final double USUAL_DIALOGUE_RMS = 0.06;

    private static final double PEAK = 0.89; // -1 dB
    private static final double NO_CLICK_SECONDS = 0.002; // of a hard cut, far below what is a fade
    private static final double OUTSIDE_HZ = 3000;
    private static final double DOOR_SECONDS = 0.6; // how long it takes to come in from outside

    private final Function<String, Stereo> tracks;
    private final Function<SpokenLine, Spoken> voices;
    private final Function<Noise, Stereo> noises;

    /**
     * @param tracks sound of the track with a key
     * @param voices a line as it is said, all lines equally loud
     * @param noises a sound of the world as long as it says, at its own level
     */
    FilmMixer(
            Function<String, Stereo> tracks,
            Function<SpokenLine, Spoken> voices,
            Function<Noise, Stereo> noises) {
        this.tracks = tracks;
        this.voices = voices;
        this.noises = noises;
    }

    /**
     * @param sound peaks below -1 dB
     * @param cues what music is in it, by their beginnings
     */
    record Mixed(Stereo sound, List<TruthCue> cues) {}

    /** A line in its place. */
    private record Placed(int at, Spoken line) {
        /** Begin and end of what is said without a pause, in seconds of the episode. */
        List<double[]> phrases() {
            double offset = (double) at / Stereo.RATE_HZ;
            return line.phrases().stream()
                    .map(phrase -> new double[] {offset + phrase.start(), offset + phrase.end()})
                    .toList();
        }
    }

    private record Laid(MusicCue cue, int at, Stereo sound) {}

    Mixed mix(EpisodeScript script) {
        var bus = Stereo.silence(Stereo.frames(script.seconds()));
        var talk =
                script.lines().stream()
                        .map(line -> new Placed(Stereo.frames(line.start()), voices.apply(line)))
                        .toList();
        double dialogueRms = addTalk(bus, talk);
        for (var noise : script.noises()) {
            var sound = noises.apply(noise);
            Fades.apply(sound, frames(noise.fadeIn(), sound), frames(noise.fadeOut(), sound));
            double gain = Decibels.toAmplitude(noise.gainDb());
            bus.add(sound, Stereo.frames(noise.start()), gain, gain);
        }
        var ducking =
                new Ducking(
                        script.seconds(),
                        talk.stream().flatMap(line -> line.phrases().stream()).toList());
        var laid = new ArrayList<Laid>();
        for (var cue : script.cues()) {
            int at = Stereo.frames(cue.start());
            var sound = piece(cue, at, ducking, dialogueRms);
            bus.add(sound, at);
            laid.add(new Laid(cue, at, sound));
        }
        var cues = laid.stream().map(piece -> truth(piece, bus)).toList();
        if (bus.peak() > PEAK) {
            bus.scale(PEAK / bus.peak());
        }
        return new Mixed(bus, cues);
    }

    /** Adds all lines and answers how loud they are while somebody speaks, all alike. */
    private static double addTalk(Stereo bus, List<Placed> talk) {
        if (talk.isEmpty()) {
            return USUAL_DIALOGUE_RMS;
        }
        var alone = Stereo.silence(bus.frames());
        talk.forEach(line -> alone.add(Stereo.middle(line.line().samples()), line.at()));
        double gain = Decibels.toAmplitude(DIALOGUE_LUFS - Loudness.of(alone).integrated());
        bus.add(alone, 0, gain, gain);
        return Speech.RMS * gain;
    }

    private Stereo piece(MusicCue cue, int at, Ducking ducking, double dialogueRms) {
        var track = tracks.apply(cue.track());
        int from = Stereo.frames(cue.trackStart());
        int frames = Stereo.frames(cue.end()) - at;
        if (from + frames > track.frames()) {
            throw new IllegalArgumentException(
                    String.format(
                            Locale.ROOT,
                            "track %s has no %.3f s from second %.3f on",
                            cue.track(),
                            cue.seconds(),
                            cue.trackStart()));
        }
        var sound = track.slice(from, frames);
        double gain = dialogueRms / Math.max(1e-6, sound.rms());
        if (cue.shade().dullSeconds() > 0) {
            fromOutside(sound, cue.shade().dullSeconds());
        }
        ride(sound, cue, at, ducking, gain);
        Fades.apply(
                sound,
                frames(Math.max(NO_CLICK_SECONDS, cue.fadeIn()), sound),
                frames(Math.max(NO_CLICK_SECONDS, cue.fadeOut()), sound));
        return sound;
    }

    private static void ride(Stereo sound, MusicCue cue, int at, Ducking ducking, double gain) {
        var shade = cue.shade();
        double level = Decibels.toAmplitude(cue.levelDb()) * gain;
        boolean isSteady = cue.duckDb() == 0 && Double.isInfinite(shade.risesAt());
        for (int i = 0; i < sound.frames(); i++) {
            if (!isSteady && i % 16 == 0) { // a third of a millisecond: steps that nobody hears
                double second = (double) i / Stereo.RATE_HZ;
                double risen = Math.clamp((second - shade.risesAt()) / shade.risesSeconds(), 0, 1);
                double db =
                        cue.levelDb()
                                + (risen > 0 ? risen * (shade.risenDb() - cue.levelDb()) : 0)
                                - cue.duckDb() * ducking.at(at + i);
                level = Decibels.toAmplitude(db) * gain;
            }
            sound.left()[i] *= (float) level;
            sound.right()[i] *= (float) level;
        }
    }

    /** Dull at first, clear once one has come in. */
    private static void fromOutside(Stereo sound, double seconds) {
        int closed = Stereo.frames(seconds);
        int door = Stereo.frames(DOOR_SECONDS);
        for (var channel : new float[][] {sound.left(), sound.right()}) {
            var first = Biquad.lowPass(OUTSIDE_HZ, Biquad.BUTTERWORTH);
            var second = Biquad.lowPass(OUTSIDE_HZ, Biquad.BUTTERWORTH);
            for (int i = 0; i < Math.min(channel.length, closed + door); i++) {
                float dull = second.next(first.next(channel[i]));
                float open = Math.clamp((float) (i - closed) / door, 0, 1);
                channel[i] = dull + open * (channel[i] - dull);
            }
        }
    }

    private static TruthCue truth(Laid laid, Stereo bus) {
        var cue = laid.cue();
        var balance = Balance.of(laid.sound(), laid.at(), bus);
        boolean isDull = cue.shade().dullSeconds() > 0;
        return new TruthCue(
                (double) laid.at() / Stereo.RATE_HZ,
                (double) (laid.at() + laid.sound().frames()) / Stereo.RATE_HZ,
                DemoTracks.albumFile(cue.track()),
                (double) Stereo.frames(cue.trackStart()) / Stereo.RATE_HZ,
                1,
                cue.kind(),
                cue.levelDb(),
                cue.duckDb(),
                isDull ? PlayedThrough.WALL : PlayedThrough.NOTHING,
                cue.fadeIn(),
                cue.fadeOut(),
                balance.snrDb(),
                balance.sideDb());
    }

    private static int frames(double seconds, Stereo sound) {
        return Math.min(Stereo.frames(seconds), sound.frames() / 2);
    }
}
