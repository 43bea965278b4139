package gekiban.sound.media;

/**
 * Turns red, green and blue into brightness and two differences of colour, as ITU-R BT.709 says for
 * video (brightness 16 to 235), the differences at half the size. In whole numbers, so that every
 * machine makes the same.
 */
final class Yuv {

    /** Weights are given in 65536ths. */
    private static final int BITS = 16;

    private static final int HALF = 1 << BITS - 1;

    private Yuv() {}

    /**
     * Converts one picture.
     *
     * @param rgb {@code 0xRRGGBB}
     * @param width even
     * @param height even
     * @param yuv answer: all of the brightness, then both differences (4:2:0, planar)
     */
    static void convert(int[] rgb, int width, int height, byte[] yuv) {
        int blue = width * height;
        int red = blue + blue / 4;
        for (int row = 0; row < height; row += 2) {
            int at = row * width;
            for (int end = at + width; at < end; at += 2) {
                int a = rgb[at];
                int b = rgb[at + 1];
                int c = rgb[at + width];
                int d = rgb[at + width + 1];
                yuv[at] = brightness(a);
                yuv[at + 1] = brightness(b);
                yuv[at + width] = brightness(c);
                yuv[at + width + 1] = brightness(d);
                // Sums of four; red and blue side by side do not run into each other.
                int both = (a & 0xff00ff) + (b & 0xff00ff) + (c & 0xff00ff) + (d & 0xff00ff);
                int r = both >> 16;
                int g = (a >> 8 & 255) + (b >> 8 & 255) + (c >> 8 & 255) + (d >> 8 & 255);
                int bl = both & 0xffff;
                yuv[blue++] = (byte) ((-6596 * r - 22189 * g + 28784 * bl + 4 * HALF >> 18) + 128);
                yuv[red++] = (byte) ((28784 * r - 26145 * g - 2639 * bl + 4 * HALF >> 18) + 128);
            }
        }
    }

    private static byte brightness(int rgb) {
        int sum = 11966 * (rgb >> 16 & 255) + 40254 * (rgb >> 8 & 255) + 4064 * (rgb & 255);
        return (byte) ((sum + HALF >> BITS) + 16);
    }
}
