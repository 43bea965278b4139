package gekiban.catalogue.names;

/** How a thing was found, best first. */
public enum Match {
    /** A text of it is written like the question. */
    EXACT,
    /** A text of it has the same words, in another spelling or another order. */
    SAME_WORDS,
    /** Every word of the question begins a word of it, or is a part of it in kanji or kana. */
    WORDS,
    /** With typing errors, or without some short words. */
    SIMILAR
}
