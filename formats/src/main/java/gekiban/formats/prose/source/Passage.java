package gekiban.formats.prose.source;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Words as they are read, and where each character of them stands in the source: mark-up lies
 * between them there, and {@code &amp;amp;} is one character. Immutable.
 */
public final class Passage {
    private final String text;
    private final int base;
    private final int @Nullable [] starts;
    private final int @Nullable [] ends;

    private Passage(String text, int base, int @Nullable [] starts, int @Nullable [] ends) {
        this.text = text;
        this.base = base;
        this.starts = starts;
        this.ends = ends;
    }

    /** Words that stand in the source just so. */
    public static Passage plain(String source, int start, int end) {
        return new Passage(source.substring(start, end), start, null, null);
    }

    public String text() {
        return text;
    }

    public boolean isBlank() {
        return text.isBlank();
    }

    /**
     * Where a part of it stands.
     *
     * @param from in {@link #text()}
     * @param to behind the last; an empty part has an empty place
     */
    public Span span(int from, int to) {
        if (text.isEmpty()) {
            return new Span(base, base);
        }
        int start = start(Math.min(from, text.length() - 1));
        return new Span(start, to <= from ? start : end(Math.min(to, text.length()) - 1));
    }

    /** A part of it as a passage of its own. */
    public Passage part(int from, int to) {
        return new Passage(
                text.substring(from, to),
                starts == null || from == to
                        ? start(Math.min(from, Math.max(0, text.length() - 1)))
                        : starts[from],
                starts == null ? null : Arrays.copyOfRange(starts, from, to),
                ends == null ? null : Arrays.copyOfRange(ends, from, to));
    }

    public Span span() {
        return span(0, text.length());
    }

    private int start(int i) {
        return starts == null ? base + i : starts[i];
    }

    private int end(int i) {
        return ends == null ? base + i + 1 : ends[i];
    }

    /** Puts words together piece by piece; for one thread. */
    static final class Builder {
        private final StringBuilder text = new StringBuilder();
        private int[] starts = new int[64];
        private int[] ends = new int[64];

        void add(char c, int start, int end) {
            int n = text.length();
            if (n == starts.length) {
                starts = Arrays.copyOf(starts, 2 * n);
                ends = Arrays.copyOf(ends, 2 * n);
            }
            starts[n] = start;
            ends[n] = end;
            text.append(c);
        }

        int length() {
            return text.length();
        }

        char last() {
            return text.isEmpty() ? '\n' : text.charAt(text.length() - 1);
        }

        /** Takes spaces off the end. */
        void trim() {
            while (!text.isEmpty() && text.charAt(text.length() - 1) <= ' ') {
                text.setLength(text.length() - 1);
            }
        }

        boolean isBlank() {
            return text.toString().isBlank();
        }

        /** What there is, and begins anew. */
        Passage take() {
            int n = text.length();
            var taken =
                    new Passage(
                            text.toString(),
                            n == 0 ? 0 : starts[0],
                            Arrays.copyOf(starts, n),
                            Arrays.copyOf(ends, n));
            text.setLength(0);
            return taken;
        }
    }
}
