package gekiban.studio.voice;

/**
 * Where the mouth is: its formants and how loud each of them is.
 *
 * @param hz the first four formants of a middling mouth
 * @param db their levels
 */
record Vowel(double[] hz, double[] db) {
    static final int FORMANTS = 4;

    private static final Vowel A = vowel(800, 1200, 2850, 3800, 0, -5, -22, -26);
    private static final Vowel E = vowel(450, 2000, 2750, 3600, 0, -14, -18, -26);
    private static final Vowel I = vowel(300, 2250, 3000, 3800, 0, -18, -22, -28);
    private static final Vowel O = vowel(480, 820, 2750, 3700, 0, -9, -28, -32);
    private static final Vowel U = vowel(340, 720, 2600, 3600, 0, -14, -34, -38);
    // a closed mouth: the lips, the tongue behind the teeth, at the palate, at the soft palate
    private static final Vowel LIPS = vowel(330, 900, 2300, 3500, 0, -12, -26, -32);
    private static final Vowel TEETH = vowel(330, 1750, 2700, 3700, 0, -14, -20, -28);
    private static final Vowel PALATE = vowel(300, 2200, 2900, 3800, 0, -16, -20, -28);
    private static final Vowel THROAT = vowel(320, 1900, 2400, 3600, 0, -12, -20, -30);

    private static Vowel vowel(
            double f1, double f2, double f3, double f4, double a, double b, double c, double d) {
        return new Vowel(new double[] {f1, f2, f3, f4}, new double[] {a, b, c, d});
    }

    static Vowel of(char letter) {
        return switch (letter) {
            case 'a' -> A;
            case 'e' -> E;
            case 'i' -> I;
            case 'o' -> O;
            case 'u' -> U;
            default -> TEETH; // n
        };
    }

    /** Where a consonant begins from; the way from there to the vowel is what tells it. */
    static Vowel before(String onset, Vowel vowel) {
        return switch (onset) {
            case "m", "b", "p" -> LIPS;
            case "w" -> U;
            case "n", "t", "d", "s", "z", "r" -> TEETH;
            case "sh", "j" -> PALATE;
            case "y" -> I;
            case "k", "g" -> THROAT;
            default -> vowel;
        };
    }

    /** Width of a formant. */
    static double widthHz(double hz) {
        return 60 + .06 * hz;
    }
}
