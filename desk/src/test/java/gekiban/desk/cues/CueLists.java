package gekiban.desk.cues;

import gekiban.desk.cues.CuePiece.Place;
import gekiban.desk.cues.EpisodeCues.Album;
import gekiban.desk.cues.EpisodeCues.Work;
import gekiban.sound.media.AudioStream;
import gekiban.sound.media.SoundKey;
import java.util.List;

/** Cue lists for tests. */
final class CueLists {
    private CueLists() {}

    static SoundKey key(int number) {
        return new SoundKey("%032x".formatted(number));
    }

    static Track track(int number, String name) {
        return new Track(name, "Title " + number, "Artist", "Album", 180.25, key(number));
    }

    static CuePiece piece(int cue, double start, double end, Track track, Place... also) {
        return new CuePiece(cue, start, end, track, 1.5, 0.987, 1.001, -12.34, List.of(also));
    }

    static EpisodeCues cues(String episode, CuePiece... pieces) {
        return new EpisodeCues(
                episode,
                episode + ".mkv",
                new AudioStream(1, "aac", 2, "stereo", 48_000, true, "jpn", "main"),
                key(99),
                1440.5,
                "",
                1.001,
                List.of(new Album("ost", "The OST", 3)),
                List.of(pieces),
                new Work(12, 3456));
    }
}
