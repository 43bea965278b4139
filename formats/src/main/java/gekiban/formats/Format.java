package gekiban.formats;

import gekiban.catalogue.draft.Draft;
import gekiban.catalogue.model.Source;

/** One kind of file that can be read. Stateless, and for any number of threads. */
public interface Format {
    /** For people to read: "MusicBrainz release". */
    String name();

    /** Longer files are not of this kind, bytes. */
    int mostBytes();

    /**
     * Whether a file looks like one of this kind.
     *
     * @param fileName without folders
     * @param head its first 8 KB, or all of a shorter one; of a gzip file what is inside
     */
    boolean looksLike(String fileName, byte[] head);

    /**
     * @param source what the draft is to give as its source
     * @param bytes the whole file; of a gzip file what is inside
     * @throws Unreadable when nothing can be made of it
     */
    Draft read(Source source, byte[] bytes) throws Unreadable;
}
