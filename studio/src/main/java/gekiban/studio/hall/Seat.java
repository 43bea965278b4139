package gekiban.studio.hall;

import gekiban.studio.audio.Decibels;
import gekiban.studio.audio.Stereo;

/**
 * Where a player sits: to the left or the right, near or far. Panned at equal power, the far ear
 * hears it later as well, so that it has a place in headphones and not only a balance. A player
 * deep in the room is a little softer himself.
 *
 * @param pan -1 is left, 0 the middle, 1 right
 * @param room how much of it goes to the hall, 0 to 1
 * @param gainDb level of this player, in dB
 */
public record Seat(double pan, double room, double gainDb) {
    // Between the ears of a head: 0.6 ms when the sound comes from the side.
    private static final double FAR_SIDE_SECONDS = 0.6e-3;
    private static final double DRY_LOST_IN_ROOM = 0.35;

    public Seat {
        if (!(Math.abs(pan) <= 1) || !(room >= 0 && room <= 1)) {
            throw new IllegalArgumentException("a seat at " + pan + " with room " + room);
        }
    }

    /**
     * Adds a sound to both buses. A sound in the middle passes with gain 1 on both sides; elsewhere
     * the sum of the squares of both gains stays.
     *
     * @param sound of one note or one player
     * @param at frame at which it begins; what lies outside the buses is dropped
     * @param dry gets it as heard from near
     * @param send gets what goes to {@link Hall}
     */
    public void place(Stereo sound, int at, Stereo dry, Stereo send) {
        double angle = (pan + 1) * Math.PI / 4;
        double gain = Math.sqrt(2) * Decibels.toAmplitude(gainDb);
        double left = gain * StrictMath.cos(angle);
        double right = gain * StrictMath.sin(angle);
        int late = Stereo.frames(FAR_SIDE_SECONDS * Math.abs(pan));
        int leftAt = pan > 0 ? at + late : at;
        int rightAt = pan < 0 ? at + late : at;
        double near = 1 - DRY_LOST_IN_ROOM * room;
        mix(sound.left(), leftAt, dry.left(), left * near, send.left(), left * room);
        mix(sound.right(), rightAt, dry.right(), right * near, send.right(), right * room);
    }

    private static void mix(
            float[] sound, int at, float[] dry, double dryGain, float[] send, double sendGain) {
        int from = Math.max(0, -at);
        int to = Math.min(sound.length, Math.min(dry.length, send.length) - at);
        for (int i = from; i < to; i++) {
            dry[at + i] += (float) (sound[i] * dryGain);
            send[at + i] += (float) (sound[i] * sendGain);
        }
    }
}
