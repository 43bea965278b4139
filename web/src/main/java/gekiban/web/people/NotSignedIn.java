package gekiban.web.people;

/** Asked for what only those may see who have signed in. */
final class NotSignedIn extends RuntimeException {
    private static final long serialVersionUID = 1;

    NotSignedIn() {
        super("sign in first");
    }
}
