package gekiban.studio.mix;

import gekiban.sound.media.UnreadableMedia;
import gekiban.studio.audio.SoundFiles;
import gekiban.studio.audio.Stereo;
import gekiban.studio.synth.EffectsSynth;
import gekiban.studio.synth.SpeechSynth;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Lines and effects to cover music with: out of folders, a seeded choice of the files there, or
 * synthesised where there is no folder. Files that cannot be read are passed over.
 */
final class SoundPools {
    // bounds of memory: 58 MB of speech, 69 MB of effects
    private static final double SPEECH_SECONDS = 300;
    private static final double EFFECT_SECONDS = 180;
    private static final int LINES = 160;
    private static final int EFFECTS = 60;
    private static final double LONGEST_LINE = 12;
    private static final double LONGEST_EFFECT = 6;
    private static final double SHORTEST_LINE = 0.5;

    private final SoundFiles files;
    private final Consumer<String> trouble;

    SoundPools(SoundFiles files, Consumer<String> trouble) {
        this.files = files;
        this.trouble = trouble;
    }

    /** Lines, one channel each. */
    List<float[]> speech(@Nullable Path folder, long seed)
            throws IOException, InterruptedException {
        if (folder == null) {
            return new SpeechSynth(seed).lines(60);
        }
        var lines = new ArrayList<float[]>();
        for (var sound : sounds(folder, seed, LINES, SPEECH_SECONDS, LONGEST_LINE)) {
            if (sound.seconds() > SHORTEST_LINE) {
                lines.add(middle(sound));
            }
        }
        return lines;
    }

    List<Stereo> effects(@Nullable Path folder, long seed)
            throws IOException, InterruptedException {
        return folder == null
                ? new EffectsSynth(seed).effects(24)
                : sounds(folder, seed, EFFECTS, EFFECT_SECONDS, LONGEST_EFFECT);
    }

    private List<Stereo> sounds(Path folder, long seed, int most, double seconds, double longest)
            throws IOException, InterruptedException {
        var paths = new ArrayList<>(SoundFiles.in(folder));
        Collections.shuffle(paths, new Random(seed));
        var sounds = new ArrayList<Stereo>();
        double left = seconds;
        for (var path : paths) {
            if (sounds.size() == most || left <= 0) {
                break;
            }
            try {
                var sound = files.load(path, longest);
                sounds.add(sound);
                left -= sound.seconds();
            } catch (UnreadableMedia e) {
                trouble.accept(e.getMessage());
            }
        }
        if (sounds.isEmpty()) {
            throw new IOException(folder + " holds no sound that can be read");
        }
        return sounds;
    }

    private static float[] middle(Stereo sound) {
        var middle = new float[sound.frames()];
        for (int i = 0; i < middle.length; i++) {
            middle[i] = (sound.left()[i] + sound.right()[i]) / 2;
        }
        return middle;
    }
}
