package gekiban.bench.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Something with names.
 *
 * @param isPerson or a title
 * @param names all of one thing, in any script
 * @param others what else it is found by: its artist, its album
 */
public record Named(boolean isPerson, List<String> names, List<String> others) {
    private static final int FIRST_KANA = 0x3041;

    public Named {
        names = List.copyOf(names);
        others = List.copyOf(others);
    }

    /** Everything that it is found by. */
    public List<String> all() {
        var all = new ArrayList<>(names);
        all.addAll(others);
        return all;
    }

    /** Its first name in plain Latin letters. */
    public Optional<String> romaji() {
        return names.stream().filter(name -> name.chars().allMatch(c -> c < 0x80)).findFirst();
    }

    /** Its first name in kanji and kana, no blanks in it. */
    public Optional<String> japanese() {
        return names.stream()
                .filter(name -> name.chars().allMatch(c -> c >= FIRST_KANA && c < 0xA000))
                .findFirst();
    }
}
