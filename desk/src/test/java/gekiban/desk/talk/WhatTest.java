package gekiban.desk.talk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhatTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "track/7|track/7",
                "霧笛 (track/7)|track/7",
                "Noir (TV) (show/3)|show/3",
                "http://desk.example/base/tracks/7|track/7",
                "/episodes/5?cue=12#t=3|cue/12",
                "https://desk.example/cues/4|cue/4"
            })
    void of_anIdOrAnAddress_isTheThing(String typed, String id) {
        assertThat(What.of(typed).id().orElseThrow()).hasToString(id);
    }

    @Test
    void of_aPartOfAnEpisode_hasItsSeconds() {
        var what = What.of("episode/3@2:10-2:31.5");
        assertThat(what.id().orElseThrow()).hasToString("episode/3");
        assertThat(what.value().detail())
                .containsEntry("start", "130")
                .containsEntry("end", "151.5");
    }

    @ParameterizedTest
    @CsvSource({
        "Noir",
        "24/7",
        "text/5",
        "track/7@9-3",
        "track/0",
        "'tracks/7 and tracks/8'",
        "name/4"
    })
    void of_whatIsNoThing_isWords(String typed) {
        assertThat(What.of(typed).id()).isEmpty();
        assertThat(What.of(typed).words()).isEqualTo(typed);
    }
}
