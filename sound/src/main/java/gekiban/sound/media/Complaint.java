package gekiban.sound.media;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes one line for people of what a child process wrote to standard error. */
final class Complaint {

    /** Longer than any cause needs to be; a line of a hostile file may be as long as it likes. */
    private static final int MAX_LENGTH = 600;

    /** "[mov,mp4,m4a,3gp,3g2,mj2 @ 0x55d0c0] ": which part speaks, at which address. */
    private static final Pattern BEFORE_CAUSE =
            Pattern.compile("^(?:\\[[^\\]@]* @ [^\\]]*\\] )+|^Error opening (?:in|out)put files: ");

    private static final Pattern NOT_ALLOWED =
            Pattern.compile("\\[([^\\]@]*) @ [^\\]]*\\] Format not on whitelist");

    /** Said last of whatever is wrong; an earlier line often knows more. */
    private static final String INVALID = "Invalid data found when processing input";

    /** What ffmpeg says once an earlier line has told the cause, or what is no cause. */
    private static final List<String> SAYS_NOTHING =
            List.of(
                    "Error opening input",
                    "No filtered frames for output stream",
                    "Error opening output",
                    "Conversion failed!",
                    "Last message repeated",
                    "Error while decoding stream",
                    "Task finished with error code",
                    "Terminating thread with return code",
                    "Decode error rate",
                    "Nothing was written into output file",
                    "Error submitting packet to decoder",
                    "Error processing packet in streamcopy",
                    "Output file is empty",
                    "Estimating duration from bitrate",
                    "Consider increasing the value",
                    "Guessed Channel Layout",
                    "MD5=");

    private Complaint() {}

    /** The last line that says what was wrong; {@code otherwise} when none does. */
    static String of(String standardError, String otherwise) {
        Matcher refused = NOT_ALLOWED.matcher(standardError);
        if (refused.find()) {
            return "is of a kind that is not read (" + refused.group(1) + ")";
        }
        String[] lines = standardError.split("\\R", -1);
        String general = otherwise;
        for (int i = lines.length - 1; i >= 0; i--) {
            String line = BEFORE_CAUSE.matcher(lines[i].strip()).replaceFirst("");
            if (line.endsWith(INVALID)) {
                general = "is no sound or video that can be read";
            } else if (line.contains("moov atom not found")) {
                return "has no index (moov atom): a part of the file is missing";
            } else if (!line.isEmpty() && SAYS_NOTHING.stream().noneMatch(line::contains)) {
                return oneLine(line);
            }
        }
        return general;
    }

    /**
     * The text without control characters, so that it stays one line and cannot steer a terminal.
     */
    static String oneLine(String text) {
        var line = new StringBuilder();
        text.codePoints().map(c -> isUnsafe(c) ? '?' : c).forEach(line::appendCodePoint);
        if (line.length() <= MAX_LENGTH) {
            return line.toString();
        }
        return line.substring(0, MAX_LENGTH) + "...";
    }

    private static boolean isUnsafe(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE ->
                    true;
            // Marks that turn the direction of writing hide what a name really is.
            case Character.FORMAT -> codePoint != 0x200D && codePoint != 0x200C;
            default -> false;
        };
    }
}
