package gekiban.sound.media;

/** Takes decoded sound as it comes. */
@FunctionalInterface
public interface BlockSink {

    /**
     * Takes the next frames.
     *
     * @param interleaved left, right, left, right...; full scale is 1. Valid during the call only:
     *     the array is filled anew afterwards
     * @param frames how many pairs are valid, at least 1; the array may be longer
     */
    void accept(float[] interleaved, int frames);
}
