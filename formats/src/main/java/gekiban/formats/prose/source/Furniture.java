package gekiban.formats.prose.source;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What the site says and not the writer: buttons, counters, navigation. */
public final class Furniture {
    private static final Pattern LIKED =
            Pattern.compile(
                    "^(?:liked by (?<by>[0-9]{1,6}|one|a|two|three|four|five|six|seven|eight|nine|ten) (?:people|persons?|bloggers?|users?|others?)"
                            + "|like \\(?(?<paren>[0-9]{1,6})\\)?|(?<plain>[0-9]{1,6}) (?:likes?|bloggers? like this|people like this)"
                            + "|[+](?<plus>[2-9]|[1-9][0-9]{1,4})|likes?: ?(?<after>[0-9]{1,6})|♥ ?(?<heart>[0-9]{1,6})|👍 ?(?<thumb>[0-9]{1,6}))[.!]?$");
    private static final Set<String> WORDS =
            Set.of(
                    "reply",
                    "share",
                    "tweet",
                    "email",
                    "e-mail",
                    "print",
                    "like",
                    "loading",
                    "loading…",
                    "loading...",
                    "like loading…",
                    "like loading...",
                    "like loading",
                    "facebook",
                    "twitter",
                    "pinterest",
                    "reddit",
                    "tumblr",
                    "linkedin",
                    "google+",
                    "pocket",
                    "digg",
                    "stumbleupon",
                    "telegram",
                    "whatsapp",
                    "x",
                    "more",
                    "share this:",
                    "share this",
                    "like this:",
                    "like this",
                    "related",
                    "related posts",
                    "leave a reply",
                    "leave a comment",
                    "leave a reply cancel reply",
                    "cancel reply",
                    "post comment",
                    "exit mobile version",
                    "view full site",
                    "skip to content",
                    "menu",
                    "search",
                    "home",
                    "about",
                    "archives",
                    "rss",
                    "subscribe",
                    "subscribed",
                    "follow",
                    "following",
                    "log in",
                    "log in now.",
                    "sign me up",
                    "edit",
                    "permalink",
                    "report this content",
                    "read more",
                    "continue reading",
                    "next post",
                    "previous post",
                    "older posts",
                    "newer posts",
                    "older comments",
                    "newer comments",
                    "post navigation",
                    "comment navigation",
                    "advertisement",
                    "advertisements",
                    "report this ad",
                    "powered by wordpress",
                    "back to top",
                    "top",
                    "be the first to like this.",
                    "notify me of new comments via email.",
                    "notify me of new posts via email.",
                    "loading comments...",
                    "loading comments…",
                    "save",
                    "name",
                    "email (required)",
                    "name (required)",
                    "website",
                    "comments feed",
                    "blog at wordpress.com.",
                    "quote",
                    "flag",
                    "bookmark the permalink.",
                    "collapse this bar",
                    "navigation",
                    "main menu",
                    "sidebar",
                    "recent posts",
                    "recent comments",
                    "tag cloud",
                    "blogroll",
                    "categories",
                    "meta",
                    "entries feed",
                    "already have a wordpress.com account?");
    private static final Pattern PHRASE =
            Pattern.compile(
                    "^(?:click to (?:share|email|print)\\b.{0,80}|share (?:this )?(?:on|to|via) .{1,40}"
                            + "|(?:posted|filed) (?:in|under)[: ].{1,200}|tagged(?: with|:| as)? .{1,300}"
                            + "|(?:tags|categories|category)\\s*:\\s*.{1,300}"
                            + "|(?:←|«|<<|‹) .{1,120}|.{1,120} (?:→|»|>>|›)|you are (?:here|commenting).{0,120}"
                            + "|your email address will not be published\\..{0,100}|required fields are marked.{0,20}"
                            + "|fill in your details below.{0,60}|(?:and )?[0-9,]+ other (?:subscribers|followers)"
                            + "|join [0-9,]+ other .{1,40}|this entry was posted .{1,200}|proudly powered by .{1,40}"
                            + "|create a free website .{0,80}|.{1,30} bloggers? like this\\.?|(?:copyright|©) .{0,80}"
                            + "|comments? (?:are|is) (?:closed|off|open).{0,40}|skip to .{1,30}|loading\\s*\\.{2,3}"
                            + "|(?:facebook|twitter|reddit|tumblr|pinterest|email|print)(?:[ ,|·•/]+(?:facebook|twitter|reddit|tumblr|pinterest|email|print|more|x))+"
                            + "|advertisements?\\b.{0,40}|privacy & cookies.{0,200}|subscribe (?:to|via|by) .{1,60}|related(?: posts| articles)?:?)$");

    /** Classes and names of elements in which a site keeps its furniture. */
    private static final Pattern ELEMENT =
            Pattern.compile(
                    "(?:^|[\\s_-])(?:sharedaddy|sd-sharing|sd-block|sharing|share|jp-relatedposts|jp-likes|likes|post-likes|navigation"
                            + "|nav|menu|sidebar|widget|breadcrumbs?|masthead|site-header|site-footer|colophon|footer|respond"
                            + "|comment-respond|pagination|paging|nav-links|post-navigation|entry-meta|entry-footer|post-meta"
                            + "|postmetadata|social|adsbygoogle|wpcnt|cookie|skip-link|tags-links|cat-links|reply|comment-reply"
                            + "|edit-link|says|comment-awaiting|comment-likes|wpl-likebox)(?:$|[\\s])",
                    Pattern.CASE_INSENSITIVE);

    /** A line that is longer is no button. */
    private static final int LONGEST = 320;

    private Furniture() {}

    /** Whether all lines of a text are the site's. */
    public static boolean is(String text) {
        if (text.length() > 20 * LONGEST) {
            return false;
        }
        for (String line : text.split("\n")) {
            if (!line.isBlank() && !isLine(line)) {
                return false;
            }
        }
        return true;
    }

    /** Whether one line is the site's. */
    public static boolean isLine(String line) {
        if (line.length() > LONGEST) {
            return false;
        }
        String plain = line.strip().toLowerCase(Locale.ROOT).replace('\u00A0', ' ');
        return WORDS.contains(plain)
                || LIKED.matcher(plain).matches()
                || PHRASE.matcher(plain).matches();
    }

    /** Whether an element of this class and id holds the site's words. */
    static boolean isElement(String classes, String id) {
        return !classes.isEmpty() && ELEMENT.matcher(classes).find()
                || !id.isEmpty() && ELEMENT.matcher(id).find();
    }

    /** How many liked it, where a line says so; -1 where it says nothing of the kind. */
    public static int likes(String line) {
        if (line.length() > 60) {
            return -1;
        }
        var m = LIKED.matcher(line.strip().toLowerCase(Locale.ROOT));
        if (!m.matches()) {
            return -1;
        }
        for (String group :
                new String[] {"by", "paren", "plain", "plus", "after", "heart", "thumb"}) {
            String said = m.group(group);
            if (said != null) {
                return number(said);
            }
        }
        return -1;
    }

    private static int number(String word) {
        return switch (word) {
            case "one", "a" -> 1;
            case "two" -> 2;
            case "three" -> 3;
            case "four" -> 4;
            case "five" -> 5;
            case "six" -> 6;
            case "seven" -> 7;
            case "eight" -> 8;
            case "nine" -> 9;
            case "ten" -> 10;
            default -> Integer.parseInt(word);
        };
    }
}
