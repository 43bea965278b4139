package gekiban.formats.anidb;

import gekiban.catalogue.draft.Draft;
import gekiban.formats.anime.CleanText;
import gekiban.formats.anime.Encoded;
import gekiban.formats.anime.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The dump as lines {@code aid|type|language|title}, where lines of one show may lie apart. */
final class DatDump {
    private DatDump() {}

    /** What the lines say of one show. */
    private record Show(String place, List<DumpTitle> titles) {}

    /** Reads the lines that can be read; others are troubles. */
    static void read(Draft.Builder draft, byte[] bytes) {
        Map<String, Show> shows = new LinkedHashMap<>();
        String[] lines = Encoded.text(bytes).split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            boolean says = !lines[i].isBlank() && !lines[i].startsWith("#");
            if (says && !line(shows, i, lines[i])) {
                String text = Words.clipped(CleanText.line(lines[i]));
                draft.trouble("line " + (i + 1) + ": no id|type|language|title: \"" + text + "\"");
            }
        }
        shows.forEach((aid, show) -> Dump.show(draft, show.place, aid, show.titles));
    }

    private static boolean line(Map<String, Show> shows, int index, String line) {
        int first = line.indexOf('|');
        int second = line.indexOf('|', first + 1);
        int third = line.indexOf('|', second + 1);
        if (first < 0 || second < 0 || third < 0) {
            return false;
        }
        String aid = Words.number(line.substring(0, first).strip());
        String title = Dump.text(line.substring(third + 1));
        if (aid.isEmpty() || title.isEmpty()) {
            return false;
        }
        String type =
                switch (line.substring(first + 1, second)) {
                    case "1" -> "main";
                    case "3" -> "short";
                    case "4" -> "official";
                    default -> "syn";
                };
        String language = CleanText.line(line.substring(second + 1, third));
        shows.computeIfAbsent(aid, key -> new Show("line " + (index + 1), new ArrayList<>()))
                .titles
                .add(new DumpTitle(type, language, title));
        return true;
    }
}
