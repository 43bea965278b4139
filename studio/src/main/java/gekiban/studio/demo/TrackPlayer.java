package gekiban.studio.demo;

import gekiban.studio.audio.Decibels;
import gekiban.studio.audio.Fades;
import gekiban.studio.audio.Stereo;
import gekiban.studio.hall.Hall;
import gekiban.studio.hall.Loudness;
import gekiban.studio.hall.MasterBus;
import gekiban.studio.hall.Seat;
import gekiban.studio.instrument.Instruments;
import gekiban.studio.notation.Sheet;
import gekiban.studio.performance.Performer;
import java.util.function.Predicate;

/**
 * Plays a score: performer, instruments, seats, hall, master bus. One track is one thread's work,
 * in one order, so that it is the same to the bit wherever it is played. Stateless.
 */
final class TrackPlayer {
    private static final double END_FADE_SECONDS = 1.5;
    private static final double BROKEN_OFF_FADE_SECONDS = 0.5;

    private final Instruments instruments = new Instruments();

    /**
     * Plays.
     *
     * @param seed of the performance
     * @param voices which parts are played, by their short names
     * @param roomFactor on what every part sends into the hall
     * @param longestSeconds the track is broken off there
     * @return the sound with the tail that the score asks for, at its loudness
     */
    Stereo play(
            Sheet sheet,
            long seed,
            Predicate<String> voices,
            double roomFactor,
            double longestSeconds) {
        double whole = sheet.endSeconds() + sheet.tailSeconds();
        double seconds = Math.min(whole, longestSeconds);
        var dry = Stereo.silence(Stereo.frames(seconds));
        var send = Stereo.silence(dry.frames());
        var performer = new Performer(seed);
        for (int voice = 0; voice < sheet.parts().size(); voice++) {
            var part = sheet.parts().get(voice);
            if (!voices.test(part.voice())) {
                continue;
            }
            var instrument = instruments.named(part.instrument());
            var seat = new Seat(part.pan(), part.room() * roomFactor, part.gainDb());
            var tones = performer.perform(sheet, voice);
            for (int i = 0; i < tones.size(); i++) {
                var tone = tones.get(i);
                if (tone.start() < seconds) {
                    var sound = instrument.play(tone, performer.randomOf(voice, i));
                    seat.place(sound, Stereo.frames(tone.start()), dry, send);
                }
            }
        }
        var hall = new Hall(sheet.reverberationSeconds(), sheet.wet(), seed);
        dry.add(hall.answer(send), 0);
        double loudness = Loudness.of(dry).integrated();
        if (Double.isFinite(loudness)) { // the compressor expects a sum as loud as a mix is
            dry.scale(Decibels.toAmplitude(sheet.lufs() - loudness));
        }
        var track = new MasterBus(sheet.lufs()).master(dry);
        double fade = seconds < whole ? BROKEN_OFF_FADE_SECONDS : END_FADE_SECONDS;
        Fades.apply(track, 0, Math.min(track.frames(), Stereo.frames(fade)));
        return track;
    }
}
