package gekiban.cli;

import gekiban.catalogue.model.Field.Type;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Value;
import gekiban.catalogue.store.Store;
import gekiban.catalogue.store.Store.Edited;
import gekiban.desk.catalogue.FactEdits;
import gekiban.desk.catalogue.FactEdits.Decision;
import gekiban.desk.catalogue.FactEdits.Saying;
import gekiban.desk.catalogue.FactEdits.Spoken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** {@code gekiban set}: what a person says of a thing, and of what others say of it. */
@Command(
        name = "set",
        description = {
            "Says something of a thing of the catalogue, or decides on what others say of it.",
            "",
            "  gekiban set track/7 title 潮の祠 kind=sleeve language=ja",
            "  gekiban set track/7 recording recording/9",
            "  gekiban set theme/2 statement slower start=12 end=40 --to track/7",
            "  gekiban set new show title \"Long Way Home\"",
            "  gekiban set track/7 --confirm 41 --refuse 42",
            ""
        })
final class SetCommand extends CatalogueCommand {
    private static final String NEW = "new";

    @Mixin private PersonOption person;

    @Parameters(
            index = "0",
            paramLabel = "ID",
            description = "The thing, such as release/3; or: new KIND, for a new one.")
    private String thing = "";

    @Parameters(
            index = "1..*",
            paramLabel = "FIELD VALUE [DETAIL=TEXT ...]",
            hideParamSyntax = true,
            description =
                    "What is said, as gekiban show names it. A field that only points takes an id as"
                            + " its value.")
    private List<String> words = List.of();

    @Option(
            names = "--to",
            paramLabel = "ID",
            converter = IdConverter.class,
            description = "What it points to, where the value is something else.")
    private @Nullable Id to;

    @Option(
            names = "--second",
            paramLabel = "ID",
            converter = IdConverter.class,
            description = "What it points to besides: the character that is sung.")
    private @Nullable Id second;

    @Option(
            names = "--confirm",
            paramLabel = "FACT",
            description = "Say that the fact of this number is so. Can be repeated.")
    private List<Long> confirmed = List.of();

    @Option(
            names = "--refuse",
            paramLabel = "FACT",
            description = "Say that the fact of this number is not so. Can be repeated.")
    private List<Long> refused = List.of();

    @Option(
            names = "--remove",
            paramLabel = "FACT",
            description =
                    "Take the fact of this number away: it ends if a person entered it, and is refused"
                            + " if not. Can be repeated.")
    private List<Long> removed = List.of();

    private boolean decides() {
        return !confirmed.isEmpty() || !refused.isEmpty() || !removed.isEmpty();
    }

    @Override
    void check() {
        boolean isNew = thing.equals(NEW);
        int least = isNew ? 2 : 1;
        if (isNew && !words.isEmpty() && Kind.of(words.getFirst()).isEmpty()) {
            throw wrong(
                    words.getFirst()
                            + " is no kind of thing; those are "
                            + Arrays.stream(Kind.values())
                                    .map(Kind::word)
                                    .collect(Collectors.joining(", ")));
        }
        if (!isNew && Id.of(thing).isEmpty()) {
            throw wrong("'" + thing + "' is no id such as track/7");
        }
        if (decides() && (isNew || !words.isEmpty())) {
            throw wrong("say something or decide on facts, one at a time");
        }
        if (!decides() && words.size() < least) {
            throw wrong("say what is to be set: " + (isNew ? "KIND " : "") + "FIELD VALUE");
        }
        saying();
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec().commandLine(), message);
    }

    /** Field, value, details; an id is what a value that only points points to. */
    private Saying saying() {
        var said = thing.equals(NEW) && !words.isEmpty() ? words.subList(1, words.size()) : words;
        String field = said.isEmpty() ? "" : said.getFirst();
        String text = said.size() > 1 ? said.get(1) : "";
        var detail = new TreeMap<String, String>();
        for (String word : said.subList(Math.min(2, said.size()), said.size())) {
            int sign = word.indexOf('=');
            if (sign < 1) {
                throw wrong(
                        "'" + word + "' is no detail such as script=Jpan; quote a value of words");
            }
            if (sign < word.length() - 1) {
                detail.put(word.substring(0, sign), word.substring(sign + 1));
            }
        }
        Optional<Id> target = Optional.ofNullable(to);
        Optional<Id> pointed = Id.of(text);
        if (target.isEmpty() && pointed.isPresent() && onlyPoints(field)) {
            target = pointed;
            text = "";
        }
        return new Saying(field, new Value(text, detail), target, Optional.ofNullable(second));
    }

    private boolean onlyPoints(String field) {
        return kind().flatMap(kind -> kind.field(field))
                .filter(f -> f.type() == Type.REFERENCE)
                .isPresent();
    }

    private Optional<Kind> kind() {
        return thing.equals(NEW) && !words.isEmpty()
                ? Kind.of(words.getFirst())
                : Id.of(thing).map(Id::kind);
    }

    @Override
    int run(Store catalogue) throws IOException {
        var edits = new FactEdits(catalogue, person.who());
        var done = new ArrayList<Edited<Spoken>>();
        if (thing.equals(NEW)) {
            done.add(edits.make(kind().orElseThrow(), saying()));
        } else {
            Id id = Id.of(thing).orElseThrow();
            if (decides()) {
                decide(edits, id, done);
            } else {
                done.add(edits.say(id, saying()));
            }
        }
        return new EditText(this, catalogue).print(done);
    }

    private void decide(FactEdits edits, Id id, List<Edited<Spoken>> done) throws IOException {
        if (!confirmed.isEmpty()) {
            done.add(edits.decide(id, Decision.CONFIRM, confirmed));
        }
        if (!refused.isEmpty()) {
            done.add(edits.decide(id, Decision.REFUSE, refused));
        }
        if (!removed.isEmpty()) {
            done.add(edits.decide(id, Decision.REMOVE, removed));
        }
    }
}
