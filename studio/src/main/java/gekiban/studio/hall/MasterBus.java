package gekiban.studio.hall;

import gekiban.studio.audio.Decibels;
import gekiban.studio.audio.Stereo;

/**
 * The last desk: high-pass, compressor, gain to the loudness that was asked for, limiter. The
 * limiter takes some of the loudness away again, so the gain is found in a few rounds. Immutable.
 */
public final class MasterBus {
    private static final double LOWEST_HZ = 28;
    private static final double CEILING_DBTP = -1.5;
    private static final double CLOSE_ENOUGH_LU = 0.05;
    private static final int ROUNDS = 8;
    // More gain means more limiting: a little more than what is missing is given back.
    private static final double OVERSHOOT = 1.3;

    private final double targetLufs;

    /**
     * @param targetLufs integrated loudness of the track, in LUFS
     */
    public MasterBus(double targetLufs) {
        if (!(targetLufs > -70 && targetLufs < 0)) {
            throw new IllegalArgumentException("a track of " + targetLufs + " LUFS");
        }
        this.targetLufs = targetLufs;
    }

    /**
     * Finishes a track. The compressor works over -20 dB, so the sum should come as loud as a mix
     * is.
     *
     * @param sum of the dry bus and the hall's answer; filtered and compressed in place
     * @return the track, within 0.2 LU of the target with its true peak under -1.5 dBTP; silence
     *     stays silent, and a target that the limiter does not allow is missed from below
     */
    public Stereo master(Stereo sum) {
        SecondOrder.highPass(LOWEST_HZ, SecondOrder.BUTTERWORTH).filter(sum.left());
        SecondOrder.highPass(LOWEST_HZ, SecondOrder.BUTTERWORTH).filter(sum.right());
        new Compressor().apply(sum);
        double loudness = Loudness.of(sum).integrated();
        if (loudness == Double.NEGATIVE_INFINITY) {
            return sum.slice(0, sum.frames());
        }
        var limiter = new Limiter(CEILING_DBTP);
        double gainDb = targetLufs - loudness;
        Stereo track = scaled(sum, gainDb);
        for (int round = 0; round < ROUNDS; round++) {
            boolean limited = limiter.apply(track);
            // the absolute gate counts other blocks than before when the gain was large
            double missing = targetLufs - Loudness.of(track).integrated();
            if (Math.abs(missing) < CLOSE_ENOUGH_LU || round == ROUNDS - 1) {
                break;
            }
            gainDb += limited ? missing * OVERSHOOT : missing;
            track = scaled(sum, gainDb);
        }
        return track;
    }

    private static Stereo scaled(Stereo sound, double db) {
        var scaled = sound.slice(0, sound.frames());
        scaled.scale(Decibels.toAmplitude(db));
        return scaled;
    }
}
