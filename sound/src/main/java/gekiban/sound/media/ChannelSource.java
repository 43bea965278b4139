package gekiban.sound.media;

/** Gives channels of sound a block at a time: the whole of an episode's need not be in memory. */
@FunctionalInterface
public interface ChannelSource {

    /**
     * Fills the next block.
     *
     * @param from its first sample, counted from the beginning of the sound
     * @param count samples wanted of each channel
     * @param block one array a channel, each of {@code count} samples or more
     */
    void read(int from, int count, float[][] block);
}
