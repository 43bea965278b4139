package gekiban.formats.anidb;

import gekiban.catalogue.draft.Draft;
import gekiban.catalogue.model.Source;
import gekiban.formats.Format;
import gekiban.formats.Unreadable;
import gekiban.formats.anime.Encoded;
import gekiban.formats.anime.Finish;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * AniDB's dump of the titles of all anime, as {@code anime-titles.xml} or {@code anime-titles.dat}.
 *
 * <p>Source: AniDB's own description of the dump, wiki.anidb.net, "API", "Anime Titles".
 */
public final class AniDbTitles implements Format {
    /** The XML is about 10 MB and grows by half a MB a year. */
    private static final int MOST_BYTES = 64 << 20;

    private static final Pattern DAT =
            Pattern.compile(
                    "^# <aid>\\|<type>|^[0-9]{1,9}\\|[1-9]\\|[a-zA-Z-]{2,12}\\|",
                    Pattern.MULTILINE);

    @Override
    public String name() {
        return "AniDB titles";
    }

    @Override
    public int mostBytes() {
        return MOST_BYTES;
    }

    @Override
    public boolean looksLike(String fileName, byte[] head) {
        String text = Encoded.text(head);
        return text.contains("<animetitles") || isDat(text);
    }

    @Override
    public Draft read(Source source, byte[] bytes) throws Unreadable {
        var draft = Draft.of(source);
        String head = Encoded.text(Arrays.copyOf(bytes, Math.min(bytes.length, 8192)));
        if (isDat(head)) {
            DatDump.read(draft, bytes);
        } else {
            XmlDump.read(draft, bytes);
        }
        return Finish.of(draft, "no titles of AniDB are in it");
    }

    private static boolean isDat(String head) {
        return !head.stripLeading().startsWith("<") && DAT.matcher(head).find();
    }
}
