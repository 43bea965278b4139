package gekiban.bench.names;

import gekiban.catalogue.names.FoldKey;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A question: a name that one of the field's habits respelt, and what it is the name of.
 *
 * @param text as it is asked
 * @param named what is meant
 */
public record Misspelt(Habit habit, String text, Named named) {
    /** Of the questions, one of so many asks for a real title or name, which are few. */
    private static final int REAL_OF = 4;

    /**
     * Questions, the habits in turns.
     *
     * @param all what may be asked for
     * @param real of these, what every fourth question asks for
     */
    public static List<Misspelt> of(int count, long seed, List<Named> all, List<Named> real) {
        var random = new SplittableRandom(seed);
        var asked = new ArrayList<Misspelt>();
        var habits = Habit.values();
        while (asked.size() < count) {
            var habit = habits[asked.size() % habits.length];
            var from = random.nextInt(REAL_OF) == 0 ? real : all;
            var named = from.get(random.nextInt(from.size()));
            habit.spell(named, random)
                    .ifPresent(text -> asked.add(new Misspelt(habit, text, named)));
        }
        return asked;
    }

    /** Whether a text is a name of what is meant, but for spelling. */
    public boolean isCalled(String text) {
        String key = FoldKey.of(text).key();
        return named.names().stream().anyMatch(name -> FoldKey.of(name).key().equals(key));
    }
}
