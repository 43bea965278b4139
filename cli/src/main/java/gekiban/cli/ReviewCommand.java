package gekiban.cli;

import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.store.Store;
import gekiban.desk.catalogue.Refused;
import gekiban.desk.retold.Retold;
import gekiban.desk.reviews.ReviewEdits;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** {@code gekiban review}: makes reviews of texts that came in. */
@Command(
        name = "review",
        description =
                "Makes reviews of texts that came in: the writer's words, which lead to what they"
                        + " surely name. Each is a draft until it is published; a text of which one"
                        + " was made is left alone.")
final class ReviewCommand extends CatalogueCommand {
    @Mixin private PersonOption person;

    @Parameters(
            arity = "0..*",
            paramLabel = "TEXT",
            converter = IdConverter.class,
            description = "Texts, by their ids.")
    private List<Id> texts = new ArrayList<>();

    @Option(names = "--all", description = "Of all texts of which none was made.")
    private boolean isAll;

    @Option(names = "--publish", description = "Publishes them at once.")
    private boolean isPublished;

    private record Made(Id text, Retold.Made made) {}

    @Override
    void check() {
        if (isAll == !texts.isEmpty()) {
            throw new ParameterException(
                    spec().commandLine(), "say which texts, or --all and no text");
        }
    }

    @Override
    int run(Store catalogue) throws IOException {
        var retold = new Retold(catalogue, person.who());
        var reviews = new ReviewEdits(catalogue, person.who());
        var wanted = isAll ? catalogue.read(Retold::open) : texts;
        var today = LocalDate.now(ZoneOffset.systemDefault());
        var done = new ArrayList<Made>();
        for (Id text : wanted) {
            try {
                if (text.kind() != Kind.TEXT) {
                    throw new Refused(text + " is no text");
                }
                var made = retold.make(text);
                if (isPublished) {
                    reviews.publish(made.review(), true, today);
                }
                done.add(new Made(text, made));
            } catch (Refused e) {
                screen().say(String.valueOf(e.getMessage()));
            }
        }
        print(
                done.stream().map(ReviewCommand::line).toList(),
                json -> {
                    json.writeStartObject();
                    json.writeArrayPropertyStart("reviews");
                    for (Made each : done) {
                        json.writeStartObject();
                        json.writeStringProperty("text", each.text().toString());
                        json.writeStringProperty("review", each.made().review().toString());
                        json.writeBooleanProperty("new", each.made().edit().isPresent());
                        json.writeEndObject();
                    }
                    json.writeEndArray();
                    json.writeEndObject();
                });
        return done.size() == wanted.size() ? Exit.OK : Exit.NOTHING;
    }

    private static String line(Made each) {
        return each.made().review()
                + (each.made().edit().isPresent() ? " was made of " : " was already made of ")
                + each.text();
    }
}
