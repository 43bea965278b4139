package gekiban.listen.search;

import java.util.List;

/** Keeps the highest peaks of one correlation, given in order of place. One thread. */
final class Highest {
    private static final int MOST = 12;
    private static final int WIDTH = 24; // samples; nearer peaks are one

    private final float[] sigma = new float[MOST];
    private final int[] place = new int[MOST];
    private int count;

    void clear() {
        count = 0;
    }

    void offer(int at, float height) {
        if (count > 0 && at - place[count - 1] < WIDTH) {
            if (height > sigma[count - 1]) {
                place[count - 1] = at;
                sigma[count - 1] = height;
            }
            return;
        }
        if (count == MOST) {
            int weakest = 0;
            for (int p = 1; p < count; p++) {
                weakest = sigma[p] < sigma[weakest] ? p : weakest;
            }
            if (sigma[weakest] >= height) {
                return;
            }
            System.arraycopy(place, weakest + 1, place, weakest, count - 1 - weakest);
            System.arraycopy(sigma, weakest + 1, sigma, weakest, count - 1 - weakest);
            count--;
        }
        place[count] = at;
        sigma[count] = height;
        count++;
    }

    /** Appends what was kept. */
    void peaks(int start, int group, List<Peak> out) {
        for (int p = 0; p < count; p++) {
            out.add(new Peak(group, start + place[p], sigma[p]));
        }
    }
}
