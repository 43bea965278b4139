package gekiban.formats.files;

import java.util.regex.Pattern;

/** Words of names that speak of the file and not of what is in it. */
final class Technical {
    private static final String EDGE = "(?<![A-Za-z0-9])";
    private static final String END = "(?![A-Za-z0-9])";

    static final Pattern RESOLUTION =
            Pattern.compile(
                    EDGE + "(?:([0-9]{3,4}[pi])|([0-9]{3,4}) ?[x×] ?([0-9]{3,4})|(4K))" + END,
                    Pattern.CASE_INSENSITIVE);

    static final Pattern CHECKSUM = Pattern.compile("[0-9A-Fa-f]{8}");

    static final Pattern DISC =
            Pattern.compile(
                    EDGE
                            + "(?:UHD|(?:NC)?(?:BD|DVD)(?:[0-9]{3,4})?|BD-?Rip|BD-?Remux|BDMV|BD-?BOX|Blu-?Ray(?:-?Rip)?|DVD-?Rip|DVD[59]"
                            + "|DVD-?ISO|LD|LD-?Rip|R2J|R2DVD|VHS)"
                            + END,
                    Pattern.CASE_INSENSITIVE);

    /** The short names of services only in capitals: "Cr" may be a word. */
    static final Pattern STREAM =
            Pattern.compile(
                    EDGE
                            + "(?:(?i:WEB|WEB-?DL|WEB-?Rip|B-Global|Baha|Abema|U-NEXT|DMM|Netflix|Crunchyroll)"
                            + "|AMZN|CR|NF|DSNP|HULU|HIDIVE|HIDI|FUNI|ADN|VRV)"
                            + END);

    static final Pattern BROADCAST =
            Pattern.compile(
                    EDGE
                            + "(?:(?i:TV|HDTV|TV-?Rip|HDTV-?Rip|DTV|SDTV|AT-X)|MX|TX|TBS|BS11|BS-?TBS|BS4|NTV|EX|CX|NHK|MBS)"
                            + END);

    /** Where one of these begins, the name of the file is at its end. */
    static final Pattern FORMAT =
            Pattern.compile(
                    EDGE
                            + "(?:[xh] ?\\.?26[45]|HEVC|AVC|AV1|VP9|XviD|DivX|MPEG-?[24]|10[- ]?bits?|8[- ]?bits?|Hi10P?"
                            + "|FLAC(?: ?[257]\\.[01])?|AAC(?: ?[257]\\.[01])?|E?AC-?3|DDP?(?: ?[257]\\.[01])|DTS(?:-?HD)?|TrueHD|LPCM|Opus"
                            + "|OGG|MP3|Dual[- ]?Audio|Multi[- ]?(?:Subs?|Audio)|(?:Eng|Jpn|Multi)?[- ]?Subs?|Softsubs?"
                            + "|Hardsubs?|Uncensored|REMUX|REPACK|PROPER|RAW|[0-9]{3,4}[pi]|[0-9]{3,4}[x×][0-9]{3,4}|4K|HDR|SDR|NC[0-9]{3,4})"
                            + END,
                    Pattern.CASE_INSENSITIVE);

    private Technical() {}

    /** "disc", "stream", "broadcast", or empty. */
    static String edition(String text) {
        if (DISC.matcher(text).find()) {
            return "disc";
        }
        if (STREAM.matcher(text).find()) {
            return "stream";
        }
        return BROADCAST.matcher(text).find() ? "broadcast" : "";
    }

    /** "1080p", "1920x1080", or empty. */
    static String resolution(String text) {
        var matcher = RESOLUTION.matcher(text);
        if (!matcher.find()) {
            return "";
        }
        return matcher.group(2) == null
                ? matcher.group().toLowerCase(java.util.Locale.ROOT)
                : matcher.group(2) + "x" + matcher.group(3);
    }

    /** Whether a bracket holds nothing but such words. */
    static boolean isAbout(String bracket) {
        return CHECKSUM.matcher(bracket).matches()
                || FORMAT.matcher(bracket).find()
                || RESOLUTION.matcher(bracket).find()
                || !edition(bracket).isEmpty() && bracket.length() < 24;
    }

    /** Where the first word of this kind begins, -1 where there is none. */
    static int begin(String text) {
        int begin = -1;
        for (Pattern pattern : new Pattern[] {FORMAT, RESOLUTION, DISC, STREAM}) {
            var matcher = pattern.matcher(text);
            if (matcher.find() && (begin < 0 || matcher.start() < begin)) {
                begin = matcher.start();
            }
        }
        return begin;
    }
}
