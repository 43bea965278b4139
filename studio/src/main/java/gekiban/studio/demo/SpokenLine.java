package gekiban.studio.demo;

import gekiban.studio.voice.Speaker;

/**
 * A line of the made-up language.
 *
 * @param start second of the episode
 * @param speaker whose voice says it
 * @param text in Latin letters
 */
record SpokenLine(double start, Speaker speaker, String text) {}
