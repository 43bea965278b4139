package gekiban.formats.anime;

import gekiban.formats.Unreadable;
import java.io.StringReader;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * XML events of a file that may lack a root or an end. Nothing is resolved: a document type that
 * declares anything is refused, and a reference that is not one of XML's own stays as it is
 * written. For one thread.
 */
public final class Xml {
    private static final Pattern DECLARATION = Pattern.compile("^\\s*<\\?xml[^>]*>");
    private static final String DOCTYPE = "<!DOCTYPE";

    /**
     * The JDK's limits for entities, 0 is none. They count every {@code &amp;}, and long lists have
     * more than they allow; of entities that could grow there are none here.
     */
    private static final List<String> LIMITS =
            List.of(
                    "jdk.xml.maxGeneralEntitySizeLimit",
                    "jdk.xml.totalEntitySizeLimit",
                    "jdk.xml.entityExpansionLimit");

    private final XMLStreamReader reader;
    private final int length;

    private Xml(XMLStreamReader reader, int length) {
        this.reader = reader;
        this.length = length;
    }

    /**
     * @throws Unreadable when it declares entities of its own, or is empty
     */
    public static Xml of(byte[] bytes) throws Unreadable {
        String written = Encoded.text(bytes);
        String text = withoutDoctype(DECLARATION.matcher(written).replaceFirst(""));
        // An artificial root: some exports have two.
        text = "<file>" + lineEnds(written, text) + XmlMender.mended(text) + "</file>";
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        for (String limit : LIMITS) {
            factory.setProperty(limit, "0");
        }
        try {
            return new Xml(factory.createXMLStreamReader(new StringReader(text)), text.length());
        } catch (XMLStreamException e) {
            throw new Unreadable("no XML: " + said(e), e);
        }
    }

    /** A document type that is a mere name is left out. */
    private static String withoutDoctype(String text) throws Unreadable {
        int at = 0;
        while (at < text.length()) {
            if (text.startsWith("<!--", at)) {
                int end = text.indexOf("-->", at);
                at = end < 0 ? text.length() : end + 3;
            } else if (Character.isWhitespace(text.charAt(at))) {
                at++;
            } else {
                break;
            }
        }
        if (!text.startsWith(DOCTYPE, at)) {
            return text;
        }
        int end = text.indexOf('>', at);
        if (end < 0 || text.substring(at, end).indexOf('[') >= 0) {
            throw new Unreadable("it declares a document type of its own, which is never resolved");
        }
        return text.substring(0, at) + text.substring(end + 1);
    }

    /** As many line ends as were cut away, so that lines are counted as in the file. */
    private static String lineEnds(String written, String rest) {
        return "\n".repeat((int) (count(written) - count(rest)));
    }

    private static long count(String text) {
        return text.chars().filter(c -> c == '\n').count();
    }

    /** The reader at its present event, for its names, attributes and text. */
    public XMLStreamReader reader() {
        return reader;
    }

    /** The line of the present event, the first is 1. */
    public int line() {
        return reader.getLocation().getLineNumber();
    }

    /**
     * Goes to the next event.
     *
     * @return one of {@link javax.xml.stream.XMLStreamConstants}
     * @throws Unreadable when it cannot be read on; the message says from which line on
     */
    public int next() throws Unreadable {
        try {
            return reader.hasNext() ? reader.next() : XMLStreamReader.END_DOCUMENT;
        } catch (XMLStreamException e) {
            var at = e.getLocation();
            boolean atEnd = at != null && at.getCharacterOffset() >= length - "</file>".length();
            int line = at == null ? line() : at.getLineNumber();
            String why = atEnd ? "the file is cut in the middle" : said(e);
            throw new Unreadable("line " + line + ": it cannot be read on: " + why, e);
        } catch (RuntimeException e) {
            // The JDK's reader lets some of its own mistakes out with damaged files.
            throw new Unreadable("line " + line() + ": it cannot be read on: damaged XML", e);
        }
    }

    private static String said(XMLStreamException e) {
        String message = String.valueOf(e.getMessage());
        int at = message.indexOf("Message: ");
        String reason = at < 0 ? message : message.substring(at + "Message: ".length());
        return Words.clipped(CleanText.line(reason));
    }
}
