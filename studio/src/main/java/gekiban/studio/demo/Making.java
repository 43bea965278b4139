package gekiban.studio.demo;

/** Is told how far the making of the demo show has come; from several threads. */
@FunctionalInterface
public interface Making {
    /** Nobody looks. */
    Making UNSEEN = (what, part) -> {};

    /**
     * @param what is being done, in a few words
     * @param part done of all, 0 to 1
     */
    void at(String what, double part);
}
