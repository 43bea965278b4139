package gekiban.formats.mal;

import gekiban.formats.Unreadable;
import gekiban.formats.anime.CleanText;
import gekiban.formats.anime.Xml;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;

/**
 * What stands in an exported list.
 *
 * @param user whose it is; empty when it does not say
 * @param entries the anime; one that is cut is left out
 * @param manga how many manga there are
 * @param trouble where and why reading ended early, if it did
 */
record MalList(String user, List<Entry> entries, int manga, Optional<String> trouble) {

    /**
     * One anime of a list.
     *
     * @param line where it begins
     * @param texts by the names of their elements, as they are written
     */
    record Entry(int line, Map<String, String> texts) {
        String text(String name) {
            return CleanText.line(texts.getOrDefault(name, ""));
        }
    }

    /**
     * @throws Unreadable when it is no XML at all
     */
    static MalList read(byte[] bytes) throws Unreadable {
        var reading = new Reading(Xml.of(bytes));
        Optional<String> trouble = Optional.empty();
        try {
            while (reading.step()) {}
        } catch (Unreadable e) {
            trouble = Optional.ofNullable(e.getMessage());
        }
        return new MalList(reading.user, reading.entries, reading.manga, trouble);
    }

    /** One reading of one file. */
    private static final class Reading {
        private final Xml xml;
        private final List<Entry> entries = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private Optional<Entry> open = Optional.empty();
        private String user = "";
        private int manga;

        Reading(Xml xml) {
            this.xml = xml;
        }

        /** Takes in an event; false after the last. */
        boolean step() throws Unreadable {
            int event = xml.next();
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> start(xml.reader().getLocalName());
                case XMLStreamConstants.END_ELEMENT -> end(xml.reader().getLocalName());
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                        text.append(xml.reader().getText());
                default -> {}
            }
            return event != XMLStreamConstants.END_DOCUMENT;
        }

        private void start(String element) {
            text.setLength(0);
            if (element.equals("anime")) {
                open = Optional.of(new Entry(xml.line(), new HashMap<>()));
            } else if (element.equals("manga")) {
                manga++;
            }
        }

        private void end(String element) {
            if (element.equals("anime")) {
                open.ifPresent(entries::add);
                open = Optional.empty();
            } else if (element.equals("user_name")) {
                user = CleanText.line(text.toString());
            } else if (open.isPresent() && !text.toString().isBlank()) {
                open.get().texts().putIfAbsent(element, text.toString());
            }
            text.setLength(0);
        }
    }
}
