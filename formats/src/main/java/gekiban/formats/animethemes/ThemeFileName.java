package gekiban.formats.animethemes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a video of AnimeThemes: {@code Bakemonogatari-OP1v2-NCBD1080.webm}.
 *
 * <p>Source of the form and of the order of the tags: AnimeThemes' own server, {@code
 * app/Models/Wiki/Video.php}.
 *
 * @param slug the show: "Bakemonogatari"
 * @param type "OP", "ED" or "IN"
 * @param sequence "1"; empty for the only one
 * @param version "2"; empty for the first
 * @param label what else tells it from others: "EN" for an English version, the title of an insert;
 *     empty for nothing
 * @param tags what the picture is, in the order of the name: "NC" (no credits), "BD", "1080"
 */
public record ThemeFileName(
        String slug,
        String type,
        String sequence,
        String version,
        String label,
        List<String> tags) {

    private static final int LONGEST = 300;

    private static final Pattern NAME =
            Pattern.compile(
                    "(?<slug>.+)-(?<type>OP|ED|IN)(?<sequence>[0-9]{0,4})"
                            + "(?:v(?<version>[0-9]{1,3}))?(?<rest>-.+)?\\.(?:webm|ogg|mp4|mkv)");

    private static final Pattern TAG =
            Pattern.compile(
                    "NC|BD|DVD|WEB|RAW|VHS|LD|[1-9][0-9]{2,3}|Subbed|Lyrics|Uncen|Trans|Over");

    public ThemeFileName {
        tags = List.copyOf(tags);
    }

    /**
     * @param fileName without folders
     * @return empty when it has another form
     */
    public static Optional<ThemeFileName> of(String fileName) {
        if (fileName.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher name = NAME.matcher(fileName);
        if (!name.matches()) {
            return Optional.empty();
        }
        String rest = text(name, "rest");
        List<String> tags = List.of();
        // The tags are what stands behind the last hyphen, if it is tags to the end.
        int hyphen = rest.lastIndexOf('-');
        if (hyphen >= 0) {
            tags = tags(rest.substring(hyphen + 1));
            rest = tags.isEmpty() ? rest : rest.substring(0, hyphen);
        }
        return Optional.of(
                new ThemeFileName(
                        text(name, "slug"),
                        text(name, "type"),
                        text(name, "sequence"),
                        text(name, "version"),
                        rest.startsWith("-") ? rest.substring(1) : rest,
                        tags));
    }

    private static List<String> tags(String text) {
        var tags = new ArrayList<String>();
        Matcher tag = TAG.matcher(text);
        int end = 0;
        while (tag.find() && tag.start() == end) {
            tags.add(tag.group());
            end = tag.end();
        }
        return end == text.length() ? tags : List.of();
    }

    private static String text(Matcher name, String group) {
        String text = name.group(group);
        return text == null ? "" : text;
    }
}
