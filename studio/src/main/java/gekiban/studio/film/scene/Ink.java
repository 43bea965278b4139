package gekiban.studio.film.scene;

/** The palette. */
final class Ink {

    static final String BLACK = "#060a16";
    static final String LAMP = "#ffe2a4";
    static final String WOOD = "#5b4331";
    static final String SEAT = "#3f6a62";
    static final String GREEN = "#7fa85a";
    static final String GREEN_DEEP = "#3b6a4b";
    static final String DAWN = "#ffc987";
    static final String PAPER = "#f6efe0";
    static final String RED = "#c9432e";
    static final String BRASS = "#f2c84e";
    static final String INK = "#20293c";

    private Ink() {}
}
