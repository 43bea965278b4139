package gekiban.studio.mix;

import gekiban.studio.audio.Biquad;
import gekiban.studio.audio.ControlCurve;
import gekiban.studio.audio.Decibels;
import gekiban.studio.audio.Fades;
import gekiban.studio.audio.Room;
import gekiban.studio.audio.Stereo;
import gekiban.studio.audio.Transport;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * Presses one planned piece out of a track: cuts it at the show's speed, gives it the show's
 * master, plays it through a radio, a wall or a room, sets its level, fades it, ducks it under the
 * dialogue.
 */
final class PiecePress {
    private static final double MASTER_LEVEL = 0.2;
    private static final double LIMITER_DRIVE = 1.5;

    private final Treatment treatment;
    private final ControlCurve spoken;

    /**
     * @param treatment the show's
     * @param spoken 1 where somebody speaks, 0 where nobody does, with slopes
     */
    PiecePress(Treatment treatment, ControlCurve spoken) {
        this.treatment = treatment;
        this.spoken = spoken;
    }

    /**
     * @param sound as it is added to the episode
     * @param trackStart second of the track that sounds first
     * @param speed seconds of the track per second of the episode
     * @param fadeIn seconds
     * @param fadeOut seconds
     */
    record Pressed(Stereo sound, double trackStart, double speed, double fadeIn, double fadeOut) {}

    /**
     * @param at frame of the episode at which it will begin
     * @param longest frames that the episode has left
     * @return null when less of the track is there than is worth mixing
     */
    @Nullable Pressed press(PlannedPiece piece, Stereo track, int at, int longest) {
        // a track has one tape and one master, whichever piece of it plays
        long ofTrack = piece.track().hashCode() * 0x9E3779B97F4A7C15L;
        var transport = new Transport(treatment.speed(), treatment.ppm(), treatment.wow(), ofTrack);
        double from = Math.round(transport.playedSeconds(piece.trackStart()) * Stereo.RATE_HZ);
        from /= Stereo.RATE_HZ; // on a sample, so that the truth is exact
        int there = Stereo.frames(transport.playedSeconds(track.seconds()) - from);
        int frames = Math.min(Math.min(Stereo.frames(piece.seconds()), longest), there);
        if (frames < Stereo.frames(PlannedPiece.SHORTEST_SECONDS)) {
            return null;
        }
        var sound = transport.play(track, from, frames);
        if (treatment.remaster()) {
            remaster(sound, track.rms(), new SplittableRandom(ofTrack));
        }
        sound = through(piece, sound);
        sound.scale(
                SpeechBed.LEVEL
                        * Decibels.toAmplitude(piece.levelDb())
                        / Math.max(1e-4, sound.rms()));
        int fadeIn = Math.min(Stereo.frames(piece.fadeIn()), frames / 3);
        int fadeOut = Math.min(Stereo.frames(piece.fadeOut()), frames / 2);
        Fades.apply(sound, fadeIn, fadeOut);
        duck(sound, at, piece.duckDb());
        return new Pressed(
                sound,
                transport.recordingSeconds(from),
                transport.speed(),
                (double) fadeIn / Stereo.RATE_HZ,
                (double) fadeOut / Stereo.RATE_HZ);
    }

    private static void remaster(Stereo sound, double trackRms, SplittableRandom random) {
        double low = random.nextDouble(-4, 4);
        double high = random.nextDouble(-4, 4);
        float drive = (float) (MASTER_LEVEL / Math.max(1e-6, trackRms) * LIMITER_DRIVE);
        for (var channel : new float[][] {sound.left(), sound.right()}) {
            Biquad.lowShelf(300, low).filter(channel);
            Biquad.highShelf(3000, high).filter(channel);
            for (int i = 0; i < channel.length; i++) {
                channel[i] = (float) Math.tanh(channel[i] * drive);
            }
        }
    }

    private static Stereo through(PlannedPiece piece, Stereo sound) {
        switch (piece.filter()) {
            case NOTHING -> {}
            case RADIO -> {
                for (var channel : new float[][] {sound.left(), sound.right()}) {
                    Biquad.highPass(250, Biquad.BUTTERWORTH).filter(channel);
                    Biquad.lowPass(3400, Biquad.BUTTERWORTH).filter(channel);
                    Biquad.highPass(250, Biquad.BUTTERWORTH).filter(channel);
                    Biquad.lowPass(3400, Biquad.BUTTERWORTH).filter(channel);
                }
            }
            case WALL -> {
                for (var channel : new float[][] {sound.left(), sound.right()}) {
                    Biquad.lowPass(2500, Biquad.BUTTERWORTH).filter(channel);
                }
            }
            case ROOM -> {
                double seconds = new SplittableRandom(piece.seed()).nextDouble(0.4, 1.1);
                var wet = new Room(piece.seed(), seconds).reflect(sound);
                sound.scale(0.6);
                sound.add(wet, 0, 0.5, 0.5);
            }
        }
        return sound;
    }

    private void duck(Stereo sound, int at, double db) {
        if (db == 0) {
            return;
        }
        // 10^(-db/20 * spoken) = e^(rate * spoken)
        double rate = -db / 20 * Math.log(10);
        for (int i = 0; i < sound.frames(); i++) {
            float gain = (float) Math.exp(rate * spoken.at(at + i));
            sound.left()[i] *= gain;
            sound.right()[i] *= gain;
        }
    }
}
