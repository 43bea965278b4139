package gekiban.formats.wxr;

import gekiban.formats.Unreadable;
import gekiban.formats.wxr.WxrPost.Term;
import gekiban.formats.wxr.WxrPost.WxrComment;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads a WordPress export post by post; holds one post at a time. For one thread and one file. */
public final class WxrReader {
    private static final int MOST_TROUBLES = 100;

    /** The JDK's limits count each {@code &amp;amp;}; of entities that grow there are none here. */
    private static final List<String> LIMITS =
            List.of(
                    "jdk.xml.maxGeneralEntitySizeLimit",
                    "jdk.xml.totalEntitySizeLimit",
                    "jdk.xml.entityExpansionLimit");

    private final XMLStreamReader xml;
    private final Consumer<WxrPost> posts;
    private final List<String> troubles = new ArrayList<>();
    private final List<String> categories = new ArrayList<>();
    private String title = "";
    private String link = "";
    private int count;

    private WxrReader(XMLStreamReader xml, Consumer<WxrPost> posts) {
        this.xml = xml;
        this.posts = posts;
    }

    /**
     * What a file told.
     *
     * @param title of the blog
     * @param link its address
     * @param categories that the blog has
     * @param posts how many items there were
     * @param troubles at most a hundred, with their lines; the last where it could not be read on
     */
    public record Blog(
            String title, String link, List<String> categories, int posts, List<String> troubles) {
        public Blog {
            categories = List.copyOf(categories);
            troubles = List.copyOf(troubles);
        }
    }

    /**
     * @param in is not closed
     * @param posts is given each item as it is read
     * @throws Unreadable when it is no such export, or declares entities of its own
     */
    public static Blog read(InputStream in, Consumer<WxrPost> posts) throws Unreadable {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        LIMITS.forEach(each -> factory.setProperty(each, "0"));
        try {
            return new WxrReader(factory.createXMLStreamReader(LegalXml.reader(in)), posts).read();
        } catch (XMLStreamException e) {
            throw new Unreadable("no WordPress export: " + said(e), e);
        } catch (IOException e) {
            throw new Unreadable("it cannot be read: " + e.getMessage(), e);
        }
    }

    private Blog read() throws Unreadable {
        boolean isExport = false;
        try {
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.DTD) {
                    throw new Unreadable(
                            "line "
                                    + line()
                                    + ": it declares a document type of its own, which is never resolved");
                }
                if (event == XMLStreamConstants.START_ELEMENT) {
                    isExport |= xml.getLocalName().equals("channel");
                    element();
                }
            }
        } catch (XMLStreamException e) {
            if (!isExport) {
                throw new Unreadable("no WordPress export: " + said(e), e);
            }
            int at = e.getLocation() == null ? line() : e.getLocation().getLineNumber();
            troubles.add(
                    "line "
                            + at
                            + ": it cannot be read on: "
                            + said(e)
                            + "; "
                            + count
                            + " items were read");
        } catch (RuntimeException e) {
            // The JDK's reader lets some of its own mistakes out with damaged files.
            if (!isExport) {
                throw new Unreadable("no WordPress export: damaged XML", e);
            }
            troubles.add(
                    "line "
                            + line()
                            + ": it cannot be read on: damaged XML; "
                            + count
                            + " items were read");
        }
        if (!isExport) {
            throw new Unreadable("no WordPress export: there is no channel in it");
        }
        return new Blog(title, link, categories, count, troubles);
    }

    private int line() {
        return xml.getLocation().getLineNumber();
    }

    private void element() throws XMLStreamException, Unreadable {
        switch (xml.getLocalName()) {
            case "title" -> title = text();
            case "link" -> link = text();
            case "wp:cat_name" -> categories.add(text());
            case "item" -> item();
            default -> {}
        }
    }

    private void item() throws XMLStreamException, Unreadable {
        var post = new Fields(line());
        var terms = new ArrayList<Term>();
        var comments = new ArrayList<WxrComment>();
        while (next("item")) {
            String name = xml.getLocalName();
            switch (name) {
                case "category" -> terms.add(term());
                case "wp:comment" -> comment(comments);
                case "wp:postmeta" -> post.meta(pairs("wp:postmeta"));
                default -> post.put(name, text());
            }
        }
        count++;
        posts.accept(post.post(terms, comments));
    }

    private Term term() throws XMLStreamException, Unreadable {
        String domain = attribute("domain");
        String slug = attribute("nicename");
        return new Term(domain, slug, text());
    }

    private String attribute(String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    private void comment(List<WxrComment> comments) throws XMLStreamException, Unreadable {
        int line = line();
        var fields = pairs("wp:comment");
        String approved = fields.getOrDefault("wp:comment_approved", "1");
        String type = fields.getOrDefault("wp:comment_type", "");
        boolean isSaid = type.isEmpty() || type.equals("comment");
        if (!approved.equals("1") || !isSaid) {
            return;
        }
        long id = Fields.number(fields.getOrDefault("wp:comment_id", ""));
        if (id == 0 && troubles.size() < MOST_TROUBLES) {
            troubles.add("line " + line + ": a comment without a number");
        }
        comments.add(
                new WxrComment(
                        id,
                        Fields.number(fields.getOrDefault("wp:comment_parent", "")),
                        fields.getOrDefault("wp:comment_author", ""),
                        fields.getOrDefault("wp:comment_date", ""),
                        fields.getOrDefault("wp:comment_content", "")));
    }

    private java.util.Map<String, String> pairs(String until)
            throws XMLStreamException, Unreadable {
        var pairs = new java.util.HashMap<String, String>();
        while (next(until)) {
            String name = xml.getLocalName();
            pairs.put(name, text());
        }
        return pairs;
    }

    /** Goes to the next element inside of one; false at its end. */
    private boolean next(String until) throws XMLStreamException, Unreadable {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(until)) {
                return false;
            }
        }
        return false;
    }

    /** The text of an element and of those in it. */
    private String text() throws XMLStreamException, Unreadable {
        var text = new StringBuilder();
        int depth = 1;
        while (depth > 0 && xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS,
                        XMLStreamConstants.CDATA,
                        XMLStreamConstants.SPACE -> {
                    if (text.length() < Fields.LONGEST) {
                        text.append(
                                xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                    }
                }
                case XMLStreamConstants.ENTITY_REFERENCE ->
                        text.append('&').append(xml.getLocalName()).append(';');
                default -> {}
            }
        }
        return text.toString();
    }

    private static String said(XMLStreamException e) {
        String message = String.valueOf(e.getMessage());
        int at = message.indexOf("Message: ");
        String reason = at < 0 ? message : message.substring(at + "Message: ".length());
        String line = gekiban.formats.encoding.CleanText.of(reason);
        return line.length() > 200 ? line.substring(0, 200) : line;
    }
}
