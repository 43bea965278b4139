package gekiban.formats.prose.album;

import gekiban.formats.prose.source.Span;

/**
 * What is written under one track's heading.
 *
 * @param album its number among the page's albums
 * @param track its number among the album's tracks
 * @param span heading and words
 * @param words how many characters stand under the heading
 */
public record Section(int album, int track, Span span, int words) {}
