package gekiban.desk.reviews;

import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.Nodes;
import org.commonmark.parser.delimiter.DelimiterProcessor;
import org.commonmark.parser.delimiter.DelimiterRun;

/** Words that are hidden until somebody asks: {@code ||she dies||}. */
final class Folded extends CustomNode {

    /** Finds them. */
    static final class Delimiter implements DelimiterProcessor {
        private static final int BARS = 2;

        @Override
        public char getOpeningCharacter() {
            return '|';
        }

        @Override
        public char getClosingCharacter() {
            return '|';
        }

        @Override
        public int getMinLength() {
            return BARS;
        }

        @Override
        public int process(DelimiterRun opening, DelimiterRun closing) {
            if (opening.length() < BARS || closing.length() < BARS) {
                return 0;
            }
            var folded = new Folded();
            for (Node node : Nodes.between(opening.getOpener(), closing.getCloser())) {
                folded.appendChild(node);
            }
            opening.getOpener().insertAfter(folded);
            return BARS;
        }
    }
}
