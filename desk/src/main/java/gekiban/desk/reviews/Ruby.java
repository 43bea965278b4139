package gekiban.desk.reviews;

import java.util.Set;
import org.commonmark.node.CustomNode;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;

/** Words with how they are read: <code>{霧笛|むてき}</code>. */
final class Ruby extends CustomNode {
    private static final int LONGEST = 100;

    private final String words;
    private final String reading;

    private Ruby(String words, String reading) {
        this.words = words;
        this.reading = reading;
    }

    String words() {
        return words;
    }

    String reading() {
        return reading;
    }

    /** Reads them. */
    static final class Factory implements InlineContentParserFactory {
        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('{');
        }

        @Override
        public InlineContentParser create() {
            return Factory::read;
        }

        private static ParsedInline read(InlineParserState state) {
            Scanner scanner = state.scanner();
            scanner.next();
            String words = until(scanner, '|');
            String reading = words.isEmpty() ? "" : until(scanner, '}');
            return reading.isEmpty()
                    ? ParsedInline.none()
                    : ParsedInline.of(new Ruby(words, reading), scanner.position());
        }

        /** What stands before a sign, which is read too; empty where it does not come soon. */
        private static String until(Scanner scanner, char end) {
            var text = new StringBuilder();
            while (text.length() < LONGEST && scanner.hasNext()) {
                char next = scanner.peek();
                if (next == end) {
                    scanner.next();
                    return text.toString();
                }
                if (next == '\n' || next == '{' || next == '|' || next == '}') {
                    return "";
                }
                text.append(next);
                scanner.next();
            }
            return "";
        }
    }
}
