package gekiban.sound.media;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Asks files what they hold. */
public final class Prober {

    /** Far above what any honest header needs; an answer is kept in memory as a whole. */
    private static final int MAX_ANSWER_BYTES = 16 << 20;

    private static final String ENTRIES =
            "format=duration:format_tags"
                    + ":stream=codec_type,codec_name,channels,channel_layout,sample_rate"
                    + ":stream_tags:stream_disposition=default,attached_pic";

    private final Ffmpeg ffmpeg;

    public Prober(Ffmpeg ffmpeg) {
        this.ffmpeg = ffmpeg;
    }

    /**
     * Reads a file's header.
     *
     * @throws UnreadableMedia when it is not there, is no file, is empty, is no sound or video, or
     *     has no sound stream that can be decoded
     */
    public MediaInfo probe(Path file) throws UnreadableMedia {
        return answer(file, ENTRIES, List.of()).about(file);
    }

    /**
     * Reads what a player has to know of a file.
     *
     * @throws UnreadableMedia as {@link #probe}
     */
    public PlayedFile played(Path file) throws UnreadableMedia {
        return PlayedFile.of(file, answer(file, PlayedFile.ENTRIES, List.of()));
    }

    /**
     * @param options of ffprobe, before the file's name
     */
    ProbeAnswer answer(Path file, String entries, List<String> options) throws UnreadableMedia {
        InputGuard.check(file);
        try (Child child = Child.start(command(file, entries, options))) {
            byte[] answer = child.readAll(MAX_ANSWER_BYTES);
            if (answer.length >= MAX_ANSWER_BYTES) {
                throw new UnreadableMedia(file, "its header is too long");
            }
            int status = child.await();
            String trouble = Complaint.of(child.standardError(), "ffprobe ends with " + status);
            if (child.stalled()) {
                throw new UnreadableMedia(file, "ffprobe found no end of its header");
            }
            if (status != 0) {
                throw new UnreadableMedia(file, trouble);
            }
            return ProbeAnswer.read(answer);
        } catch (UnreadableMedia e) {
            throw e;
        } catch (IOException e) {
            throw new UnreadableMedia(file, "cannot be probed: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnreadableMedia(file, "probing was interrupted", e);
        }
    }

    private List<String> command(Path file, String entries, List<String> options) {
        var command = new ArrayList<String>();
        command.add(ffmpeg.probeExecutable().toString());
        command.addAll(List.of("-v", "error", "-of", "json=compact=1", "-show_entries", entries));
        command.addAll(options);
        command.addAll(InputGuard.options());
        command.addAll(List.of("-i", InputGuard.nameOf(file)));
        return command;
    }
}
