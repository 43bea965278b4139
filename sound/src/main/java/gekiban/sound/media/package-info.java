/**
 * Media files in, float samples out, and back for sound that was made here.
 *
 * <p>The way of the data: {@link gekiban.sound.media.Prober} asks a file what it holds and answers
 * with a {@link gekiban.sound.media.MediaInfo}; {@link gekiban.sound.media.Decoder} turns one of
 * its {@link gekiban.sound.media.AudioStream}s into stereo blocks for a {@link
 * gekiban.sound.media.BlockSink}, and names the sound by a {@link gekiban.sound.media.SoundKey}
 * that new tags do not change. {@link gekiban.sound.media.Encoder} writes files, {@link
 * gekiban.sound.media.FilmEncoder} those with {@link gekiban.sound.media.Pictures}. {@link
 * gekiban.sound.media.Remux} gives files in a form that browsers play, while they are played.
 *
 * <p>All of them run the programs of {@link gekiban.sound.media.Ffmpeg} as child processes: media
 * comes from strangers, and a damaged or hostile file must not take this program down, read other
 * files or reach the network. {@code InputGuard} says what a child may open, {@code Child} watches
 * its time, and {@code Complaint} turns what it says on standard error into one line. Whatever is
 * wrong with a file becomes an {@link gekiban.sound.media.UnreadableMedia}.
 *
 * <p>Threads: everything here is immutable and may be called from several threads at once; a sink
 * is called by the thread that called the decoder. An interrupt ends the child.
 */
@NullMarked
package gekiban.sound.media;

import org.jspecify.annotations.NullMarked;
