package gekiban.sound.media;

/**
 * The outcome of a decoding.
 *
 * @param key names the sound
 * @param frames stereo frames delivered
 * @param brokeOff whether the input ended before its time: what came before it was delivered
 * @param trouble what was wrong, in one line; empty when nothing was
 */
public record Decoded(SoundKey key, long frames, boolean brokeOff, String trouble) {}
