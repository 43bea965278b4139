package gekiban.catalogue.store;

/** Of an edit there is nothing to take back. The message says why, in one line. */
public final class NothingLeft extends StoreTrouble {
    private static final long serialVersionUID = 1;

    private final boolean isChangedSince;

    NothingLeft(long edit, boolean isChangedSince) {
        super(
                "nothing of edit "
                        + edit
                        + " is left to take back: "
                        + (isChangedSince
                                ? "later edits changed what it did; take those back first"
                                : "it was taken back before"));
        this.isChangedSince = isChangedSince;
    }

    /** Whether later edits hinder it; otherwise it was taken back before. */
    public boolean isChangedSince() {
        return isChangedSince;
    }
}
