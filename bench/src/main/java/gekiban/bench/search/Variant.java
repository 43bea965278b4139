package gekiban.bench.search;

/** Something whose speed is measured. */
interface Variant {
    /** What it is, for the table. */
    String name();

    /** Works for a while, and answers with how many billions of operations a second. */
    double gigaflops() throws InterruptedException;
}
