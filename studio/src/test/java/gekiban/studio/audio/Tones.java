package gekiban.studio.audio;

/** Sines to test with. */
final class Tones {
    private Tones() {}

    static float[] sine(double hz, int frames) {
        var sine = new float[frames];
        for (int i = 0; i < frames; i++) {
            sine[i] = (float) Math.sin(2 * Math.PI * hz * i / Stereo.RATE_HZ);
        }
        return sine;
    }

    /** Level against a full sine, from {@code from} on, in dB. */
    static double levelDb(float[] samples, int from) {
        double sum = 0;
        for (int i = from; i < samples.length; i++) {
            sum += (double) samples[i] * samples[i];
        }
        return 10 * Math.log10(2 * sum / (samples.length - from) + 1e-20);
    }
}
