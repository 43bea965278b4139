package gekiban.bench.name;

import gekiban.studio.audio.Decibels;
import gekiban.studio.audio.Room;
import gekiban.studio.audio.Stereo;
import gekiban.studio.audio.Transport;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * A clip of a place, as it is before something is written. Every level is that of root mean squares
 * over the clip.
 *
 * @param spot the place
 * @param seconds of the clip
 * @param talk for the ways in which somebody talks
 */
record Take(Spot spot, double seconds, Talk talk) {
    /** A furnished living room: until the tail is 60 dB down. */
    private static final double ROOM_SECONDS = 0.4;

    private static final double LOUDSPEAKER_LOW_HZ = 200;
    private static final double LOUDSPEAKER_HIGH_HZ = 8000;
    private static final double PHONE_LOW_HZ = 300;
    private static final double PHONE_HIGH_HZ = 3400;
    private static final int LEAD = Stereo.frames(Spot.LEAD_SECONDS);

    /** As on the album. */
    Stereo clean() {
        return spot.sound().slice(LEAD, frames());
    }

    /** Played by a clock that is so many millionths too fast. */
    Stereo clock(double ppm) {
        var transport = new Transport(1, ppm, 0, spot.seed());
        return transport.play(spot.sound(), transport.playedSeconds(Spot.LEAD_SECONDS), frames());
    }

    /** One channel, under talk that is so much louder. */
    float[] underTalk(double db) {
        var music = Mono.middle(clean());
        return Mono.with(music, talk.frames(frames(), spot.seed()), Decibels.toAmplitude(db));
    }

    /**
     * Out of a small loudspeaker, heard in a room.
     *
     * @param reflectedDb how much louder than the direct sound the room's is; it rises by 6 dB when
     *     the distance doubles
     */
    float[] inRoom(double reflectedDb) {
        return inRoom(
                Mono.band(Mono.middle(spot.sound()), LOUDSPEAKER_LOW_HZ, LOUDSPEAKER_HIGH_HZ),
                spot.seed(),
                reflectedDb);
    }

    /** The same, while somebody in the room, as near, talks as loud as the music. */
    float[] inRoomWithTalk() {
        var voice = talk.frames(LEAD + frames(), spot.seed());
        // from elsewhere in the room, so by other reflections
        return Mono.with(inRoom(0), inRoom(voice, spot.seed() + 1, 0), 1);
    }

    /** Through a telephone that lies in the room, with noise so much quieter than the music. */
    float[] throughPhone(double noiseDb) {
        var random = new SplittableRandom(spot.seed());
        var noise = new float[frames()];
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (float) random.nextGaussian();
        }
        return Mono.with(phone(inRoom(0)), phone(noise), Decibels.toAmplitude(noiseDb));
    }

    private static float[] phone(float[] sound) {
        return Mono.band(sound, PHONE_LOW_HZ, PHONE_HIGH_HZ);
    }

    /** The direct sound and the room's, without the lead. */
    private float[] inRoom(float[] dry, long walls, double reflectedDb) {
        var reflected = new Room(walls, ROOM_SECONDS).reflect(Stereo.middle(dry)).left();
        return Mono.with(cut(dry), cut(reflected), Decibels.toAmplitude(reflectedDb));
    }

    private float[] cut(float[] sound) {
        return Arrays.copyOfRange(sound, LEAD, LEAD + frames());
    }

    private int frames() {
        return Stereo.frames(seconds);
    }
}
