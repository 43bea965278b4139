package gekiban.formats.subtitles;

/**
 * What is shown for a while.
 *
 * @param start seconds into the episode
 * @param end not before the start
 * @param text without tags and drawings, never empty; lines are parted by line breaks
 * @param speaker who says it, empty where the file does not tell
 */
public record SubtitleLine(double start, double end, String text, String speaker) {}
