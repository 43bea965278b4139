package gekiban.bench.text;

import gekiban.bench.names.InventedNames;
import gekiban.bench.names.Named;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * The export of a blog that nobody wrote, by its seed always the same: reviews track by track,
 * reviews with vital stats, lists and essays, with players, site furniture, threads of comments and
 * wishes. A post has about 9,000 characters.
 */
final class InventedBlog {
    private static final int TRACKS = 18;
    private static final int ENTRIES = 10;
    private static final int COMMENTS = 6;
    private static final int KINDS = 4;

    private static final String[] SENTENCES = {
        "The strings come in late and stay a little longer than one expects.",
        "I did not care for it at first, and by the third listening I did.",
        "There is a passage for solo flute that I keep going back to.",
        "The piece plays over the last scene of the eighth episode, nearly in silence.",
        "A drum machine does most of the work here.",
        "It is the sort of tune that one whistles on the stairs without knowing why.",
        "The recording is close and dry, which suits the room it was written for."
    };

    private final SplittableRandom random;
    private final List<Named> titles;
    private final List<Named> people;
    private int comment;

    InventedBlog(long seed, int posts) {
        random = new SplittableRandom(seed);
        var names = new InventedNames(seed);
        people = names.people(300);
        titles = names.tracks(posts * (TRACKS + 1), people);
    }

    /** Writes the export. */
    void write(Path file, int posts) throws IOException {
        try (var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write(
                    """
                    <?xml version="1.0" encoding="UTF-8" ?>
                    <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
                        xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"
                        xmlns:dc="http://purl.org/dc/elements/1.1/"
                        xmlns:wp="http://wordpress.org/export/1.2/">
                    <channel><title>An invented blog</title><link>http://blog.example</link>
                    """);
            for (int i = 0; i < posts; i++) {
                out.write(post(i));
            }
            out.write("</channel></rss>\n");
        }
    }

    private String post(int number) {
        String album = romaji(titles.get(number * (TRACKS + 1)));
        String head = head(number, album);
        String content =
                switch (number % KINDS) {
                    case 0 -> trackReview(number, album);
                    case 1 -> statsReview(number, album);
                    case 2 -> list(number);
                    default -> essay(number);
                };
        var text = new StringBuilder();
        text.append("<item><title>").append(head).append("</title><link>http://blog.example/?p=");
        text.append(number + 1).append("</link><dc:creator>Somebody</dc:creator>");
        text.append("<content:encoded><![CDATA[").append(content).append("]]></content:encoded>");
        text.append("<wp:post_id>").append(number + 1).append("</wp:post_id><wp:post_date>");
        text.append(
                String.format(
                        Locale.ROOT,
                        "20%02d-%02d-%02d 20:15:00",
                        5 + number % 15,
                        1 + number % 12,
                        1 + number % 28));
        text.append("</wp:post_date><wp:status>publish</wp:status>");
        text.append("<wp:post_type>post</wp:post_type>\n");
        comments(number, album, text);
        return text.append("</item>\n").toString();
    }

    private static String head(int number, String album) {
        return switch (number % KINDS) {
            case 0, 1 -> album + " OST – Review";
            case 2 -> "Scores that are better than the show " + number;
            default -> "On silence and endings " + number;
        };
    }

    private static String romaji(Named named) {
        return named.romaji().orElse(named.names().getFirst());
    }

    private String track(int post, int track) {
        return romaji(titles.get(post * (TRACKS + 1) + 1 + track));
    }

    private String person() {
        return romaji(people.get(random.nextInt(people.size())));
    }

    private String sentence() {
        return SENTENCES[random.nextInt(SENTENCES.length)];
    }

    private String length() {
        return String.format(Locale.ROOT, "%d:%02d", 1 + random.nextInt(4), random.nextInt(60));
    }

