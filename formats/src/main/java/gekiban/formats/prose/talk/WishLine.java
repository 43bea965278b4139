package gekiban.formats.prose.talk;

import gekiban.formats.prose.source.Line;
import gekiban.formats.prose.words.Digits;
import gekiban.formats.prose.words.People;
import gekiban.formats.prose.words.Quotes;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Splits a line of wishes: "Code Geass (1&amp;2) / CG R2 (1&amp;2)", "SEED Destiny (I-IV) [not sure
 * how much was him]".
 */
final class WishLine {
    private static final Pattern LEAD = Pattern.compile("^(?:[-*+•·–—]\\s*|[0-9]{1,2}[.)]\\s+)");
    private static final Pattern SQUARE =
            Pattern.compile("\\s*[-–—:]?\\s*[\\[【]([^\\]】]{1,160})[\\]】]");
    private static final Pattern ROUND = Pattern.compile("\\s*[(（]([^()（）]{1,120})[)）]");
    private static final Pattern VOLUMES =
            Pattern.compile(
                    "(?i)^(?:vols?\\.?|volumes?|osts?|cds?|discs?|soundtracks?|nos?\\.?|parts?|#)?\\s*((?:[0-9]{1,2}|[IVX]{1,5})(?:\\s*(?:&|\\+|,|and|to|[-–~/])\\s*(?:[0-9]{1,2}|[IVX]{1,5}))*)(?:\\s*(?:osts?|discs?|cds?))?$");
    private static final Pattern BEHIND =
            Pattern.compile(
                    "(?i)\\s+(?:(?:original )?soundtracks?|osts?|vols?\\.?|volumes?)\\s*((?:[0-9]{1,2}|[IVX]{1,4})(?:\\s*(?:&|\\+|,|and|[-–~])\\s*(?:[0-9]{1,2}|[IVX]{1,4}))*)?$");
    private static final Pattern PIECE =
            Pattern.compile("([0-9]{1,2}|[IVXivx]{1,5})|(to|[-–~])", Pattern.CASE_INSENSITIVE);
    private static final Pattern BETWEEN = Pattern.compile("\\s+/\\s+|\\s*;\\s+");
    private static final Pattern MADE = Pattern.compile("\\s+[-–—]\\s+(?=\\p{Lu})");
    private static final Pattern WHOLE =
            Pattern.compile(
                    "(?i)(?:the |whole |entire )*(?<work>\\S.{0,60}?)\\s+(?<scope>franchise|saga|trilogy)");
    private static final int MOST_IN_RANGE = 20;
    private static final int LONGEST = 200;

    private WishLine() {}

    /** Whether a line is one of a list of wishes by its shape alone. */
    static boolean isListed(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        boolean hasVolumes = false;
        var round = ROUND.matcher(text);
        while (round.find()) {
            hasVolumes |= VOLUMES.matcher(round.group(1).strip()).matches();
        }
        return hasVolumes && !isSentence(text)
                || text.matches("^[^\\[]{2,80}[-–—]?\\s*\\[[^\\]]+\\]\\s*$");
    }

    private static boolean isSentence(String text) {
        String bare = ROUND.matcher(SQUARE.matcher(text).replaceAll("")).replaceAll("");
        String[] words = bare.strip().split("\\s+");
        int small = 0;
        for (String word : words) {
            small +=
                    !word.isEmpty() && Character.isLowerCase(word.charAt(0)) && word.length() > 2
                            ? 1
                            : 0;
        }
        return small > 2 && small * 3 > words.length
                || bare.strip().endsWith(".") && words.length > 6;
    }

    /** The wishes of a line; the place of each is its own part. */
    static List<Request> split(Line line, int from, int to, int comment) {
        String text = line.text().substring(from, to);
        var lead = LEAD.matcher(text);
        int at = lead.find() ? lead.end() : 0;
        var requests = new ArrayList<Request>();
        var flat = new StringBuilder(text);
        blank(ROUND, flat);
        blank(SQUARE, flat);
        var m = BETWEEN.matcher(flat);
        var shared = new ArrayList<String>();
        int start = at;
        boolean found = true;
        while (found) {
            found = m.find(start);
            int end = found ? m.start() : text.length();
            var request = one(line, text, start, end, from, comment);
            if (request != null) {
                requests.add(request);
                shared.addAll(request.people());
            }
            start = found ? m.end() : start;
            found &= start <= text.length();
        }
        return requests.size() < 2 ? requests : withPeople(requests, shared);
    }

    /** Whom the last one names made those before it too. */
    private static List<Request> withPeople(List<Request> requests, List<String> people) {
        boolean isLast =
                requests.subList(0, requests.size() - 1).stream()
                        .allMatch(each -> each.people().isEmpty());
        if (!isLast || people.isEmpty()) {
            return requests;
        }
        return requests.stream()
                .map(each ->
                        new Request(
                                each.kind(),
                                each.work(),
                                each.volumes(),
                                each.scope(),
                                people,
                                each.doubt(),
                                each.comment(),
                                each.of(),
                                each.span()))
                .toList();
    }

