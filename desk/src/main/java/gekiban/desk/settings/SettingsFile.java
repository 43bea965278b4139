package gekiban.desk.settings;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A file of lines {@code key = value}; those that begin with # are for people. UTF-8. */
final class SettingsFile {
    /** Nobody writes so many settings; something else was named by mistake. */
    private static final long MOST_BYTES = 1 << 16;

    private SettingsFile() {}

    /**
     * @return what is set, as it is written
     * @throws IOException one line, with the file and the number of the line
     */
    static Map<Setting, String> read(Path file) throws IOException {
        var found = new EnumMap<Setting, String>(Setting.class);
        List<String> lines = lines(file);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            String at = file + ":" + (i + 1) + ": ";
            int equals = line.indexOf('=');
            if (equals < 0) {
                throw new IOException(at + "no setting, which is written key = value");
            }
            String key = line.substring(0, equals).strip();
            String value = line.substring(equals + 1).strip();
            Setting setting =
                    Setting.of(key)
                            .orElseThrow(() -> new IOException(at + "nothing is called " + key));
            var wrong = setting.wrong(value);
            if (wrong.isPresent()) {
                throw new IOException(at + wrong.get());
            }
            if (found.put(setting, value) != null) {
                throw new IOException(at + key + " is set twice");
            }
        }
        return found;
    }

    private static List<String> lines(Path file) throws IOException {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new IOException(file + " is too long to be a file of settings");
            }
            return Files.readAllLines(file);
        } catch (CharacterCodingException e) {
            throw new IOException(file + " is no text in UTF-8", e);
        } catch (NoSuchFileException e) {
            throw new IOException(file + " is not there", e);
        }
    }
}
