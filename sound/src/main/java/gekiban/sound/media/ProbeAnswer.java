package gekiban.sound.media;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * ffprobe's answer, as far as {@link MediaInfo} needs it.
 *
 * @param format text values of the format; tags are under {@code tags.} and their key
 * @param streams the same for each stream, in the file's order
 */
record ProbeAnswer(Map<String, String> format, List<Map<String, String>> streams) {

    private static final String TAG = "tags.";

    static ProbeAnswer read(byte[] json) throws IOException {
        Map<String, String> format = new LinkedHashMap<>();
        List<Map<String, String>> streams = new ArrayList<>();
        try (JsonParser parser =
                JsonFactory.builder().build().createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String section = parser.currentName();
                parser.nextToken();
                switch (section) {
                    case "format" -> readValues(parser, "", format);
                    case "streams" -> {
                        while (parser.nextToken() == JsonToken.START_OBJECT) {
                            Map<String, String> stream = new LinkedHashMap<>();
                            readValues(parser, "", stream);
                            streams.add(stream);
                        }
                    }
                    default -> parser.skipChildren();
                }
            }
        } catch (JacksonException e) {
            throw new IOException("ffprobe's answer is no JSON: " + e.getOriginalMessage(), e);
        }
        return new ProbeAnswer(format, streams);
    }

    /** Reads the values of an object, those of objects inside it with their name before. */
    private static void readValues(JsonParser parser, String before, Map<String, String> values) {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = before + parser.currentName();
            switch (parser.nextToken()) {
                case START_OBJECT -> readValues(parser, name + ".", values);
                case START_ARRAY -> parser.skipChildren();
                default -> values.put(name, parser.getText());
            }
        }
    }

    MediaInfo about(Path file) throws UnreadableMedia {
        var audio = new ArrayList<AudioStream>();
        Map<String, String> tags = tagsOf(format);
        boolean hasVideo = false;
        int audioStreams = 0;
        for (Map<String, String> stream : streams) {
            switch (stream.getOrDefault("codec_type", "")) {
                case "video" -> hasVideo |= !isOn(stream, "attached_pic");
                case "audio" -> {
                    int index = audioStreams++;
                    if (index == 0) {
                        tagsOf(stream).forEach(tags::putIfAbsent);
                    }
                    if (canBeDecoded(stream)) {
                        audio.add(audioStream(index, stream));
                    }
                }
                default -> {}
            }
        }
        if (audio.isEmpty()) {
            throw new UnreadableMedia(
                    file,
                    audioStreams == 0 ? "no sound stream" : "no sound in it that can be decoded");
        }
        return new MediaInfo(file, number(format, "duration"), audio, hasVideo, tags);
    }

    private static boolean canBeDecoded(Map<String, String> stream) {
        return stream.containsKey("codec_name")
                && number(stream, "channels") >= 1
                && number(stream, "sample_rate") >= 1;
    }

    private static AudioStream audioStream(int index, Map<String, String> stream) {
        Map<String, String> tags = tagsOf(stream);
        int channels = (int) number(stream, "channels");
        String layout = stream.getOrDefault("channel_layout", "unknown");
        if (layout.equals("unknown")) {
            layout = channels == 1 ? "mono" : channels == 2 ? "stereo" : "";
        }
        return new AudioStream(
                index,
                stream.getOrDefault("codec_name", ""),
                channels,
                layout,
                (int) number(stream, "sample_rate"),
                isOn(stream, "default"),
                tags.getOrDefault("language", ""),
                tags.getOrDefault("title", ""));
    }

    private static Map<String, String> tagsOf(Map<String, String> section) {
        Map<String, String> tags = new LinkedHashMap<>();
        section.forEach((key, value) -> {
            if (key.startsWith(TAG)) {
                tags.put(key.substring(TAG.length()).toLowerCase(Locale.ROOT), value);
            }
        });
        return tags;
    }

    private static boolean isOn(Map<String, String> stream, String disposition) {
        return "1".equals(stream.get("disposition." + disposition));
    }

    private static double number(Map<String, String> section, String name) {
        try {
            double value = Double.parseDouble(section.getOrDefault(name, "0"));
            return value > 0 && value < Double.POSITIVE_INFINITY ? value : 0;
        } catch (NumberFormatException e) {
            return 0; // "N/A"
        }
    }
}
