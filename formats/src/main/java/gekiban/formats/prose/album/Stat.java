package gekiban.formats.prose.album;

import gekiban.formats.prose.source.Span;
import java.util.List;

/**
 * One thing that a writer states about an album.
 *
 * @param field what it is about
 * @param label as written; empty where the shape alone says it
 * @param values none where the writer left it open: that is unknown, not empty
 * @param isDoubtful whether the writer is not sure, or the shape could mean something else
 * @param span label and value
 */
public record Stat(Field field, String label, List<Value> values, boolean isDoubtful, Span span) {

    /** What vital stats tell. */
    public enum Field {
        TITLE,
        CATALOGUE_NUMBER,
        LABEL,
        DATE,
        /** When it first came out, where it is told beside the date of this edition. */
        ORIGINAL_DATE,
        DISCS,
        TRACKS,
        /** Seconds. */
        TOTAL_TIME,
        ARTIST,
        COMPOSER,
        ARRANGER,
        LYRICIST,
        PERFORMER,
        CONDUCTOR,
        PRODUCER,
        /** With the best one may give as detail. */
        RATING,
        GENRE,
        PRICE,
        BARCODE,
        FORMAT,
        SHOW,
        IN_PRINT,
        COVER_ARTIST,
        /** A label that is none of these. */
        OTHER;

        /** Whether its values are names of people. */
        public boolean isPeople() {
            return switch (this) {
                case ARTIST,
                        COMPOSER,
                        ARRANGER,
                        LYRICIST,
                        PERFORMER,
                        CONDUCTOR,
                        PRODUCER,
                        COVER_ARTIST ->
                        true;
                default -> false;
            };
        }
    }

    /**
     * @param text even: a date as 2006-01-12, a time in seconds, a number in digits
     * @param detail what stands in brackets behind a label's name, the best of a rating, the
     *     currency
     * @param aliases other names of the same person
     */
    public record Value(String text, String detail, List<String> aliases, Span span) {
        public Value {
            aliases = List.copyOf(aliases);
        }
    }

    public Stat {
        values = List.copyOf(values);
    }

    public boolean isKnown() {
        return !values.isEmpty();
    }

    /** The first value, or empty. */
    public String text() {
        return values.isEmpty() ? "" : values.getFirst().text();
    }
}
