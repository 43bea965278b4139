package gekiban.desk.accounts;

import java.util.List;

/**
 * What people take who must take twelve characters: a short word that everybody takes, made longer
 * with digits or said again, or a walk over the keyboard.
 */
final class Common {
    private static final List<String> WORDS =
            List.of(
                    "password",
                    "passw0rd",
                    "p@ssw0rd",
                    "p@ssword",
                    "pass",
                    "admin",
                    "administrator",
                    "welcome",
                    "letmein",
                    "iloveyou",
                    "sunshine",
                    "princess",
                    "football",
                    "baseball",
                    "dragon",
                    "monkey",
                    "master",
                    "superman",
                    "batman",
                    "pokemon",
                    "naruto",
                    "anime",
                    "starwars",
                    "computer",
                    "internet",
                    "secret",
                    "changeme",
                    "default",
                    "test",
                    "guest",
                    "login",
                    "hello",
                    "qwerty",
                    "qwertz",
                    "azerty",
                    "abc",
                    "love",
                    "michael",
                    "jordan",
                    "ashley",
                    "charlie",
                    "shadow",
                    "trustno1",
                    "whatever",
                    "freedom",
                    "gekiban",
                    "soundtrack",
                    "music",
                    "user",
                    "root",
                    "please",
                    "summer",
                    "winter",
                    "spring",
                    "autumn",
                    "january",
                    "february",
                    "monday",
                    "friday");

    /** Rows of keyboards, the alphabet and digits, there and back, and round again. */
    private static final List<String> WALKS =
            List.of(
                    "qwertyuiopasdfghjklzxcvbnm",
                    "qwertzuiopasdfghjklyxcvbnm",
                    "azertyuiopqsdfghjklmwxcvbn",
                    "qazwsxedcrfvtgbyhnujmikolp",
                    "1qaz2wsx3edc4rfv5tgb6yhn7ujm",
                    "q1w2e3r4t5y6u7i8o9p0",
                    "1q2w3e4r5t6y7u8i9o0p",
                    "abcdefghijklmnopqrstuvwxyz",
                    "12345678901234567890",
                    "01234567890123456789");

    /** So many characters must be one's own. */
    private static final int LEAST_OWN = 6;

    private Common() {}

    /**
     * @param small in small letters
     */
    static boolean has(String small) {
        String rest = small;
        for (String walk : WALKS) {
            rest = withoutWalks(rest, walk);
            rest = withoutWalks(rest, new StringBuilder(walk).reverse().toString());
        }
        for (String word : WORDS) {
            rest = rest.replace(word, "");
        }
        return rest.length() < LEAST_OWN;
    }

    /** Takes away what runs along a walk for four keys or more. */
    private static String withoutWalks(String text, String walk) {
        var rest = new StringBuilder();
        int i = 0;
        while (i < text.length()) {
            int longest = 0;
            for (int end = i + 4; end <= text.length(); end++) {
                if (!walk.contains(text.substring(i, end))) {
                    break;
                }
                longest = end - i;
            }
            if (longest == 0) {
                rest.append(text.charAt(i));
                i++;
            } else {
                i += longest;
            }
        }
        return rest.toString();
    }
}
