package gekiban.listen.follow;

/**
 * A stretch of the scene given to one trace.
 *
 * @param trace whose it is
 * @param fromStep first scene step
 * @param toStep the step after the last
 * @param gain how much more likely the stretch is with the recording than without, natural
 *     logarithm
 */
public record Run(Trace trace, int fromStep, int toStep, double gain) {
    public int steps() {
        return toStep - fromStep;
    }
}
