package gekiban.formats.prose.album;

import gekiban.formats.prose.album.Stat.Field;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What fans call the fields of vital stats. */
final class StatLabels {
    private static final Map<String, Field> FIELDS = fields();

    private StatLabels() {}

    private static Map<String, Field> fields() {
        var fields = new HashMap<String, Field>();
        put(fields, Field.TITLE, "album|album title|title|release|album name|アルバム|タイトル");
        put(
                fields,
                Field.CATALOGUE_NUMBER,
                "catalogue no|catalog no|catalogue number|catalog number|catalogue|catalog|cat no|cat|cat number"
                        + "|catalog id|product number|product no|品番|規格品番|商品番号");
        put(
                fields,
                Field.LABEL,
                "label|labels|record label|publisher|published by|publishers|distributor|distributed by|released by|manufacturer|発売元|販売元|レーベル");
        put(
                fields,
                Field.DATE,
                "release date|released|date|date released|release|released on|date of release|year|発売日|リリース日");
        put(
                fields,
                Field.ORIGINAL_DATE,
                "original release date|original release|first released|originally released|original date");
        put(
                fields,
                Field.DISCS,
                "discs|disc|disks|number of discs|no of discs|cds|number of cds|disc count|枚数");
        put(
                fields,
                Field.TRACKS,
                "tracks|number of tracks|no of tracks|track count|total tracks|曲数");
        put(
                fields,
                Field.TOTAL_TIME,
                "total time|total length|running time|length|duration|playing time|play time|playtime|runtime|total playing time|total|time|収録時間");
        put(fields, Field.ARTIST, "artist|artists|アーティスト|by");
        put(
                fields,
                Field.COMPOSER,
                "composer|composers|composed by|music by|music|composition|score by|score|作曲|音楽|composer(s)");
        put(fields, Field.ARRANGER, "arranger|arrangers|arranged by|arrangement|arrangements|編曲");
        put(fields, Field.LYRICIST, "lyricist|lyrics|lyrics by|words|words by|作詞");
        put(
                fields,
                Field.PERFORMER,
                "performer|performers|performed by|vocals|vocalist|vocalists|singer|sung by|vocals by|歌|演奏");
        put(fields, Field.CONDUCTOR, "conductor|conducted by|指揮");
        put(fields, Field.PRODUCER, "producer|producers|produced by|music producer|プロデューサー");
        put(
                fields,
                Field.RATING,
                "rating|score out of ten|my rating|verdict|overall|overall rating|grade|final score|stars|評価");
        put(fields, Field.GENRE, "genre|style|genres|category|ジャンル");
        put(fields, Field.PRICE, "price|cost|価格|定価");
        put(fields, Field.BARCODE, "barcode|jan|upc|ean|jan code");
        put(fields, Field.FORMAT, "format|media|medium|media format");
        put(fields, Field.SHOW, "anime|series|show|from|source|作品");
        put(fields, Field.IN_PRINT, "in print|availability|available|status");
        put(
                fields,
                Field.COVER_ARTIST,
                "cover art|cover artist|artwork|cover art by|illustration|illustrator|cover");
        return Map.copyOf(fields);
    }

    private static void put(Map<String, Field> fields, Field field, String names) {
        for (String name : names.split("\\|")) {
            fields.putIfAbsent(name, field);
        }
    }

    /** The field of a label as written, without its colon; null where nobody calls one so. */
    static @Nullable Field field(String label) {
        String plain =
                label.strip()
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[.#*_：:]+", " ")
                        .replace("(s)", "s")
                        .replaceAll("\\s+", " ")
                        .strip();
        return FIELDS.get(plain);
    }

    /** Whether a label means this even without a colon, on a line of its own. */
    static boolean isPlain(String label) {
        return label.indexOf(' ') > 0 && field(label) != null && !label.strip().endsWith("by");
    }
}
