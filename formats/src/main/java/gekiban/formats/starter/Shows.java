package gekiban.formats.starter;

import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.ExternalId;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Show;
import gekiban.catalogue.model.Title;
import java.util.Map;

/** {@code shows.tsv}: a show a row. */
final class Shows {
    static final String FILE = "shows.tsv";

    private final Sayer sayer;

    Shows(Sayer sayer) {
        this.sayer = sayer;
    }

    void say(Map<String, byte[]> files) {
        var rows =
                sayer.rows(
                        files,
                        FILE,
                        "key",
                        "romaji",
                        "ja",
                        "en",
                        "kind",
                        "begun",
                        "ended",
                        "episodes",
                        "mal",
                        "anidb");
        rows.forEach(this::row);
    }

    private void row(Row row) {
        var begun = sayer.begin(row, "key", Kind.SHOW);
        if (begun.isEmpty()) {
            return;
        }
        var show = begun.get();
        for (var kind : new Title.Kind[] {Title.Kind.ORIGINAL, Title.Kind.ROMANISED}) {
            String column = kind == Title.Kind.ORIGINAL ? "ja" : "romaji";
            String text = row.text(column);
            if (!text.isEmpty()) {
                sayer.say(show, row, column, Common.TITLE, Title.of(text, "ja", kind).value());
            }
        }
        String english = row.text("en");
        if (!english.isEmpty()) {
            var title = Title.of(english, "en", Title.Kind.TRANSLATED);
            sayer.say(show, row, "en", Common.TITLE, title.value());
        }
        sayer.say(show, row, "kind", Show.KIND);
        sayer.say(show, row, "begun", Show.BEGUN);
        sayer.say(show, row, "ended", Show.ENDED);
        sayer.say(show, row, "episodes", Show.EPISODE_COUNT);
        for (String site : new String[] {ExternalId.MAL, ExternalId.ANIDB}) {
            String id = row.text(site);
            if (!id.isEmpty()) {
                sayer.say(show, row, site, Common.EXTERNAL_ID, new ExternalId(site, id).value());
            }
        }
    }
}
