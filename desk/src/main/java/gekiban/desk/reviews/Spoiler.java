package gekiban.desk.reviews;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** What is folded until somebody opens it: {@code :::spoiler after episode 8} to {@code :::}. */
final class Spoiler extends CustomBlock {
    private static final Pattern BEGIN = Pattern.compile("^:::+ *spoiler\\b *(.{0,200})$");
    private static final Pattern EPISODE = Pattern.compile("(?:after episode )?(\\d{1,4})");
    private static final Pattern END = Pattern.compile("^:::+ *$");

    private final String until;

    private Spoiler(String until) {
        this.until = until;
    }

    /** What is to be seen before; empty where nobody says. */
    String until() {
        return until;
    }

    /** The episode after which it is none; empty where it is said otherwise. */
    String episode() {
        Matcher episode = EPISODE.matcher(until);
        return episode.matches() ? episode.group(1) : "";
    }

    private static final class Reading extends AbstractBlockParser {
        private final Spoiler block;

        Reading(String until) {
            block = new Spoiler(until);
        }

        @Override
        public Block getBlock() {
            return block;
        }

        @Override
        public boolean isContainer() {
            return true;
        }

        @Override
        public boolean canContain(Block child) {
            return true;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            String line = state.getLine().getContent().toString();
            if (END.matcher(line.strip()).matches()) {
                return BlockContinue.finished();
            }
            return BlockContinue.atIndex(state.getIndex());
        }
    }

    /** Finds where one begins. */
    static final class Factory extends AbstractBlockParserFactory {
        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            if (state.getIndent() >= 4) {
                return BlockStart.none();
            }
            CharSequence line = state.getLine().getContent();
            String rest = line.subSequence(state.getNextNonSpaceIndex(), line.length()).toString();
            Matcher begin = BEGIN.matcher(rest);
            return begin.matches()
                    ? BlockStart.of(new Reading(begin.group(1).strip())).atIndex(line.length())
                    : BlockStart.none();
        }
    }
}
