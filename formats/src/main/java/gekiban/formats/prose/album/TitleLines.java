package gekiban.formats.prose.album;

import gekiban.formats.prose.source.Block;
import gekiban.formats.prose.source.Layout;
import gekiban.formats.prose.source.Line;
import java.util.regex.Pattern;

/** Lines that stand above something and give it its name. */
public final class TitleLines {
    private static final Pattern NO_TITLE =
            Pattern.compile(
                    "(?i)[\\s*=~\\[-]*(?:the )?(?:track ?-?list(?:ing)?s?|tracks|songs|vital stat(?:istic)?s|stats|album info(?:rmation)?|info(?:rmation)?|details|the (?:music|album|tracks|verdict|score)"
                            + "|track[ -]by[ -]track.*|review|verdict|conclusions?|overall|final (?:thoughts|verdict|score).*|overview|introduction|summary|comments?|disc .{0,20}|cd ?[0-9].{0,20}"
                            + "|(?:posted|written|published|reviewed|filed|tagged|last updated|translated) (?:by|on|in|under|with)\\b.*|by \\p{L}[\\p{L} .'-]{1,40}|[0-9]{1,2} \\w+ [0-9]{4}|(?:january|february|march|april|may|june|july|august|september|october|november|december) [0-9]{1,2},? [0-9]{4}|曲目|トラックリスト|収録曲|[0-9]+ (?:comments|responses|thoughts).*)[\\s*=~:：\\]-]*");
    private static final Pattern REVIEW =
            Pattern.compile(
                    "(?i)^\\s*(?:\\[?(?:album |ost |soundtrack |music |cd )?review(?:ed)?\\]?\\s*[:–—-]\\s*|\\[review\\]\\s*|review of\\s+)|\\s*[:–—-]\\s*(?:an? )?(?:album |ost |soundtrack |music |cd )?review$|\\s*\\((?:album |ost )?review\\)$|\\s+review$");

    private static final int LONGEST = 100;

    private TitleLines() {}

    /** Whether a line may be a heading: mark-up says so, or it stands alone and is no sentence. */
    public static boolean is(Layout layout, Line line) {
        var block = layout.blocks().get(line.block());
        String text = line.text();
        if (text.length() > LONGEST || block.quoted() > 0 || block.kind() == Block.Kind.CAPTION) {
            return false;
        }
        if (block.kind() == Block.Kind.HEADING) {
            return true;
        }
        boolean isAlone = isAlone(block.text(), line);
        char last = text.charAt(text.length() - 1);
        boolean isSentence =
                ".,;".indexOf(last) >= 0 && !text.endsWith("...") && !text.matches(".*\\b[Vv]ol\\.")
                        || text.indexOf(". ") > 0 && text.split("\\s+").length > 8;
        return isAlone
                && block.kind() == Block.Kind.PARAGRAPH
                && !isSentence
                && text.split("\\s+").length <= 12;
    }

    /** Nothing else is in its paragraph but, below, who wrote it and when. */
    private static boolean isAlone(String block, Line line) {
        boolean isFirst = block.substring(0, line.from()).isBlank();
        String below = block.substring(line.to());
        return isFirst
                && below.length() < LONGEST
                && below.lines().allMatch(each -> each.isBlank() || isPartName(each.strip()));
    }

    /** Whether it names a part of a review only. */
    public static boolean isPartName(String text) {
        return NO_TITLE.matcher(text).matches() || TrackRuns.DISC.matcher(text).matches();
    }

    /** From and to of a title in a line, without the word review. */
    static int[] title(String line) {
        var m = REVIEW.matcher(line);
        int from = 0;
        int to = line.length();
        while (m.find()) {
            if (m.start() == 0 && m.end() < to) {
                from = m.end();
            } else if (m.end() == line.length() && m.start() > from) {
                to = m.start();
            }
        }
        return new int[] {from, to};
    }
}
