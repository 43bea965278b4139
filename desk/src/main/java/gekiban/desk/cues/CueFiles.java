package gekiban.desk.cues;

import gekiban.desk.files.WholeFile;
import gekiban.desk.json.JsonText;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Writes {@code <episode>.csv} and {@code <episode>.json}, each whole or not at all. */
public final class CueFiles {
    private CueFiles() {}

    /**
     * @param folder where to; folders of the episode's name are made below it
     * @throws IOException when one of them cannot be written
     */
    public static void write(Path folder, EpisodeCues cues) throws IOException {
        WholeFile.write(
                folder.resolve(cues.episode() + ".csv"),
                out -> {
                    var text =
                            new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
                    text.append(CuesCsv.HEADER);
                    CuesCsv.writeRows(cues, text);
                    text.flush();
                });
        WholeFile.write(
                folder.resolve(cues.episode() + ".json"),
                out -> JsonText.write(out, json -> CuesJson.write(cues, json)));
    }
}
