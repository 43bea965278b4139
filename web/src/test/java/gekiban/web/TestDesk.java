package gekiban.web;

import gekiban.catalogue.draft.Draft;
import gekiban.catalogue.intake.Intake;
import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Credit;
import gekiban.catalogue.model.Fact;
import gekiban.catalogue.model.Field;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Medium;
import gekiban.catalogue.model.Release;
import gekiban.catalogue.model.Source;
import gekiban.catalogue.model.State;
import gekiban.catalogue.model.Title;
import gekiban.catalogue.model.Track;
import gekiban.catalogue.model.Value;
import gekiban.catalogue.store.History;
import gekiban.catalogue.store.NewFact;
import gekiban.catalogue.store.Store;
import gekiban.desk.accounts.Accounts;
import gekiban.desk.library.DataHome;
import gekiban.desk.library.Library;
import gekiban.desk.library.Tools;
import gekiban.web.http.Site;
import gekiban.web.pages.Desk;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/** A desk that answers over HTTP, with a small catalogue that a test fills. */
public final class TestDesk implements AutoCloseable {
    public static final String EVIL = "<script>alert(1)</script>";

    private final Store store;
    private final Library library;
    private final Server server;
    private final HttpClient http = HttpClient.newHttpClient();

    public TestDesk(Path folder) throws IOException {
        this(folder, Site.here(0), Optional.empty());
    }

    /** One that others can reach, where there are accounts. */
    public TestDesk(Path folder, Site site, Optional<Accounts> accounts) throws IOException {
        store = Store.open(folder.resolve("catalogue.db"), Clock.systemUTC());
        library =
                new Library(
                        new DataHome(folder),
                        new Tools(() -> {
                            throw new IllegalStateException("no page needs it");
                        }));
        server = WebDesk.start(new Desk(store, library, 1, "Aki"), site, accounts);
    }

    public Store store() {
        return store;
    }

    public Server server() {
        return server;
    }

    /** A release of one disc with one track, 霧笛, of 5:02 by 架空音, and what it belongs to. */
    public void fill() throws IOException {
        var draft = Draft.of(new Source(Source.Kind.FILE, "a list", "/list"));
        var show =
                draft.item(Kind.SHOW, "show")
                        .says(Common.TITLE, title("Left Behind " + EVIL, Title.Kind.ORIGINAL));
        var release =
                draft.item(Kind.RELEASE, "release")
                        .says(Common.TITLE, title("Umi no Keshiin", Title.Kind.ORIGINAL))
                        .says(Release.SHOW, Value.empty(), show);
        var medium =
                draft.item(Kind.MEDIUM, "disc")
                        .says(Medium.RELEASE, Value.empty(), release)
                        .says(Medium.NUMBER, "1");
        draft.item(Kind.TRACK, "19")
                .says(Track.MEDIUM, Value.empty(), medium)
                .says(Track.NUMBER, "19")
                .says(Common.TITLE, title("霧笛", Title.Kind.SLEEVE))
                .says(Common.LENGTH, "302.4")
                .says(Common.CREDIT, Credit.of("composer").value(), draft.name("架空音"))
                .says(Track.RECORDING, Value.empty(), draft.item(Kind.RECORDING, "sound"));
        Intake.take(store, "Aki", draft.build());
    }

    public static Value title(String text, Title.Kind kind) {
        return Title.of(text, "", kind).value();
    }

    public Id first(Kind kind) throws IOException {
        return store.read(facts -> facts.all(kind).getFirst());
    }

    public int count(Kind kind) throws IOException {
        return store.read(facts -> facts.count(kind));
    }

    /** What a source says. */
    public long says(String source, Id id, Field field, Value value) throws IOException {
        return store.edit(
                        source,
                        "said",
                        edit ->
                                edit.add(
                                        new NewFact(
                                                id,
                                                field,
                                                value,
                                                Optional.empty(),
                                                Optional.empty(),
                                                edit.source(
                                                        new Source(
                                                                Source.Kind.SERVICE, source, "")),
                                                "",
                                                State.IMPORTED,
                                                OptionalLong.empty())))
                .answer();
    }

    public List<Fact> facts(Id id, Field field) throws IOException {
        return store.read(facts -> facts.entry(id).orElseThrow().facts()).stream()
                .filter(fact -> fact.field().equals(field))
                .toList();
    }

    public long last(Id id) throws IOException {
        return store.read(facts -> new History(facts).lastOf(id));
    }

    public HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(server.address()).resolve(path));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return http.send(
                request.build(),
                info ->
                        info.headers()
                                        .firstValue("Content-Type")
                                        .orElse("")
                                        .startsWith("text/event-stream")
                                ? new Unread()
                                : BodyHandlers.ofString().apply(info));
    }

    public HttpResponse<String> get(String path) throws Exception {
        return send(to(path));
    }

    /** Whence a page of the desk would send it. */
    public String origin() {
        return server.address().replaceFirst("/$", "");
    }

    /**
     * Sends a form; redirects are not followed.
     *
     * @param namesAndTexts name, text, name, text and so on
     */
    public HttpResponse<String> post(String path, String... namesAndTexts) throws Exception {
        var form = new StringBuilder();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            form.append(form.isEmpty() ? "" : "&")
                    .append(encoded(namesAndTexts[i]))
                    .append('=')
                    .append(encoded(namesAndTexts[i + 1]));
        }
        return send(
                to(path).header("Origin", origin())
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form.toString())));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        server.close();
        library.close();
        store.close();
    }

    /** Leaves at once what would never end. */
    private static final class Unread implements BodySubscriber<String> {
        @Override
        public CompletionStage<String> getBody() {
            return CompletableFuture.completedFuture("");
        }

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            subscription.cancel();
        }

        @Override
        public void onNext(List<ByteBuffer> bytes) {
            // Nobody reads them.
        }

        @Override
        public void onError(Throwable why) {
            // It was left before.
        }

        @Override
        public void onComplete() {
            // It was left before.
        }
    }
}