    private static void blank(Pattern pattern, StringBuilder text) {
        var m = pattern.matcher(text.toString());
        while (m.find()) {
            for (int i = m.start(); i < m.end(); i++) {
                text.setCharAt(i, '_');
            }
        }
    }

    private static @org.jspecify.annotations.Nullable Request one(
            Line line, String text, int from, int to, int base, int comment) {
        String part = text.substring(from, to);
        var people = new ArrayList<String>();
        var doubts = new ArrayList<String>();
        var volumes = new ArrayList<Integer>();
        String scope = "";
        var square = SQUARE.matcher(part);
        while (square.find()) {
            said(square.group(1), people, doubts, volumes);
        }
        String rest = square.replaceAll("");
        var round = ROUND.matcher(rest);
        while (round.find()) {
            String inside = round.group(1).strip();
            if (inside.matches(
                    "(?i)all(?: of (?:it|them))?|everything|all (?:volumes|osts|discs)")) {
                scope = "all";
            } else {
                said(inside, people, doubts, volumes);
            }
        }
        rest = round.replaceAll("").strip();
        var made = MADE.matcher(rest);
        if (made.find()
                && People.isName(rest.substring(made.end()))
                && (rest.substring(made.end()).split("\\s+").length > 1)) {
            people.add(rest.substring(made.end()).strip());
            rest = rest.substring(0, made.start());
        }
        if (People.isDoubt(rest) && rest.endsWith("?")) {
            rest = rest.substring(0, rest.length() - 1).strip();
            doubts.add("?");
        }
        var behind = BEHIND.matcher(rest);
        if (behind.find() && behind.start() > 0) {
            if (behind.group(1) != null) {
                volumes.addAll(volumes(behind.group(1)));
            }
            rest = rest.substring(0, behind.start());
        }
        var whole = WHOLE.matcher(rest.strip());
        if (whole.matches()) {
            rest = whole.group("work");
            scope = whole.group("scope").toLowerCase(java.util.Locale.ROOT);
        }
        String work = Quotes.without(rest.replaceAll("^[\\s,:–—-]+|[\\s,:–—-]+$", ""));
        if (work.isBlank() || work.chars().noneMatch(Character::isLetterOrDigit)) {
            return null;
        }
        int start = from + part.indexOf(part.strip());
        var span = line.span(base + start, base + start + part.strip().length());
        return new Request(
                Request.Kind.WISH,
                work,
                volumes,
                scope,
                people,
                String.join("; ", doubts),
                comment,
                -1,
                span);
    }

    /** What a bracket says. */
    record Bracket(List<Integer> volumes, List<String> people, String doubt) {}

    static Bracket bracket(String text) {
        var people = new ArrayList<String>();
        var doubts = new ArrayList<String>();
        var volumes = new ArrayList<Integer>();
        said(text.substring(1, Math.max(1, text.length() - 1)), people, doubts, volumes);
        return new Bracket(volumes, people, String.join("; ", doubts));
    }

    private static void said(
            String inside, List<String> people, List<String> doubts, List<Integer> volumes) {
        String plain = Digits.narrow(inside).strip();
        if (VOLUMES.matcher(plain).matches()) {
            volumes.addAll(volumes(plain));
            return;
        }
        if (!People.isDoubt(plain)) {
            People.of(plain).forEach(each -> people.add(each.name()));
            return;
        }
        doubts.add(plain.replaceFirst("^[.…\\s]+", ""));
        for (String part : plain.split("\\s*(?:[,;]|\\.{2,}|…)\\s*")) {
            boolean isName =
                    People.isName(part)
                            && part.indexOf(' ') > 0
                            && Character.isUpperCase(part.charAt(0));
            if (!part.isBlank()
                    && (isName || part.endsWith("?"))
                    && !People.isDoubt(part.replace("?", ""))) {
                People.of(part).forEach(each -> people.add(each.name()));
            }
        }
    }

    /** "1&amp;2", "I-IV", "1, 2 and 4". */
    static List<Integer> volumes(String said) {
        var volumes = new ArrayList<Integer>();
        var m =
                PIECE.matcher(
                        said.replaceAll(
                                "(?i)\\b(?:vols?|volumes?|osts?|cds?|discs?|soundtracks?|nos?|parts?)\\b",
                                " "));
        boolean isRange = false;
        while (m.find()) {
            if (m.group(1) == null) {
                isRange = true;
                continue;
            }
            int number = Digits.number(m.group(1).toUpperCase(java.util.Locale.ROOT));
            if (number < 0) {
                continue;
            }
            int last = volumes.isEmpty() ? number : volumes.getLast();
            for (int i = last + 1; isRange && i < number && number - last <= MOST_IN_RANGE; i++) {
                volumes.add(i);
            }
            volumes.add(number);
            isRange = false;
        }
        return volumes;
    }
}