    private void stats(int post, String album, StringBuilder text) {
        text.append("<strong>").append(album).append(" Original Soundtrack</strong>\n");
        text.append("Catalogue No.: GKCB-").append(10_000 + post).append('\n');
        text.append("Label: Kirin Arts\nDiscs: 1\nRelease Date: January 12, 2006\n");
        text.append("Composer: ").append(person()).append("\nTotal Time:\nRating: 4 stars\n\n");
    }

    private String trackReview(int post, String album) {
        var text = new StringBuilder();
        stats(post, album, text);
        for (int i = 0; i < TRACKS; i++) {
            String title = track(post, i);
            text.append("<strong>").append(i + 1).append(". ").append(title).append(" (");
            text.append(length()).append(")</strong>\n");
            text.append("[flv:").append(title.replace(' ', '_')).append(".mp3 350 0]\n");
            text.append(sentence()).append(' ');
            if (i > 0 && i % 3 == 0) {
                text.append("It uses the same melody as “").append(track(post, i - 1));
                text.append("”, only slower. ");
            }
            text.append(sentence()).append(' ').append(sentence()).append("\n\n");
        }
        text.append(sentence()).append("\n\nShare this: Twitter Facebook\n2 people like this.\n");
        return text.toString();
    }

    private String statsReview(int post, String album) {
        var text = new StringBuilder();
        stats(post, album, text);
        for (int paragraph = 0; paragraph < 6; paragraph++) {
            for (int i = 0; i < 5; i++) {
                text.append(sentence()).append(' ');
            }
            text.append("“").append(track(post, paragraph)).append("” by ").append(person());
            text.append(" is missing from the second half. ");
            text.append("Only the first few seconds of “").append(track(post, paragraph + 6));
            text.append("” are used in the series.\n\n");
        }
        text.append("<ol>\n");
        for (int i = 0; i < TRACKS; i++) {
            text.append("<li>").append(track(post, i)).append(" (").append(length());
            text.append(")</li>\n");
        }
        return text.append("</ol>\n").toString();
    }

    private String list(int post) {
        var text = new StringBuilder(sentence()).append("\n\n");
        for (int i = 0; i < ENTRIES; i++) {
            text.append("<strong>").append(i + 1).append(". ").append(track(post, i));
            text.append("</strong>\nmusic: ").append(person()).append('/').append(person());
            text.append("\nOP: “").append(track(post, i + 7)).append("” by ").append(person());
            text.append("\n\n").append(sentence()).append(' ').append(sentence()).append("\n\n");
        }
        return text.toString();
    }

    private String essay(int post) {
        var text = new StringBuilder("<img src=\"http://blog.example/lead.png\" alt=\"\" />\n");
        text.append("Art by ").append(person()).append("\n\n");
        for (int paragraph = 0; paragraph < 12; paragraph++) {
            for (int i = 0; i < 8; i++) {
                text.append(sentence()).append(' ');
            }
            text.append(person()).append(" wrote “").append(track(post, paragraph));
            text.append("” in a night.\n\n");
        }
        return text.toString();
    }

    private void comments(int post, String album, StringBuilder text) {
        var ids = new ArrayList<Integer>();
        for (int i = 0; i < COMMENTS; i++) {
            int id = ++comment;
            int parent = i % 2 == 1 ? ids.getLast() : 0;
            String said =
                    i == 0
                            ? "Could you review \"" + track((post + 7) % 3, i) + "\" (1&2)?"
                            : sentence() + " " + album + " deserved more.";
            text.append("<wp:comment><wp:comment_id>").append(id).append("</wp:comment_id>");
            text.append("<wp:comment_author>Reader ").append(random.nextInt(90));
            text.append(
                    "</wp:comment_author><wp:comment_date>2010-01-05 10:00:00</wp:comment_date>");
            text.append("<wp:comment_content><![CDATA[").append(said);
            text.append("]]></wp:comment_content><wp:comment_approved>1</wp:comment_approved>");
            text.append("<wp:comment_type></wp:comment_type><wp:comment_parent>").append(parent);
            text.append("</wp:comment_parent></wp:comment>\n");
            ids.add(id);
        }
    }
}
