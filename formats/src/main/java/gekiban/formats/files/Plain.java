package gekiban.formats.files;

import java.util.regex.Pattern;

/** Names made even, so that one pattern fits all ways to write them. */
final class Plain {
    private static final Pattern ENDING =
            Pattern.compile(
                    "\\.(?:mkv|mp4|m4v|avi|webm|m?ts|m2ts|mov|ogm|ogv|wmv|flv|mpe?g|vob|rmvb|flac|mp3|m4a"
                            + "|ogg|oga|opus|wav|ape|tak|tta|wv|aac|e?ac3|aiff?|dsf|mka|wma|ass|ssa|srt|vtt|cue|json"
                            + "|csv|txt)$",
                    Pattern.CASE_INSENSITIVE);

    /** A point that is no decimal point: "5.5" keeps its own. */
    private static final Pattern POINT =
            Pattern.compile("(?<![0-9])\\.|\\.(?![0-9](?![0-9pi]))|(?<=[0-9]{3})\\.");

    private static final Pattern BLANKS = Pattern.compile(" {2,}");

    /** Longer names are no names; patterns that go back and forth would take long over them. */
    private static final int LONGEST = 400;

    private Plain() {}

    /** The last part of a path, at most 400 characters. */
    static String last(String path) {
        int slash = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
        String name = path.substring(slash + 1);
        return name.length() > LONGEST ? name.substring(0, LONGEST) : name;
    }

    /** Without an ending such as {@code .mkv}. */
    static String withoutEnding(String name) {
        var matcher = ENDING.matcher(name);
        return matcher.find() && matcher.start() > 0 ? name.substring(0, matcher.start()) : name;
    }

    /**
     * Wide digits, letters and brackets as narrow ones; underscores, and points where there are no
     * blanks, as blanks.
     */
    static String even(String name) {
        String narrow = narrow(name);
        boolean hasBlanks = narrow.indexOf(' ') >= 0;
        if (narrow.indexOf('_') >= 0 && !hasBlanks) {
            narrow = narrow.replace('_', ' ');
            hasBlanks = true;
        }
        if (!hasBlanks && narrow.indexOf('.') != narrow.lastIndexOf('.')) {
            narrow = POINT.matcher(narrow).replaceAll(" ");
        }
        return blanks(narrow);
    }

    private static String narrow(String name) {
        var even = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            even.append(
                    switch (c) {
                        case '\u3000', '\u00a0' -> ' ';
                        case '【', '［', '〔' -> '[';
                        case '】', '］', '〕' -> ']';
                        case '（' -> '(';
                        case '）' -> ')';
                        case '＃', '♯' -> '#';
                        case '–', '—', '‐', '‑', '−' -> '-';
                        default ->
                                c >= '０' && c <= '９' || c >= 'Ａ' && c <= 'Ｚ' || c >= 'ａ' && c <= 'ｚ'
                                        ? (char) (c - 0xFEE0)
                                        : c;
                    });
        }
        return even.toString();
    }

    static String blanks(String text) {
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }

    /** A title without the dashes, points and empty brackets that stood between it and others. */
    static String title(String text) {
        String title = blanks(text.replace("()", " ").replace("[]", " "));
        int start = 0;
        int end = title.length();
        while (start < end && isBetween(title.charAt(start))) {
            start++;
        }
        while (end > start && isBetween(title.charAt(end - 1))) {
            end--;
        }
        // Points at the end may belong to it: "The End..."
        String rest = title.substring(end);
        if (end > start && rest.startsWith("..")) {
            end += rest.length() - rest.replaceFirst("^\\.+", "").length();
        }
        return title.substring(start, end).strip();
    }

    private static boolean isBetween(char c) {
        return c == ' ' || c == '-' || c == '.' || c == '_' || c == ',' || c == '/' || c == ':';
    }

    /** "05" as "5", "05.5" as "5.5", "000" as "0". */
    static String number(String digits) {
        int start = 0;
        while (start + 1 < digits.length()
                && digits.charAt(start) == '0'
                && Character.isDigit(digits.charAt(start + 1))) {
            start++;
        }
        return digits.substring(start);
    }
}
