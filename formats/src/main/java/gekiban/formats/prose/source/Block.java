package gekiban.formats.prose.source;

/**
 * A part of a page.
 *
 * @param kind what it is
 * @param passage its words; the description of a picture, the name of a player's file
 * @param span where it stands, mark-up and all
 * @param level of a heading, 1 to 6, 7 for a line that is only set in bold; how deep an item lies
 * @param number of an item that the mark-up numbers; 0 for others
 * @param indent of its first line in a plain text, blanks
 * @param quoted how many quotations it lies in
 * @param comment the number of the node of {@link Layout#nodes()} it belongs to, -1 for none
 * @param address of a picture or of what a player was to play; empty for others
 */
public record Block(
        Kind kind,
        Passage passage,
        Span span,
        int level,
        int number,
        int indent,
        int quoted,
        int comment,
        String address) {

    /** What a part of a page is. */
    public enum Kind {
        HEADING,
        PARAGRAPH,
        ITEM,
        /** A picture's caption. */
        CAPTION,
        PICTURE,
        PLAYER,
        /** Who wrote a comment, where the mark-up says so. */
        AUTHOR,
        /** When a comment was written, and the like. */
        DATE,
        /** What the site says. */
        FURNITURE,
        /** Scripts and styles. They are never run. */
        CODE
    }

    public String text() {
        return passage.text();
    }

    /** Whether the writer's words are in it. */
    public boolean isWords() {
        return kind == Kind.HEADING
                || kind == Kind.PARAGRAPH
                || kind == Kind.ITEM
                || kind == Kind.CAPTION;
    }

    public Block as(Kind other) {
        return new Block(other, passage, span, level, number, indent, quoted, comment, address);
    }

    /** The same as a part of a comment. */
    public Block in(int node) {
        return new Block(kind, passage, span, level, number, indent, quoted, node, address);
    }
}
