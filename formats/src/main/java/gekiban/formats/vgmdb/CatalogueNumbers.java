package gekiban.formats.vgmdb;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Catalogue numbers as printed, where several discs share a line: "KICA-1001~2". */
final class CatalogueNumbers {
    private static final Pattern RANGE =
            Pattern.compile(
                    "([A-Z][A-Z0-9]{0,9}-(?:[A-Z]{1,3}-?)?)([0-9]{1,8})[~\u301c\uff5e]([0-9]{1,8})");

    /** More discs than in any box. */
    private static final int MOST = 60;

    private CatalogueNumbers() {}

    /**
     * The numbers of a range, or what is printed as the only one. A range is taken apart only when
     * it rises and has as many numbers as the release has discs.
     *
     * @param discs 0 when not known
     */
    static List<String> of(String printed, int discs) {
        var range = RANGE.matcher(printed);
        if (!range.matches()) {
            return List.of(printed);
        }
        String first = range.group(2);
        String end = range.group(3);
        // The end says only the digits that change.
        String last =
                end.length() < first.length()
                        ? first.substring(0, first.length() - end.length()) + end
                        : end;
        int from = Integer.parseInt(first);
        int to = Integer.parseInt(last);
        int count = to - from + 1;
        boolean fits = count > 1 && count <= MOST && (discs == 0 || count == discs);
        if (!fits || last.length() > first.length() && last.startsWith("0")) {
            return List.of(printed);
        }
        var all = new ArrayList<String>();
        for (int i = from; i <= to; i++) {
            String digits = Integer.toString(i);
            String zeros = "0".repeat(Math.max(0, first.length() - digits.length()));
            all.add(range.group(1) + zeros + digits);
        }
        return all;
    }
}
