package gekiban.desk.library;

import gekiban.sound.media.AudioStream;
import gekiban.sound.media.UnreadableMedia;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * Which audio stream of a file is meant.
 *
 * @param index its place among the audio streams, from 0; empty for the one that the file marks as
 *     its default, or else its first
 */
public record StreamChoice(OptionalInt index) {
    public static final StreamChoice DEFAULT = new StreamChoice(OptionalInt.empty());

    /**
     * @throws UnreadableMedia when the file has no such stream; says which there are
     */
    AudioStream of(KnownFile known) throws UnreadableMedia {
        List<AudioStream> streams = known.streams();
        if (index.isEmpty()) {
            return streams.stream()
                    .filter(AudioStream::isDefault)
                    .findFirst()
                    .orElse(streams.getFirst());
        }
        for (var stream : streams) {
            if (stream.index() == index.getAsInt()) {
                return stream;
            }
        }
        String there =
                streams.stream().map(StreamChoice::describe).collect(Collectors.joining(", "));
        throw new UnreadableMedia(
                known.file(), "no audio stream " + index.getAsInt() + " (there is " + there + ")");
    }

    private static String describe(AudioStream stream) {
        var words = new StringBuilder().append(stream.index()).append(": ");
        if (!stream.language().isEmpty()) {
            words.append(stream.language()).append(' ');
        }
        words.append(stream.codec());
        return stream.layout().isEmpty()
                ? words.append(' ').append(stream.channels()).append(" channels").toString()
                : words.append(' ').append(stream.layout()).toString();
    }
}
