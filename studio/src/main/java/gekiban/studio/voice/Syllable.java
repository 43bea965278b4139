package gekiban.studio.voice;

/**
 * A syllable of the made-up language.
 *
 * @param onset the consonant before the vowel, {@code sh} or a single letter; empty for none
 * @param vowel a, e, i, o or u, or n for a hummed one without a vowel
 */
record Syllable(String onset, char vowel) {
    boolean isHummed() {
        return vowel == 'n';
    }
}
