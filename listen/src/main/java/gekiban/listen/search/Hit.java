package gekiban.listen.search;

/**
 * A piece of a recording that seems to sound in the episode.
 *
 * @param recording number in the list searched
 * @param lag episode sample minus recording sample
 * @param from first sample of the piece in the recording
 * @param length samples of the piece
 * @param sigma height of the correlation in standard deviations of the whole episode
 */
public record Hit(int recording, int lag, int from, int length, float sigma) {}
