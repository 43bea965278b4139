package gekiban.bench.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import gekiban.studio.audio.Decibels;
import gekiban.studio.audio.Stereo;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TakeTest {
    private static final double SECONDS = 2;
    private static final Talk TALK = new Talk(7);

    /** Two seconds of a place, a second of track on either side. */
    private static Take take() {
        var random = new SplittableRandom(3);
        var sound = Stereo.silence(Stereo.frames(2 * Spot.LEAD_SECONDS + SECONDS));
        for (int i = 0; i < sound.frames(); i++) {
            sound.left()[i] = (float) random.nextGaussian() * 0.2f;
            sound.right()[i] = (float) random.nextGaussian() * 0.2f;
        }
        return new Take(new Spot("a.flac", 30, sound, 5), SECONDS, TALK);
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void channels_anyWay_areAsLongAsTheClipAndTheSameAgain(Way way) {
        var channels = way.channels(take());
        assertThat(channels[0]).hasSize(Stereo.frames(SECONDS));
        assertThat(way.channels(take())).isDeepEqualTo(channels);
        for (var channel : channels) {
            for (float sample : channel) {
                assertThat(sample).isBetween(-1f, 1f);
            }
        }
    }

    @Test
    void underTalk_sixDecibels_isThatMuchLouderThanTheMusic() {
        var take = take();
        var both = take.underTalk(6);
        var music = Mono.middle(take.clean());
        var talk = new float[both.length];
        for (int i = 0; i < talk.length; i++) {
            talk[i] = both[i] - music[i];
        }
        assertThat(Decibels.ofAmplitude(Mono.rms(talk) / Mono.rms(music)))
                .isCloseTo(6, within(0.01));
    }

    @Test
    void inRoom_louderReflections_addToTheDirectSound() {
        double direct = Mono.rms(take().inRoom(-60));
        // two strangers as loud as each other: 3 dB more; ten times as loud: 10.4 dB
        assertThat(Decibels.ofAmplitude(Mono.rms(take().inRoom(0)) / direct))
                .isCloseTo(3, within(0.5));
        assertThat(Decibels.ofAmplitude(Mono.rms(take().inRoom(10)) / direct))
                .isCloseTo(10.4, within(0.5));
    }

    @Test
    void clock_oneInAHundred_endsThatMuchLater() {
        var take = take();
        int click = Stereo.frames(Spot.LEAD_SECONDS + 1.01);
        take.spot().sound().left()[click] = 30;
        var left = take.clock(10_000).left();
        int loudest = 0;
        for (int i = 0; i < left.length; i++) {
            loudest = left[i] > left[loudest] ? i : loudest;
        }
        assertThat(loudest).isCloseTo(Stereo.frames(1), within(1));
    }
}
