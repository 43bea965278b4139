package gekiban.sound.media;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What is written in a media file beside its tags: chapters and subtitles. */
public final class MediaTexts {
    /** Chapters and streams of a film with thousands of both. */
    private static final int MAX_DESCRIPTION_BYTES = 8 << 20;

    /** The subtitles of a long film with drawings in them. */
    private static final int MAX_SUBTITLES_BYTES = 64 << 20;

    private final Ffmpeg ffmpeg;

    public MediaTexts(Ffmpeg ffmpeg) {
        this.ffmpeg = ffmpeg;
    }

    /**
     * Chapters and the streams of subtitles.
     *
     * @return ffprobe's answer, JSON: {@code chapters} (start_time, end_time, tags) and {@code
     *     streams} (codec_name, tags)
     * @throws UnreadableMedia when the file cannot be read
     */
    public byte[] describe(Path file) throws UnreadableMedia, InterruptedException {
        var command = new ArrayList<String>();
        command.add(ffmpeg.probeExecutable().toString());
        command.addAll(
                List.of(
                        "-v",
                        "error",
                        "-of",
                        "json=compact=1",
                        "-select_streams",
                        "s",
                        "-show_entries",
                        "chapter=start_time,end_time:chapter_tags"
                                + ":stream=codec_name:stream_tags=language,title"));
        command.addAll(InputGuard.options());
        command.addAll(List.of("-i", InputGuard.nameOf(file)));
        return run(file, command, MAX_DESCRIPTION_BYTES);
    }

    /**
     * A stream of subtitles as text.
     *
     * @param stream which of the file's streams of subtitles, from 0; pictures of text cannot be
     *     read
     * @return WebVTT, UTF-8
     * @throws UnreadableMedia when there is no such stream, or it is no text
     */
    public byte[] subtitles(Path file, int stream) throws UnreadableMedia, InterruptedException {
        var command = new ArrayList<String>();
        command.add(ffmpeg.executable().toString());
        command.addAll(List.of("-nostdin", "-v", "error"));
        command.addAll(InputGuard.options());
        command.addAll(
                List.of(
                        "-i",
                        InputGuard.nameOf(file),
                        "-map",
                        "0:s:" + stream,
                        "-f",
                        "webvtt",
                        "pipe:1"));
        return run(file, command, MAX_SUBTITLES_BYTES);
    }

    private static byte[] run(Path file, List<String> command, int most)
            throws UnreadableMedia, InterruptedException {
        InputGuard.check(file);
        try (Child child = Child.start(command)) {
            byte[] answer = child.readAll(most);
            if (answer.length >= most) {
                throw new UnreadableMedia(file, "holds more text than any film");
            }
            int status = child.await();
            if (child.stalled()) {
                throw new UnreadableMedia(file, "ffmpeg found no end of its texts");
            }
            if (status != 0) {
                throw new UnreadableMedia(
                        file, Complaint.of(child.standardError(), "ffmpeg ends with " + status));
            }
            return answer;
        } catch (UnreadableMedia e) {
            throw e;
        } catch (IOException e) {
            throw new UnreadableMedia(file, "its texts cannot be read: " + e.getMessage(), e);
        }
    }
}
