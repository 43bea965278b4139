package gekiban.desk.talk;

import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.ListItem;
import gekiban.catalogue.model.Value;
import gekiban.desk.reviews.ClipAddress;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/**
 * Something as a person types it: by its id, by the address of its page, or in words. A part of it
 * stands behind an at sign, as in a clip: {@code episode/3@2:10-2:31}.
 *
 * @param id empty where only words are told
 * @param from where the part begins, seconds; empty for the whole
 * @param words what was typed, without the id
 */
public record What(Optional<Id> id, OptionalDouble from, OptionalDouble to, String words) {
    private static final int LONGEST = 500;

    private static final Pattern THING =
            Pattern.compile(
                    "(?:(?<title>.*)\\()?(?:https?://[^\\s/]{1,200}(?:/[^\\s?#]{0,200})?/|/)?"
                            + "(?<kind>show|release|track|recording|song|theme|episode|artist|cue)s?"
                            + "/(?<number>[0-9]{1,15})(?:\\?cue=(?<cue>[0-9]{1,15}))?(?:#[^\\s@)]{0,100})?"
                            + "\\)?(?:\\s*@(?<span>[0-9:.]{1,20}[-–][0-9:.]{1,20}))?\\)?");

    /** Reads it. What is no id is words. */
    public static What of(String typed) {
        String text = typed.replaceAll("\\s+", " ").strip();
        var thing = THING.matcher(text);
        if (!thing.matches()) {
            return words(text);
        }
        String written =
                thing.group("cue") == null
                        ? thing.group("kind") + "/" + thing.group("number")
                        : "cue/" + thing.group("cue");
        var id = Id.of(written).filter(each -> ListItem.ABOUT.targets().contains(each.kind()));
        if (id.isEmpty()) {
            return words(text);
        }
        String title = Optional.ofNullable(thing.group("title")).orElse("").strip();
        if (thing.group("span") == null) {
            return new What(id, OptionalDouble.empty(), OptionalDouble.empty(), title);
        }
        // Times are written as in clips, of whatever.
        var span = ClipAddress.of("clip:track/1@" + thing.group("span"));
        return span.map(each -> new What(id, each.from(), each.to(), title))
                .orElseGet(() -> words(text));
    }

    private static What words(String text) {
        return new What(
                Optional.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                text.length() <= LONGEST ? text : text.substring(0, LONGEST));
    }

    /** The same words for a thing that a person chose. */
    public What chosen(Id thing) {
        return new What(Optional.of(thing), from, to, words);
    }

    boolean isEmpty() {
        return id.isEmpty() && words.isEmpty();
    }

    Value value() {
        return Value.of("", "start", written(from), "end", written(to));
    }

    private static String written(OptionalDouble seconds) {
        return seconds.isEmpty()
                ? ""
                : String.format(Locale.ROOT, "%.3f", seconds.getAsDouble())
                        .replaceFirst("\\.?0+$", "");
    }
}
