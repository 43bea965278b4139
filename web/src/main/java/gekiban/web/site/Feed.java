package gekiban.web.site;

import gekiban.catalogue.model.Fact;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.store.Facts;
import gekiban.catalogue.store.History;
import gekiban.desk.reviews.ReviewEdits;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.Collection;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** What feed readers and search engines ask for: Atom (RFC 4287) and a sitemap. */
final class Feed {
    private static final int NEWEST = 20;
    private static final int SUMMARY = 400;
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /** Sitemaps may have no more addresses. */
    private static final int MOST = 50_000;

    private Feed() {}

    /** Something that writes XML. */
    @FunctionalInterface
    private interface Writing {
        void write(XMLStreamWriter xml) throws XMLStreamException;
    }

    /** The newest reviews. */
    static byte[] atom(Facts facts, Plan plan, Sheet sheet) {
        String address = sheet.wishes().address();
        var newest = plan.reviews().stream().limit(NEWEST).toList();
        return document(xml -> {
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(ATOM);
            xml.writeAttribute("xml:lang", sheet.reader().lang());
            text(xml, "id", address);
            text(xml, "title", sheet.site());
            text(
                    xml,
                    "updated",
                    newest.stream()
                            .map(each -> updated(facts, each.id()))
                            .max(String::compareTo)
                            .orElse(Instant.EPOCH.toString()));
            link(xml, "self", address + Paths.FEED);
            link(xml, "alternate", address);
            text(xml, "generator", "Gekiban");
            for (Plan.Listed each : newest) {
                entry(xml, facts, address, each);
            }
            xml.writeEndElement();
        });
    }

    private static void entry(XMLStreamWriter xml, Facts facts, String address, Plan.Listed text)
            throws XMLStreamException {
        String page = address + Paths.of(text.id());
        xml.writeStartElement("entry");
        text(xml, "id", page);
        text(xml, "title", text.title());
        text(xml, "updated", updated(facts, text.id()));
        if (text.written().matches("\\d{4}-\\d{2}-\\d{2}")) {
            text(xml, "published", text.written() + "T00:00:00Z");
        }
        xml.writeStartElement("author");
        text(xml, "name", text.by().isEmpty() ? "–" : text.by());
        xml.writeEndElement();
        link(xml, "alternate", page);
        text(xml, "summary", summary(facts, text.id()));
        xml.writeEndElement();
    }

    private static String updated(Facts facts, Id id) {
        var history = new History(facts);
        return history.edit(history.lastOf(id))
                .map(edit -> Instant.parse(edit.at()).toString())
                .orElse(Instant.EPOCH.toString());
    }

    /** How it begins, without its marks and its header. */
    private static String summary(Facts facts, Id id) {
        String body = facts.entry(id).flatMap(ReviewEdits::body).map(Fact::text).orElse("");
        String plain =
                body.replaceAll("(?s):::+ *spoiler.*?(:::|$)", "")
                        .replaceAll("(?s)\\|\\|.{0,2000}?\\|\\|", "…")
                        .replaceAll("(?m)^ {0,3}([-*#>] ?\\*\\*.*|#.*)$", "")
                        .replaceAll("!?\\[([^\\]\\[]{0,300})\\]\\([^()\\s]{0,500}\\)", "$1")
                        .replaceAll("\\{([^{}|\\n]{0,100})\\|[^{}|\\n]{0,100}\\}", "$1")
                        .replaceAll("[*_`#>|]+", "")
                        .replaceAll("\\s+", " ")
                        .strip();
        if (plain.length() <= SUMMARY) {
            return plain;
        }
        int end = plain.lastIndexOf(' ', SUMMARY);
        int cut = end > SUMMARY / 2 ? end : SUMMARY;
        return plain.substring(0, Character.isHighSurrogate(plain.charAt(cut - 1)) ? cut - 1 : cut)
                + "…";
    }

    /** All pages. */
    static byte[] sitemap(String address, Collection<String> pages) {
        return document(xml -> {
            xml.writeStartElement("urlset");
            xml.writeDefaultNamespace(SITEMAP);
            for (String page : pages.stream().sorted().limit(MOST).toList()) {
                xml.writeStartElement("url");
                text(xml, "loc", address + (page.equals(Paths.INDEX) ? "" : page));
                xml.writeEndElement();
            }
            xml.writeEndElement();
        });
    }

    private static byte[] document(Writing content) {
        var bytes = new ByteArrayOutputStream();
        try {
            var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            content.write(xml);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e); // memory is written to, and names are right
        }
        return bytes.toByteArray();
    }

    private static void text(XMLStreamWriter xml, String name, String text)
            throws XMLStreamException {
        xml.writeStartElement(name);
        // XML 1.0 has no words for the other signs, not even escaped.
        xml.writeCharacters(
                text.replaceAll(
                        "[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]",
                        ""));
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String rel, String address)
            throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("href", address);
    }
}
