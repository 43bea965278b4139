package gekiban.formats.prose.mention;

import gekiban.formats.prose.words.Digits;
import gekiban.formats.prose.words.Quotes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what a writer says of what a film used. */
public final class Uses {
    private static final String FILM =
            "(?:film|movie|show|series|anime|episodes?|screen|broadcast|tv|ova)";
    private static final String ALBUM =
            "(?:soundtracks?|albums?|osts?|discs?|cds?|releases?|track ?list|collection)";
    private static final Pattern NOT_ON_RELEASE =
            Pattern.compile(
                    "\\b(?:missing|absent|left off|left out|omitted|dropped|excluded)\\b[^.;]{0,40}\\b"
                            + ALBUM
                            + "|(?:\\bnot|n['’]t|\\bnever)\\s+(?:actually |even |anywhere )?(?:included |found |present |released |make it |made it |appear |available )?(?:on|onto|in|to|part of)\\s+(?:the|this|that|any|either|a)\\s+(?:\\w+ ){0,2}?"
                            + ALBUM
                            + "|\\bnowhere (?:on|to be found on|in) (?:the|this) "
                            + ALBUM,
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern NEVER =
            Pattern.compile(
                    "(?:\\bnever|\\bnot|n['’]t)\\s+(?:actually |once |even |really )?(?:get |gets |been |be )?(?:used|heard|played?|plays|appears?|appeared|featured?|turns? up|shows? up|made it|makes it)\\b(?:[^.;]{0,40}\\b"
                            + FILM
                            + ")?"
                            + "|\\b(?:goes|went|gone|left|remains?|is) unused\\b|\\bunused (?:in|by) the "
                            + FILM,
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern AMOUNT =
            Pattern.compile(
                    "\\b(?:(?<pre>about|around|roughly|maybe|perhaps|some|just|only|barely|hardly|no more than|less than|at most|nearly|almost)\\s+)*(?<words>(?:the\\s+)?(?:very\\s+)?(?:(?<which>first|last|opening|closing|final)\\s+)?(?:(?<half>half an?|half of an?)|(?<few>few|couple(?: of)?|a few|a couple(?: of)?|handful of)|(?<n>an?|one|two|three|four|five|six|eight|ten|twenty|thirty|forty|fifty|[0-9]{1,3}))\\s+(?<unit>minutes?|seconds?|bars?|mins?|secs?)(?<more>\\s+or\\s+(?:two|three|so)|\\s+and a half)?)",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern HEARD =
            Pattern.compile(
                    "(?i)\\b(?:used?|uses|heard|hear|plays?|played|makes? it|made it|ended up|survived?|kept|appears?|film|movie|show|episode|on screen|anime|cut (?:down|short|off))\\b");
    private static final Pattern CUT =
            Pattern.compile(
                    "(?i)\\b(?:cut (?:down|short|off)|fad(?:es|ed) out (?:early|before)|truncated|only (?:a|the) (?:part|fragment|snippet|beginning|ending|intro|opening|first half|second half))\\b");
    private static final Pattern WHOLE =
            Pattern.compile(
                    "(?i)\\b(?:in full|in its entirety|uncut|from (?:start|beginning) to (?:finish|end)|complete and unedited|all of it)\\b");
    private static final Pattern EPISODE =
            Pattern.compile(
                    "(?i)\\b(?:play(?:s|ed|ing)?|heard|hear|used|appear(?:s|ed)?|featured|accompan(?:y|ies|ied)|underscor(?:e|es|ed)|shows up|turns up|debut(?:s|ed)?|score[sd]?|returns?|closes|opens)\\b[^.;]{0,70}?\\b(?:episodes?|eps?\\.?)\\s*#?([0-9]{1,3}(?:\\s*(?:,\\s*(?:and\\s+)?|and|&|to|through|[-–])\\s*[0-9]{1,3})*)"
                            + "|\\b(?:in|during|over|of)\\s+(?:episodes?|eps?\\.?)\\s*#?([0-9]{1,3}(?:\\s*(?:,\\s*(?:and\\s+)?|and|&|to|through|[-–])\\s*[0-9]{1,3})*)[^.;]{0,60}\\b(?:plays?|played|heard|used|appears?|featured|accompan(?:y|ies|ied)|underscor(?:es|ed)|scored?|scores|turns up|shows up|sounds|sounded|returns?)\\b");
    private static final Pattern NUMBER = Pattern.compile("([0-9]{1,3})|(to|through|[-–])");
    private static final int MOST_IN_RANGE = 60;
    private static final int MINUTE = 60;

    private Uses() {}

    public static List<UseClaim> of(List<Sentence> sentences, List<Mention> mentions, Place place) {
        var spoken = new Spoken(sentences, mentions, place);
        var claims = new ArrayList<UseClaim>();
        for (int i = 0; i < sentences.size(); i++) {
            read(sentences.get(i), i, spoken).ifPresent(claims::add);
        }
        return claims;
    }

    private static Optional<UseClaim> read(Sentence sentence, int number, Spoken spoken) {
        String text = sentence.text();
        if (text.length() > 1500) {
            return Optional.empty();
        }
        UseClaim.Kind kind = null;
        String amount = "";
        int[] seconds = {-1, -1};
        List<Integer> episodes = List.of();
        var m = AMOUNT.matcher(text);
        var episode = EPISODE.matcher(text);
        if (NOT_ON_RELEASE.matcher(text).find()) {
            kind = UseClaim.Kind.NOT_ON_RELEASE;
        } else if (NEVER.matcher(text).find()) {
            kind = UseClaim.Kind.NEVER;
        } else if (m.find() && HEARD.matcher(text).find() && isPart(m)) {
            kind = UseClaim.Kind.PART;
            amount = m.group().strip();
            seconds = seconds(m);
        } else if (CUT.matcher(text).find() && HEARD.matcher(text).find()) {
            kind = UseClaim.Kind.PART;
        } else if (WHOLE.matcher(text).find() && HEARD.matcher(text).find()) {
            kind = UseClaim.Kind.WHOLE;
        }
        if (episode.find()) {
            episodes = episodes(episode.group(1) != null ? episode.group(1) : episode.group(2));
            kind = kind == null ? UseClaim.Kind.EPISODE : kind;
        }
        if (kind == null) {
            return Optional.empty();
        }
        var subjects = spoken.in(number);
        String named = "";
        boolean isGuess = false;
        if (subjects.isEmpty() && kind == UseClaim.Kind.NOT_ON_RELEASE) {
            var quotes = Quotes.of(text);
            named =
                    quotes.isEmpty()
                            ? ""
                            : text.substring(quotes.getFirst().from(), quotes.getFirst().to());
        } else if (subjects.isEmpty()) {
            subjects = spoken.section(number);
            if (subjects.isEmpty()) {
                subjects = spoken.before(number);
                isGuess = true;
            }
        }
        if (subjects.isEmpty() && kind != UseClaim.Kind.NOT_ON_RELEASE) {
            return Optional.empty();
        }
        return Optional.of(
                new UseClaim(
                        kind,
                        subjects,
                        named,
                        amount,
                        seconds[0],
                        seconds[1],
                        episodes,
                        isGuess,
                        sentence.span()));
    }

    /** "Three minutes" alone is a length; a part is a beginning, an end, or told with "only". */
    private static boolean isPart(Matcher m) {
        return m.group("which") != null
                || m.group("pre") != null
                || m.group("few") != null
                || m.group("more") != null;
    }

    private static int[] seconds(Matcher m) {
        int unit = m.group("unit").toLowerCase(java.util.Locale.ROOT).startsWith("m") ? MINUTE : 1;
        if (m.group("unit").toLowerCase(java.util.Locale.ROOT).startsWith("bar")
                || m.group("few") != null && m.group("few").contains("few")) {
            return new int[] {-1, -1};
        }
        if (m.group("half") != null) {
            return new int[] {unit / 2, unit / 2};
        }
        if (m.group("few") != null) {
            return m.group("few").contains("couple")
                    ? new int[] {2 * unit, 2 * unit}
                    : new int[] {-1, -1};
        }
        int number = number(m.group("n"));
        String more = m.group("more") == null ? "" : m.group("more");
        if (more.contains("half")) {
            return new int[] {number * unit + unit / 2, number * unit + unit / 2};
        }
        int most = more.contains("two") ? 2 : more.contains("three") ? 3 : number;
        return new int[] {number * unit, Math.max(number, most) * unit};
    }

    private static int number(String word) {
        return switch (word.toLowerCase(java.util.Locale.ROOT)) {
            case "twenty" -> 20;
            case "thirty" -> 30;
            case "forty" -> 40;
            case "fifty" -> 50;
            default -> Math.max(1, Digits.number(word));
        };
    }

    private static List<Integer> episodes(String said) {
        var episodes = new ArrayList<Integer>();
        var m = NUMBER.matcher(said);
        boolean isRange = false;
        while (m.find()) {
            if (m.group(1) == null) {
                isRange = true;
                continue;
            }
            int number = Integer.parseInt(m.group(1));
            int last = episodes.isEmpty() ? number : episodes.getLast();
            for (int i = last + 1; isRange && i < number && number - last <= MOST_IN_RANGE; i++) {
                episodes.add(i);
            }
            episodes.add(number);
            isRange = false;
        }
        return episodes;
    }
}
