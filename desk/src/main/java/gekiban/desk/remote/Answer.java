package gekiban.desk.remote;

import gekiban.catalogue.model.Source;

/** What a catalogue answered, as it came. */
public final class Answer {
    private final Source source;
    private final byte[] bytes;
    private final boolean isKept;

    Answer(Source source, byte[] bytes, boolean isKept) {
        this.source = source;
        this.bytes = bytes;
        this.isKept = isKept;
    }

    /** Who said it, with the address of the page about it. */
    public Source source() {
        return source;
    }

    /** A copy of it all. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Whether it was answered before and nobody was asked. */
    public boolean isKept() {
        return isKept;
    }
}
