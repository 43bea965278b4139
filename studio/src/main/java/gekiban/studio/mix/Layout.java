package gekiban.studio.mix;

import gekiban.sound.media.ChannelSource;
import gekiban.studio.audio.Stereo;

/** The channels of an episode, and how a stereo mix is spread over them. */
public enum Layout {
    MONO("mono", 1) {
        @Override
        void spread(float left, float right, float[][] block, int i) {
            block[0][i] = (left + right) / 2;
        }
    },
    STEREO("stereo", 2) {
        @Override
        void spread(float left, float right, float[][] block, int i) {
            block[0][i] = left;
            block[1][i] = right;
        }
    },
    /** What left and right share goes to the centre, the rest to the left, the right and behind. */
    SURROUND("5.1", 6) {
        @Override
        void spread(float left, float right, float[][] block, int i) {
            block[0][i] = 0.75f * left - 0.25f * right;
            block[1][i] = 0.75f * right - 0.25f * left;
            block[2][i] = 0.5f * (left + right);
            block[3][i] = 0;
            block[4][i] = 0.35f * (left - right);
            block[5][i] = -block[4][i];
        }
    };

    private final String label;
    private final int channels;

    Layout(String label, int channels) {
        this.label = label;
        this.channels = channels;
    }

    abstract void spread(float left, float right, float[][] block, int i);

    public int channels() {
        return channels;
    }

    /**
     * Reads the channels out of a stereo mix.
     *
     * @param first frame of the mix to begin with
     */
    public ChannelSource of(Stereo mix, int first) {
        return (from, count, block) -> {
            for (int i = 0; i < count; i++) {
                int at = first + from + i;
                spread(mix.left()[at], mix.right()[at], block, i);
            }
        };
    }

    /** As in settings and truths: mono, stereo, 5.1. */
    @Override
    public String toString() {
        return label;
    }

    /** The layout of that label. */
    public static Layout parse(String label) {
        for (var layout : values()) {
            if (layout.label.equals(label)) {
                return layout;
            }
        }
        throw new IllegalArgumentException(
                "layout " + label + ": mono, stereo and 5.1 can be mixed");
    }
}
