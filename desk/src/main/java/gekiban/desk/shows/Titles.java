package gekiban.desk.shows;

import gekiban.catalogue.names.FoldKey;

/** Titles in which spellings do not differ any more: for finding, never for joining. */
final class Titles {
    private Titles() {}

    static String folded(String title) {
        return FoldKey.of(title).key();
    }
}
