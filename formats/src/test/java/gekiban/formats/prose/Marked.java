package gekiban.formats.prose;

import gekiban.formats.prose.mention.Known;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A text whose truth is known. Each mention is marked in it: {@code {{t3|Baron to Tono}}} is a
 * track by its number ({@code 2t3} of the second album or disc), {@code {{p:Yoko Kanno|Kanno}}} a
 * person, s a show, c a character, g a song. The rest is in a file beside it, a line each.
 */
record Marked(String name, String text, List<Mark> marks, List<String> truth) {
    private static final Pattern MARK = Pattern.compile("\\{\\{([^|{}]+)\\|([^{}]*)\\}\\}");

    record Mark(String key, int start, int end) {}

    static Marked load(String folder, String file) {
        String written = resource(folder + "/" + file);
        var text = new StringBuilder();
        var marks = new ArrayList<Mark>();
        int from = 0;
        var m = MARK.matcher(written);
        while (m.find()) {
            text.append(written, from, m.start());
            marks.add(new Mark(m.group(1), text.length(), text.length() + m.group(2).length()));
            text.append(m.group(2));
            from = m.end();
        }
        text.append(written, from, written.length());
        String truth = resource(folder + "/" + file.replaceFirst("\\.[a-z]+$", ".truth"));
        return new Marked(
                file,
                text.toString(),
                marks,
                truth.lines().filter(each -> !each.isBlank()).toList());
    }

    private static String resource(String path) {
        try (InputStream in = Marked.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("no " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    List<String> said(String kind) {
        return truth.stream()
                .filter(each -> each.startsWith(kind + " "))
                .map(each -> each.substring(kind.length() + 1).strip())
                .toList();
    }

    List<Known> known() {
        var known = new ArrayList<Known>();
        for (String line : said("known")) {
            String[] parts = line.split(" ", 2);
            String[] names = parts[1].split(" = ");
            known.add(Known.of(Known.Kind.valueOf(parts[0]), names[0], names));
        }
        return known;
    }
}
