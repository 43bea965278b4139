package gekiban.studio.film;

/**
 * What a shot shows. Seconds are counted from the beginning of the shot; a scene keeps nothing of
 * one picture for the next.
 */
public interface Scene {

    /** Draws what does not move, over the whole of the still. */
    void still(Pen pen);

    /** Draws what does not move in another light, if {@link #share} is ever above 0. */
    default void other(Pen pen) {}

    /** How much of the other still is seen: 0 none, 1 nothing else. */
    default double share(double seconds) {
        return 0;
    }

    /** Draws what moves, over the still. */
    default void moving(Brush brush, double seconds) {}

    /** How much further than the still the things in front move; 0: there is nothing in front. */
    default double parallax() {
        return 0;
    }

    /** Draws what stands in front and does not move, over what moves. */
    default void front(Pen pen) {}

    /** Draws what moves before everything. */
    default void over(Brush brush, double seconds) {}
}
