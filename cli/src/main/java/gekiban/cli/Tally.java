package gekiban.cli;

import gekiban.desk.listening.Outcome;
import java.util.ArrayList;
import java.util.List;

/** Counts what became of the files of a command, and tells what went wrong at once. */
final class Tally {
    private final Screen screen;
    private final List<Outcome.Trouble> troubles = new ArrayList<>();
    private int listened;
    private int unchanged;

    Tally(Screen screen) {
        this.screen = screen;
    }

    void add(Outcome outcome) {
        switch (outcome) {
            case Outcome.Listened heard -> listened++;
            case Outcome.Unchanged heard -> unchanged++;
            case Outcome.Trouble trouble -> {
                troubles.add(trouble);
                screen.say(trouble.file() + ": " + trouble.reason());
            }
        }
    }

    List<Outcome.Trouble> troubles() {
        return List.copyOf(troubles);
    }

    int files() {
        return listened + unchanged + troubles.size();
    }

    int exit() {
        return Exit.of(listened + unchanged, troubles.size());
    }

    @Override
    public String toString() {
        return listened
                + " listened to, "
                + unchanged
                + " unchanged, "
                + troubles.size()
                + (troubles.size() == 1 ? " trouble" : " troubles");
    }
}
