package gekiban.formats.encoding;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Lengths and places in time as the catalogue writes them. */
public final class Seconds {
    /** 31 years; what is longer is damage, and the catalogue takes nine digits. */
    private static final double MOST = 999_999_999;

    private Seconds() {}

    /** To the millisecond, without zeros at the end: "190.5"; empty for what cannot be. */
    public static String text(double seconds) {
        if (!(seconds >= 0 && seconds <= MOST)) {
            return "";
        }
        var rounded = BigDecimal.valueOf(seconds).setScale(3, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /** A length: the same, but empty for 0 too, by which "not known" is meant. */
    public static String length(double seconds) {
        String text = text(seconds);
        return text.equals("0") ? "" : text;
    }
}
