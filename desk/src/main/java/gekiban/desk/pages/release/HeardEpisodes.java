package gekiban.desk.pages.release;

import gekiban.catalogue.model.Id;
import gekiban.catalogue.store.Facts;
import java.util.Collection;

/** Counts the episodes of shows in which there is a cue. */
final class HeardEpisodes {
    private static final String COUNT =
            """
            select count(distinct s.episode)
            from fact f join episode_sum s on s.episode = f.thing
            where f.target in (select value from json_each(?)) and f.ended is null
                and f.field = 'show' and f.state <> 'refused' and s.cues > 0\
            """;

    private HeardEpisodes() {}

    static int count(Facts facts, Collection<Id> shows) {
        return facts.handle()
                .createQuery(COUNT)
                .bind(0, shows.stream().map(Id::number).toList().toString())
                .mapTo(Integer.class)
                .one();
    }
}
