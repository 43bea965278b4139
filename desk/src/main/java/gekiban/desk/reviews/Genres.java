package gekiban.desk.reviews;

import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Entry;
import gekiban.catalogue.model.Fact;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.State;
import gekiban.catalogue.model.Value;
import gekiban.catalogue.store.Store;
import gekiban.desk.catalogue.Refused;
import gekiban.desk.catalogue.Says;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/** What sort of music each calls a thing, in their own words. */
public final class Genres {
    private static final int MOST = 12;
    private static final int LONGEST = 60;

    private Genres() {}

    /** A word, and whose it is. */
    public record Word(String text, String who) {}

    /** All that a thing is called. */
    public static List<Word> of(Entry thing) {
        return thing.all(Common.GENRE).stream()
                .map(fact -> new Word(fact.text(), fact.value().detail("who")))
                .distinct()
                .toList();
    }

    /** The words of one of them, as they are typed. */
    public static String typed(List<Word> words, String who) {
        return words.stream()
                .filter(word -> word.who().equals(who))
                .map(Word::text)
                .collect(Collectors.joining(", "));
    }

    /**
     * Says what somebody calls a thing from now on; what others call it stays.
     *
     * @param typed words with commas between; none takes back what they said
     * @return the edit; empty where the same was said already
     * @throws Refused when it has no genre, or too many or too long ones are said
     */
    public static OptionalLong say(Store store, String who, Id id, String typed)
            throws IOException {
        var words = words(typed);
        if (id.kind().field(Common.GENRE.name()).isEmpty()) {
            throw new Refused("a " + id.kind().word() + " has no genre");
        }
        return store.edit(
                        who,
                        "said the genre of " + id,
                        edit -> {
                            Entry thing =
                                    edit.facts()
                                            .entry(id)
                                            .orElseThrow(() -> new Refused("no " + id + " here"));
                            for (Fact fact : thing.all(Common.GENRE)) {
                                boolean isTheirs =
                                        fact.value().detail("who").equals(who)
                                                && fact.state() == State.ENTERED;
                                if (isTheirs && !words.remove(fact.text())) {
                                    edit.end(fact.number());
                                }
                            }
                            var says = new Says(edit, who);
                            for (String word : words) {
                                says.value(thing.id(), Common.GENRE, Value.of(word, "who", who));
                            }
                            return thing.id();
                        })
                .number();
    }

    private static Set<String> words(String typed) throws Refused {
        var words = new LinkedHashSet<String>();
        Arrays.stream(typed.split("[,、;\n]", -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .forEach(words::add);
        if (words.size() > MOST || words.stream().anyMatch(word -> word.length() > LONGEST)) {
            throw new Refused(
                    "a genre is at most " + MOST + " words of up to " + LONGEST + " characters");
        }
        return words;
    }
}
