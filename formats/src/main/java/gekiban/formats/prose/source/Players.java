package gekiban.formats.prose.source;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What the players of a page were to play; most of them play nothing any more. */
final class Players {
    private static final Pattern SOUND =
            Pattern.compile(
                    "\\.(?:mp3|ogg|oga|m4a|aac|wma|wav|flac|opus)(?:$|[?#])",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern IN_VARIABLES =
            Pattern.compile(
                    "(?:^|[&?;,{\\s\"'])(?:soundFile|mp3|file|src|url|song_url|playlist|son|audio|track|flv)[\"']?\\s*[=:]\\s*[\"']?([^&\"'}\\s]+)",
                    Pattern.CASE_INSENSITIVE);

    private Players() {}

    static boolean isSound(String address) {
        return address.length() < 2000 && SOUND.matcher(address).find();
    }

    /** The best that an element says, or empty. */
    static String address(Element element) {
        String best = "";
        for (Element each : element.getAllElements()) {
            for (String said :
                    new String[] {
                        each.attr("src"),
                        each.attr("data"),
                        each.attr("href"),
                        each.normalName().equals("param") ? each.attr("value") : "",
                        each.attr("flashvars")
                    }) {
                String found = within(said);
                if (isSound(found)) {
                    return found;
                }
                best = best.isEmpty() ? found : best;
            }
        }
        return best.isEmpty() ? element.attr("title") : best;
    }

    private static String within(String said) {
        if (said.isBlank() || said.length() > 2000) {
            return "";
        }
        if (isSound(said) && said.indexOf('&') < 0 && said.indexOf('?') < 0) {
            return said.strip();
        }
        var m = IN_VARIABLES.matcher(said);
        String found = m.find() ? m.group(1) : said.strip();
        boolean isNoFile =
                found.toLowerCase(Locale.ROOT)
                        .matches(
                                "true|false|always|never|transparent|opaque|window|high|#?[0-9a-f]*");
        return isNoFile ? "" : found;
    }
}
