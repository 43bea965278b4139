package gekiban.web.http;

/** There is nothing at an address; becomes 404 in one place. */
public final class NotThere extends RuntimeException {
    private static final long serialVersionUID = 1;

    public NotThere(String what) {
        super("there is no " + what);
    }
}
