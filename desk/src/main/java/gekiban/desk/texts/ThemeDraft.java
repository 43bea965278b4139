package gekiban.desk.texts;

import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.State;
import gekiban.catalogue.model.Statement;
import gekiban.catalogue.model.Theme;
import gekiban.formats.prose.Page;
import gekiban.formats.prose.mention.Known;
import java.util.stream.Collectors;

/** Melodies that a writer says several tracks have: themes, said by the writer. */
final class ThemeDraft {
    private final Page page;
    private final DraftItems items;

    ThemeDraft(Page page, DraftItems items) {
        this.page = page;
        this.items = items;
    }

    void write() {
        for (var melody : page.melodies()) {
            var tracks =
                    melody.tracks().stream()
                            .filter(each -> each.kind() == Known.Kind.TRACK)
                            .toList();
            if (tracks.size() < 2 && melody.name().isEmpty()) {
                continue; // "the same melody" as what, the reader could not see
            }
            String key =
                    melody.name().isEmpty()
                            ? tracks.stream()
                                    .map(each -> items.of(each).key())
                                    .sorted()
                                    .collect(Collectors.joining(" and "))
                            : KnownThings.folded(melody.name());
            var theme = items.item(Kind.THEME, "theme " + key);
            if (!melody.name().isEmpty()) {
                theme.at(items.line(melody.nameSpan()))
                        .says(Common.TITLE, DraftItems.title(melody.name()));
            }
            for (var saying : melody.sayings()) {
                theme.at(items.line(saying.span()))
                        .as(saying.isDoubtful() ? State.SUGGESTED : State.IMPORTED);
                var value =
                        new Statement(page.source().words(saying.span()), "", "", "", "", "")
                                .value();
                for (Known track : saying.tracks()) {
                    if (track.kind() == Known.Kind.TRACK) {
                        theme.says(Theme.STATEMENT, value, items.of(track));
                    }
                }
            }
            theme.as(State.IMPORTED);
        }
    }
}
