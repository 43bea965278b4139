package gekiban.desk.texts;

import gekiban.catalogue.model.PartialDate;
import gekiban.catalogue.model.Source;

/**
 * Where a text comes from.
 *
 * @param name for people to read, such as the name of a blog or of a file
 * @param address by which the same text is known again: of the page, of the file
 * @param by who wrote it; empty when not known
 * @param written a {@link PartialDate}, or empty
 * @param isPage whether the address is one where the text was published
 */
public record TextOrigin(String name, String address, String by, String written, boolean isPage) {

    Source source() {
        return new Source(Source.Kind.TEXT, name, address);
    }
}
