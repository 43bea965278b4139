package gekiban.formats.anidb;

import gekiban.catalogue.draft.Draft;
import gekiban.formats.Unreadable;
import gekiban.formats.anime.CleanText;
import gekiban.formats.anime.Xml;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;

/** The dump as {@code <animetitles><anime aid=""><title type="" xml:lang="">}. */
final class XmlDump {
    private final Draft.Builder draft;
    private final Xml xml;
    private final StringBuilder text = new StringBuilder();
    private final List<DumpTitle> titles = new ArrayList<>();
    private String aid = "";
    private String place = "";
    private String type = "";
    private String language = "";

    private XmlDump(Draft.Builder draft, Xml xml) {
        this.draft = draft;
        this.xml = xml;
    }

    /**
     * Reads what can be read; where it cannot be read on is a trouble.
     *
     * @throws Unreadable when it is no XML at all
     */
    static void read(Draft.Builder draft, byte[] bytes) throws Unreadable {
        var dump = new XmlDump(draft, Xml.of(bytes));
        try {
            while (dump.step()) {}
        } catch (Unreadable e) {
            draft.trouble(String.valueOf(e.getMessage()));
        }
    }

    private boolean step() throws Unreadable {
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
            titles.clear();
            aid = attribute("aid");
            place = "line " + xml.line();
        } else if (element.equals("title")) {
            type = attribute("type");
            language = attribute("lang");
        }
    }

    private void end(String element) {
        if (element.equals("title")) {
            String title = Dump.text(text.toString());
            if (!title.isEmpty()) {
                titles.add(new DumpTitle(type, language, title));
            }
        } else if (element.equals("anime")) {
            Dump.show(draft, place, aid, titles);
        }
    }

    /** The attribute of this name, with or without a prefix. */
    private String attribute(String name) {
        var reader = xml.reader();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String each = reader.getAttributeLocalName(i);
            if (each.equals(name) || each.endsWith(":" + name)) {
                return CleanText.line(reader.getAttributeValue(i));
            }
        }
        return "";
    }
}
