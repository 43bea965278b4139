package gekiban.listen.signature;

import gekiban.sound.dsp.Ffts;
import gekiban.sound.dsp.Whitening;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * Turns decoded sound into the frames of a {@link Signature}, hop by hop, so that ten hours need no
 * more memory than ten seconds. One thread.
 */
public final class SignatureSink {
    private final OutputStream out;
    private final Whitening whitening;
    private final byte[] frame = new byte[Signature.FRAME_BYTES];

    /**
     * @param out gets the frames; written in pieces of one frame, so give it a buffer
     */
    public SignatureSink(Ffts ffts, OutputStream out) {
        this.out = out;
        this.whitening = new Whitening(ffts, this::write);
    }

    /** Takes the next samples: left and right in turn at 4 kHz. */
    public void accept(float[] interleaved, int frames) {
        whitening.accept(interleaved, frames);
    }

    /** Ends the sound. The stream stays open. */
    public void finish() {
        whitening.finish();
    }

    private void write(float[] sum, float[] side, float[] power) {
        for (int i = 0; i < Signature.HOP; i++) {
            frame[i] = (byte) Math.clamp(Math.round(sum[i]), -127, 127);
            frame[Signature.HOP + i] = (byte) Math.clamp(Math.round(side[i]), -127, 127);
        }
        for (int i = 0; i < power.length; i++) {
            frame[2 * Signature.HOP + i] = Signature.powerSteps(power[i]);
        }
        try {
            out.write(frame);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
