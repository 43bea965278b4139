package gekiban.studio.demo;

import java.util.List;

/**
 * What is to be heard in one episode, to the sample.
 *
 * @param number from 1
 * @param fileName of its file, without ending
 * @param title in Japanese
 * @param romanised title in Latin letters
 * @param english title in English
 * @param seconds length
 * @param cues by their beginnings
 * @param lines by their beginnings
 * @param noises in any order
 */
record EpisodeScript(
        int number,
        String fileName,
        String title,
        String romanised,
        String english,
        double seconds,
        List<MusicCue> cues,
        List<SpokenLine> lines,
        List<Noise> noises) {
    EpisodeScript {
        cues = List.copyOf(cues);
        lines = List.copyOf(lines);
        noises = List.copyOf(noises);
    }
}
