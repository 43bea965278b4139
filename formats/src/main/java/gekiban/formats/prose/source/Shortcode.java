package gekiban.formats.prose.source;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a blog's player was called with: {@code [flv:Some_Song.mp3 350 0]}, {@code [audio
 * http://…/song.mp3|titles=Song]}.
 *
 * @param from where it begins in the text
 * @param to behind it
 * @param address what it was to play
 */
record Shortcode(int from, int to, String address) {
    private static final Pattern WRITTEN =
            Pattern.compile(
                    "\\[(?:flv|audio|mp3|mp3t|mp3-jplayer|wpaudio|podcast|player|playlist|video|youtube|soundcloud"
                            + "|sc_embed_player|dewplayer|xspf|haiku|oembed|embed)[:=\\s]([^\\]\\[\\n]{1,600})\\]",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern NAMED =
            Pattern.compile(
                    "(?:src|mp3|url|file|href|fileurl|ogg|m4a|wav)\\s*=\\s*[\"'“”″]?([^\"'“”″|]+?)[\"'“”″]?(?:\\s+\\w+=|\\s*$|\\|)",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern FILE =
            Pattern.compile(
                    "^(.+?\\.(?:mp3|ogg|oga|m4a|aac|wma|wav|flac|flv|mp4|opus))(?=[\\s|,;?#]|$)",
                    Pattern.CASE_INSENSITIVE);

    /** The first of a line, or null. */
    static @Nullable Shortcode find(String line) {
        if (line.indexOf('[') < 0) {
            return null;
        }
        var m = WRITTEN.matcher(line);
        if (!m.find()) {
            return null;
        }
        return new Shortcode(m.start(), m.end(), address(m.group(1).strip()));
    }

    private static String address(String said) {
        var named = NAMED.matcher(said);
        if (named.find()) {
            return named.group(1).strip();
        }
        var file = FILE.matcher(said);
        if (file.find()) {
            return file.group(1).strip();
        }
        // A cut name has no ending; numbers behind it are the size of the player.
        return said.replaceFirst("(?:\\s+[0-9]{1,4}){1,3}\\s*$", "").replaceFirst("\\|.*$", "");
    }
}
