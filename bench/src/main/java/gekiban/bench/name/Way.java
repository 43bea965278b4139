package gekiban.bench.name;

import gekiban.sound.media.Encoder;
import gekiban.sound.media.Encoding;
import gekiban.studio.audio.Stereo;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Function;

/** By which way music reaches whoever wants to know its name. */
enum Way {
    /** A copy. */
    CLEAN("wav", "", 0, take -> both(take.clean())),
    /** From the net. */
    STREAM("opus", "libopus", 64, take -> both(take.clean())),
    /** From the air: one channel, people talk over it. */
    BROADCAST("mp3", "libmp3lame", 64, take -> one(take.underTalk(6))),
    /** From a machine whose clock is 50 parts per million off. */
    CLOCK("wav", "", 0, take -> both(take.clock(50))),
    /** By a telephone that records beside a loudspeaker, some 60 cm from it. */
    ROOM("m4a", "aac", 64, take -> one(take.inRoom(0))),
    /** Some two metres from it. */
    ROOM_FAR("m4a", "aac", 64, take -> one(take.inRoom(10))),
    /** Near, while somebody talks. */
    ROOM_TALK("m4a", "aac", 64, take -> one(take.inRoomWithTalk())),
    /** Over the telephone. */
    PHONE("mp3", "libmp3lame", 32, take -> one(take.throughPhone(-10)));

    private static final float LOUDEST = 0.98f;

    private final String ending;
    private final Encoding encoding;
    private final Function<Take, float[][]> degrade;

    Way(String ending, String codec, int kilobits, Function<Take, float[][]> degrade) {
        this.ending = ending;
        this.encoding = Encoding.PLAIN.withCodec(codec, kilobits);
        this.degrade = degrade;
    }

    /**
     * Writes a clip as it is after that way.
     *
     * @param folder where to
     * @param name of the file, without its ending
     */
    Path write(Take take, Path folder, String name, Encoder encoder)
            throws IOException, InterruptedException {
        var channels = channels(take);
        var file = folder.resolve(name + "." + ending);
        encoder.encode(file, channels, Stereo.RATE_HZ, encoding);
        return file;
    }

    /** The clip before it is encoded; made quieter where it would be clipped. */
    float[][] channels(Take take) {
        var channels = degrade.apply(take);
        float peak = 0;
        for (var channel : channels) {
            for (float sample : channel) {
                peak = Math.max(peak, Math.abs(sample));
            }
        }
        if (peak > LOUDEST) {
            for (var channel : channels) {
                for (int i = 0; i < channel.length; i++) {
                    channel[i] *= LOUDEST / peak;
                }
            }
        }
        return channels;
    }

    private static float[][] both(Stereo sound) {
        return new float[][] {sound.left(), sound.right()};
    }

    private static float[][] one(float[] sound) {
        return new float[][] {sound};
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '+');
    }
}
