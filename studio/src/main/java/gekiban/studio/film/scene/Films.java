package gekiban.studio.film.scene;

import gekiban.studio.film.Film;

/** The two episodes of the demo's show. */
public final class Films {

    private Films() {}

    /** <i>Left in the Rain</i>, 3:20. */
    public static Film first() {
        return FirstEpisode.reel();
    }

    /** <i>Morning at the Last Stop</i>, 3:40. */
    public static Film second() {
        return SecondEpisode.reel();
    }
}
