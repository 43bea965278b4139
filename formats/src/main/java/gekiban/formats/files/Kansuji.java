package gekiban.formats.files;

/** Numbers in kanji, up to 999. */
final class Kansuji {
    private static final String DIGITS = "〇一二三四五六七八九";

    private Kansuji() {}

    /** "十二" as "12"; digits without zeros before them; what is neither stays. */
    static String number(String text) {
        if (text.chars().allMatch(c -> c < 128)) {
            return Plain.number(text);
        }
        int sum = 0;
        int digit = 0;
        boolean hasDigit = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int unit = c == '十' ? 10 : c == '百' ? 100 : 0;
            if (unit > 0) {
                sum += (hasDigit ? digit : 1) * unit;
                digit = 0;
                hasDigit = false;
            } else if (DIGITS.indexOf(c) >= 0) {
                digit = digit * 10 + DIGITS.indexOf(c);
                hasDigit = true;
            } else {
                return text;
            }
        }
        return Integer.toString(sum + digit);
    }
}
