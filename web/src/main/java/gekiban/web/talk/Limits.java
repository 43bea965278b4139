package gekiban.web.talk;

import gekiban.web.http.Attempts;
import gekiban.web.http.Visitor;
import java.time.Duration;
import java.time.InstantSource;

/** How much one person may send; those who edit may send what they like. */
public final class Limits {
    private static final int IN_MINUTE = 5;
    private static final int IN_DAY = 50;
    private static final int VOTES_IN_MINUTE = 30;

    private final Attempts minute;
    private final Attempts day;
    private final Attempts votes;

    public Limits(InstantSource clock) {
        this.minute = new Attempts(clock, IN_MINUTE, Duration.ofMinutes(1).dividedBy(IN_MINUTE));
        this.day = new Attempts(clock, IN_DAY, Duration.ofDays(1).dividedBy(IN_DAY));
        this.votes =
                new Attempts(
                        clock, VOTES_IN_MINUTE, Duration.ofMinutes(1).dividedBy(VOTES_IN_MINUTE));
    }

    /** Counts a comment, a suggestion or a wish. */
    public void words(Visitor visitor) throws TooMuch {
        if (visitor.mayEdit()) {
            return;
        }
        check(day.take(visitor.name()));
        var wait = minute.take(visitor.name());
        if (wait.isPositive()) {
            day.giveBack(visitor.name());
        }
        check(wait);
    }

    /** Counts a vote. */
    public void vote(Visitor visitor) throws TooMuch {
        if (!visitor.mayEdit()) {
            check(votes.take(visitor.name()));
        }
    }

    private static void check(Duration wait) throws TooMuch {
        if (wait.isPositive()) {
            throw new TooMuch(wait);
        }
    }

    /** More than one person may send; what was sent was not taken. */
    public static final class TooMuch extends Exception {
        private static final long serialVersionUID = 1;

        private final transient Duration wait;

        TooMuch(Duration wait) {
            super("wait " + seconds(wait) + " s");
            this.wait = wait;
        }

        /** Until it is taken, seconds, at least 1. */
        public long seconds() {
            return seconds(wait);
        }

        private static long seconds(Duration wait) {
            return Math.max(1, wait.plusMillis(999).toSeconds());
        }
    }
}
