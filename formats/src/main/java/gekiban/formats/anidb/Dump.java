package gekiban.formats.anidb;

import gekiban.catalogue.draft.Draft;
import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.ExternalId;
import gekiban.catalogue.model.Kind;
import gekiban.formats.anime.CleanText;
import gekiban.formats.anime.Words;
import java.util.List;

/** Makes shows of titles. */
final class Dump {
    /** The show with most titles has about a hundred. */
    private static final int MOST_TITLES = 1000;

    private Dump() {}

    /**
     * A title as it may be shown. The XML escapes some twice.
     *
     * @return empty when nothing is left of it
     */
    static String text(String written) {
        return CleanText.line(CleanText.unescaped(written));
    }

    /** Says what the show of this id is called; a trouble when it is no id. */
    static void show(Draft.Builder draft, String place, String aid, List<DumpTitle> titles) {
        String id = Words.number(aid.strip());
        if (id.isEmpty()) {
            draft.trouble(place + ": no id: \"" + Words.clipped(CleanText.line(aid)) + "\"");
            return;
        }
        if (titles.isEmpty()) {
            draft.trouble(place + ": no title of anime " + id);
            return;
        }
        var show = draft.item(Kind.SHOW, "anidb " + id).at(place);
        String original = DumpTitle.original(titles);
        if (titles.size() > MOST_TITLES) {
            draft.trouble(place + ": " + titles.size() + " titles, of which 1000 were read");
        }
        for (DumpTitle title : titles.subList(0, Math.min(MOST_TITLES, titles.size()))) {
            show.says(Common.TITLE, title.title(original).value());
        }
        show.says(Common.EXTERNAL_ID, new ExternalId(ExternalId.ANIDB, id).value());
    }
}
