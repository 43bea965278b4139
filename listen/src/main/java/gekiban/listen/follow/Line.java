package gekiban.listen.follow;

/**
 * Where along an episode a recording would sound: at scene sample t, recording sample {@code t - lag
 * - slope (t - origin)}.
 *
 * @param lag scene sample minus recording sample, at {@code origin}; fractions count
 * @param slope samples of lag gained per sample; 0 when both clocks agree
 * @param origin scene sample
 */
public record Line(double lag, double slope, int origin) {
    public double lagAt(double sample) {
        return lag + slope * (sample - origin);
    }
}
