package gekiban.desk.talk;

import gekiban.catalogue.draft.Draft;
import gekiban.catalogue.intake.Intake;
import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Credit;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Medium;
import gekiban.catalogue.model.Release;
import gekiban.catalogue.model.Source;
import gekiban.catalogue.model.Title;
import gekiban.catalogue.model.Track;
import gekiban.catalogue.model.Value;
import gekiban.catalogue.store.Store;
import gekiban.desk.reviews.Hidden;
import java.nio.file.Path;
import java.time.Clock;

/** A catalogue with one show, its album and a track that has a romanised title. */
final class TalkShelf implements AutoCloseable {
    static final Asker EDITOR = new Asker("Aki", true, true);
    static final Asker WRITER = new Asker("Marta", true, false);
    static final Asker READER = new Asker("Oskar", false, false);

    final Store store;
    final Id show;
    final Id release;
    final Id track;

    TalkShelf(Path folder) throws Exception {
        store = Store.open(folder.resolve("catalogue.db"), Clock.systemUTC());
        var draft = Draft.of(new Source(Source.Kind.FILE, "a list", "/list"));
        var show =
                draft.item(Kind.SHOW, "show")
                        .says(Common.TITLE, title("鉄の森", Title.Kind.ORIGINAL))
                        .says(Common.TITLE, title("Tetsu no Mori", Title.Kind.ROMANISED));
        var release =
                draft.item(Kind.RELEASE, "release")
                        .says(Common.TITLE, title("Mori no Oto", Title.Kind.ORIGINAL))
                        .says(Release.SHOW, Value.empty(), show);
        var medium =
                draft.item(Kind.MEDIUM, "disc")
                        .says(Medium.RELEASE, Value.empty(), release)
                        .says(Medium.NUMBER, "1");
        draft.item(Kind.TRACK, "1")
                .says(Track.MEDIUM, Value.empty(), medium)
                .says(Track.NUMBER, "1")
                .says(Common.TITLE, title("霧笛", Title.Kind.SLEEVE))
                .says(Common.TITLE, title("Muteki", Title.Kind.ROMANISED))
                .says(Common.CREDIT, Credit.of("composer").value(), draft.name("Aoki Ryo"));
        Intake.take(store, "Aki", draft.build());
        this.show = first(Kind.SHOW);
        this.release = first(Kind.RELEASE);
        this.track = first(Kind.TRACK);
    }

    private static Value title(String text, Title.Kind kind) {
        return Title.of(text, "", kind).value();
    }

    Id first(Kind kind) throws Exception {
        return store.read(facts -> facts.all(kind).getFirst());
    }

    boolean isHidden(Id id) throws Exception {
        return store.read(facts -> Hidden.from(facts, "nobody").things().contains(id));
    }

    @Override
    public void close() throws Exception {
        store.close();
    }
}
